import { helpPage, type CommandName } from './synopsis.ts';

const newcomer = {
  '--user NAME': 'the name that entries are signed with',
  '--passphrase-file FILE': 'a file whose first line is the passphrase',
};
const vault = {
  ...newcomer,
  '--device-code-file FILE':
    'the printed code of a user who is bound to a machine (- is standard input)',
};

const role = {
  '--role ROLE':
    'administrator, prosecutor, documenter, reviewer, legalTeam or auditor (may be repeated)',
};
const reason = { '--reason TEXT': 'why; goes into the ledger' };
const listName = {
  '--name TEXT': 'what the list is called in sources; the name of the file unless said',
};
const wholeRecord = { '--whole': 'with all that hangs on it and on nothing else' };

const says: Readonly<Record<CommandName, string>> = {
  create: 'Makes an empty encrypted vault with its first user.',
  apply:
    'Does the commands of a file, one a line, as the window sends them; stops at the first that fails.',
  'evidence add': 'Adds files, and all files under folders, as evidence; links are not followed.',
  export: 'Writes a package that anyone can verify without this program.',
  verify:
    'Checks a vault or a package and names each fault. Status 0: all holds, 1: it does not, 2: it could not be asked.',
  demo: 'Makes a demonstration vault with invented children, a package from it, and verifies both.',
  checkpoint: 'Names the present state of the ledger, or shows the one at --size; tells its words.',
  'stamp query': 'Writes an RFC 3161 query over a checkpoint (a new one unless --size says which).',
  'stamp import':
    'Checks the answer of a time-stamping authority and records it; on any doubt nothing is changed.',
  'stamp list':
    'Lists time stamps and outside signatures, each checked now. Status 1: one of them proves nothing.',
  'signature add': 'Attaches a signature made outside (.p7s) over the text of a checkpoint.',
  'trust add': 'Trusts the certificates of a PEM or DER file; the ledger tells of it.',
  'trust list': 'Lists the certificates that are trusted.',
  'trust remove': 'Trusts a certificate no longer.',
  'consistency make': 'Writes the proof that a later checkpoint only appended to an earlier one.',
  'consistency check': 'Checks such a proof against the checkpoint that was kept. Needs no vault.',
  'recovery create': 'Makes new recovery shares and prints them; older ones open nothing any more.',
  'recovery use':
    'Opens a vault with shares from files and enrols NAME as a new administrator; the ledger tells of it.',
  'recovery try':
    'Tries shares from files (- is standard input) without changing anything. Status 0: they open the vault.',
  'backup make': 'Makes one more backup of a vault in a folder and verifies it; older ones stay.',
  'backup list': 'Tells the backups in a folder; no keys are needed.',
  'backup check': 'Checks a backup with its keys: header, every page, head, every file.',
  'backup thin': 'Removes all but the newest backups, and the files that no other names.',
  restore: 'Writes a vault anew from a backup and verifies it before it gets its name.',
  branch:
    'Shows both states of a vault that is not as it was last seen; with the words of what is there it goes on, on a branch of its own.',
  upgrade:
    'Brings a vault of an earlier version to this one; its header and database are kept beside it.',
  rebuild: 'Makes every table that screens read anew from the ledger and tells what differed.',
  'as-of':
    'How a record stood after an entry or at a time: each value, who wrote it, what it said before.',
  'user list': 'Who works in the vault: name, roles, access, last change.',
  'user enrol': 'Lets a person more work in the vault, with a passphrase of their own.',
  'user roles': 'Gives a user other roles instead of those before.',
  'user suspend':
    'Bars a user for now: the vault gets new keys, which theirs do not open. What they had read stays read.',
  'user reinstate': 'Lets a suspended user in again, with the passphrase and roles of before.',
  'user remove':
    'Bars a user for ever: the vault gets new keys. What they had read stays read, their entries stay.',
  'theory list': 'Legal theories that stand: number, provision, title, number of children.',
  coverage:
    'What is proven under each theory and what is not: elements by children, episodes, theories or suspects, and every gap.',
  'compartment list':
    'The sealed compartments: number, name for members, who belongs, how much lies there.',
  'compartment create':
    'Makes a sealed compartment: what is added to it only its members can open. Its name is sealed too.',
  'compartment add':
    'Lets a person into a compartment: they read all that is sealed there already.',
  'compartment remove':
    'Takes a person out: a new key for what is written from now on. What they had read stays read.',
  'request list': 'What was asked of a second person: state, action, who asked, who answered.',
  'request approve': 'Agrees to what another person asked for: good once, for exactly that.',
  'request refuse': 'Refuses what another person asked for.',
  'request withdraw': 'Takes back an own request.',
  'review list': 'What waits for a review, longest waiting first.',
  'review show': 'Where the review of these records stands: state, authors, who approved.',
  'review submit': 'Asks for a review of these records as they stand.',
  'review approve': 'Approves records under review that others wrote: all of them, or none.',
  'review return': 'Sends records under review back to work, with a reason.',
  'review reopen': 'Unlocks an approved record for a revision. A second person has to agree.',
  'list preview':
    'Reads a list of children (XLSX, ODS, XLS, CSV, JSON; exports of Primero, Uwazi, Martus) and shows row by row what would be recorded. Writes nothing.',
  'list import':
    'Records a list as one batch: the file as evidence, new and clear rows as children, others as decided.',
  'list batches': 'What was imported when, newest first.',
  'list undo': 'Withdraws what a batch recorded and nobody changed since.',
  'erase preview':
    'What an erasure of a record (TYPE: child, assertion, act, episode, evidence, link) would destroy; changes nothing.',
  'erase do':
    'Destroys values of a record for ever, on a legal ground. Asks a second person first, where the vault has one: status 2, then repeat.',
  'erase list': 'Every erasure: when, who, of what, on what ground.',
  'erase certificate':
    'What the erasure at an entry of the ledger destroyed, on whose word, and what it does not reach.',
};

const options = {
  create: newcomer,
  apply: vault,
  'evidence add': {
    ...vault,
    '--compartment NUMBER': 'seals the files and all that is said of them there',
  },
  export: {
    ...vault,
    '--child ID | --all': 'one child, or the whole vault',
    '--theories': 'with legal theories and what bears on them, which otherwise stay behind',
    '--out PATH': 'where to write it',
    '--zip': 'as a single .zip file',
    '--recipient age1...': 'encrypt it to a recipient (may be repeated)',
    '--addressee TEXT': 'to whom, for the list of packages sent',
    '--for KIND':
      'kind of recipient, as consents name it: ua_prosecution, ua_register, icc, un, rd4u, tracing, uj_states, ngo_partner, publication_anon, publication_named',
    '--despite ID': 'a record that goes although nobody agreed to it (may be repeated)',
    '--reason TEXT': 'why it does',
    '--identity ID': 'a record of who a source is that goes along (may be repeated)',
    '--withhold FILE': 'what stays in the vault: rules in JSON',
  },
  verify: {
    ...vault,
    '--level quick|full|deep': 'how thoroughly (vault); full unless said',
    '--words "WORD ..."':
      'the fingerprint got by another way: 12 words, of a package or of a printed checkpoint of the vault',
    '--size N': 'so many entries the words are of (vault); faster than trying all',
    '--trust FILE': 'certificates that you trust, to judge the time stamps of a package',
    '--sha512': 'compare the SHA-512 of the package’s files too',
  },
  demo: {},
  checkpoint: {
    ...vault,
    '--size N': 'a checkpoint that is there already',
    '--out FILE': 'its three lines, to be stamped or signed elsewhere',
  },
  'stamp query': {
    ...vault,
    '--out FILE': 'where to write it (.tsq)',
    '--size N': 'checkpoint at so many entries',
    '--policy OID': 'policy under which the authority is to answer',
    '--renew TOKEN': 'SHA-256 of the stamp to be renewed',
  },
  'stamp import': vault,
  'stamp list': vault,
  'signature add': {
    ...vault,
    '--size N': 'checkpoint at so many entries',
  },
  'trust add': {
    ...vault,
    '--reason TEXT': 'how it was compared, for the ledger',
  },
  'trust list': vault,
  'trust remove': {
    ...vault,
    '--reason TEXT': 'why, for the ledger',
  },
  'consistency make': {
    ...vault,
    '--from N': 'size of the earlier checkpoint',
    '--to N': 'size of the later one',
    '--out FILE': 'where to write the proof',
  },
  'consistency check': {},
  'recovery create': {
    ...vault,
    '--threshold K': 'how many shares are needed; 2 unless said',
    '--shares N': 'how many there are; 3 unless said',
    '--holder NAME': 'who gets the first share, the second … (may be repeated)',
  },
  'recovery try': {},
  'recovery use': newcomer,
  'backup make': { ...vault, '--note TEXT': 'for whoever reads the ledger' },
  'backup list': {},
  'backup check': {
    ...vault,
    '--backup N': 'which backup; the newest unless said',
    '--deep': 'decrypt and hash every file',
  },
  'backup thin': { '--keep N': 'how many of the newest stay' },
  restore: {
    ...vault,
    '--backup N': 'which backup; the newest unless said',
    '--incomplete': 'also where files of evidence are missing',
  },
  branch: {
    ...vault,
    '--words "WORD ..."': 'the twelve words of the state that is there',
    '--why restored|copied':
      'restored: it goes on in place of what was seen before; copied: beside it',
  },
  upgrade: vault,
  rebuild: vault,
  'as-of': {
    ...vault,
    '--entry N': 'after this entry of the ledger',
    '--at TIME': 'at this time (RFC 3339), or at the end of this day (UTC)',
    '--whole': 'with all that hangs on a child',
  },
  'user list': vault,
  'user enrol': {
    ...vault,
    ...role,
    '--new-passphrase-file FILE': 'a file whose first line is the passphrase of the new person',
  },
  'user roles': { ...vault, ...role, ...reason },
  'user suspend': { ...vault, ...reason },
  'user reinstate': { ...vault, ...reason },
  'user remove': { ...vault, ...reason },
  'theory list': vault,
  coverage: {
    ...vault,
    '--theory ID': 'of one theory only',
    '--proceeding ID': 'of the theories of a proceeding',
    '--suspect ID': 'of the theories about a person or body',
    '--child ID': 'of what counts for a child',
    '--episode ID': 'of what counts for an episode',
    '--across WHAT': 'what stands in the columns; children unless said',
  },
  'compartment list': vault,
  'compartment create': {
    ...vault,
    '--member NAME': 'a user who belongs to it beside you (may be repeated)',
  },
  'compartment add': vault,
  'compartment remove': vault,
  'request list': vault,
  'request approve': { ...vault, ...reason },
  'request refuse': { ...vault, ...reason },
  'request withdraw': vault,
  'review list': vault,
  'review show': vault,
  'review submit': { ...vault, ...reason },
  'review approve': { ...vault, ...reason },
  'review return': { ...vault, ...reason },
  'review reopen': { ...vault, ...reason },
  'list preview': { ...vault, ...listName },
  'list import': {
    ...vault,
    ...listName,
    '--decisions FILE': 'a JSON array of decisions by row (see docs/cli.md)',
    '--derived-sex': 'record a sex that follows only from the patronymic too',
    '--report FILE': 'where a CSV file goes that tells what became of each row',
  },
  'list batches': vault,
  'list undo': { ...vault, ...reason },
  'erase preview': { ...vault, ...wholeRecord },
  'erase do': {
    ...vault,
    ...wholeRecord,
    '--part NAME': 'only this part, by its name in the preview; all unless said (may be repeated)',
    '--law TEXT': 'the provision it rests on, as a lawyer cites it',
    '--order TEXT': 'the order or decision: what it is and whose',
    '--number TEXT': 'its number',
    '--date DATE': 'its date',
    ...reason,
  },
  'erase list': vault,
  'erase certificate': vault,
  common: {
    '--json': 'the result for a program: one JSON object',
    '--lang uk|en': 'language; the system’s unless said',
    '--help': 'this help',
    '--version': 'version of the program (without a command)',
  },
};

const labels = {
  usage: 'Usage:',
  options: 'Options:',
  more: 'Help on a command: litopys COMMAND --help. In full: docs/cli.md',
};

export function helpEn(name: CommandName | null): string {
  return helpPage(name, says, labels, options);
}

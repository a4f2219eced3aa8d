import { english } from '../plural.ts';
import type { packages as original } from '../uk/packages.ts';

const count = (one: string, other: string) => (amount: number) =>
  english(amount, { one: `# ${one}`, other: `# ${other}` });

export const packages: typeof original = {
  title: 'Packages',
  make: 'Make a package',
  check: 'Check a package',
  written: 'Made from this vault',
  noneTitle: 'There were no packages yet',
  noneSentence:
    'A package that was made becomes a row here: to whom, what, when, with which words.',
  abandoned: 'Not finished: there is no such package',
  toNobody: 'no addressee given',

  intro:
    'A package is a copy of records and evidence that anyone can check without Litopys: verify.html is inside.',
  to: 'To whom',
  addressee: 'Addressee',
  addresseeHint:
    'A prosecutor, a court, an institution. It will stand in the package and the ledger.',
  what: 'What',
  scope: 'Scope',
  scopes: {
    all: 'The whole vault',
    allWithTheories: 'The whole vault with legal theories',
    child: 'One child',
    together: 'One child, several records',
  },
  child: 'Child',
  childHint: 'Name or number',
  childNeeded: 'Choose a child from the list.',
  counting: 'Counting…',
  counts: {
    children: count('child', 'children'),
    episodes: count('episode', 'episodes'),
    named: count('named person or body', 'named persons or bodies'),
    evidence: count('piece of evidence', 'pieces of evidence'),
    entries: count('ledger entry', 'ledger entries'),
  },
  goes: (list, bytes) => `Goes in: ${list}; ${bytes} of files.`,
  nothing: 'Nothing so far: there are no records in this scope.',
  noConsent: amount =>
    english(amount, {
      one: '# piece of evidence without consent to pass on',
      other: '# pieces of evidence without consent to pass on',
    }),
  noConsentSentence:
    'Consent was not asked, not given or withdrawn. The package takes them all the same: make sure you have another right to pass them on.',
  sealed: {
    title: 'Sealed records',
    label: 'Compartments whose records go along',
    hint: 'None go unless you choose them. The second person who agrees has to belong to each of them too.',
    warning: count =>
      english(count, {
        one: '# sealed record will leave the vault',
        other: '# sealed records will leave the vault',
      }),
    sentence:
      'Whoever gets the package reads them, their files included, and nothing can be called back. Colleagues outside see in the ledger that a package was made from these compartments, and for whom. What tells a protected source stays out of it even so; read the narratives before sending.',
    agree: 'I have weighed it: these records may leave',
    needed: 'Agree that sealed records leave, or choose no compartment.',
  },
  protectedSources: amount =>
    english(amount, {
      one: '# piece of evidence from a protected source',
      other: '# pieces of evidence from protected sources',
    }),
  protectedSourcesSentence:
    'Who gave them stays out of the package. But the content of a file can betray its source too: look at it yourself.',
  withholding: {
    title: 'What stays behind',
    isOn: 'Keep back parts or records',
    detail:
      'The package still verifies, and says which fields are missing and how many records were left out. What is kept back may stand in other words elsewhere: in a narrative, in a file.',
    record: 'Leave out a record',
    recordHint: 'With all that hangs on it and on nothing else; citations of it too',
    leftOut: 'Records left out',
    search: 'Narrow the parts',
    parts: 'Parts that can be kept back',
    part: 'Part',
    kind: 'Of',
    values: 'Values',
    counting: 'Looking what there is',
    again: 'Look again',
    noneFound: 'No such part.',
    stays: (parts, records) =>
      `Stays behind: ${english(parts, { one: '# part', other: '# parts' })}, ${english(records, { one: '# record', other: '# records' })}.`,
  },
  protect: 'Protection',
  protection: 'How to protect it',
  encrypted: 'Encrypt for recipients',
  encryptedDetail: 'One .age file; only those whose keys are given can read it.',
  plain: 'Without encryption',
  plainDetail: 'Only to hand over in person on an encrypted medium.',
  plainWarning: {
    title: 'Whoever gets hold of the package can read it',
    sentence: 'Names of children, places and sources will be in it. A lost medium is a leak.',
    agree: 'I understand, make it without encryption',
    needed: 'Confirm, or give the keys of recipients.',
  },
  recipients: 'Keys of recipients',
  recipientsHint:
    'Public age keys (they begin with age1), one a line. Check the key by voice over the telephone, not in the same letter.',
  recipientsNeeded: 'Give at least one key.',
  recipientWrong: (line, why) => `Line ${line}: ${why}`,
  recipientProblems: {
    shape: 'this is no age key: it begins with age1 and has 62 characters',
    checksum: 'the key has a slip: its check characters do not fit',
    secret: 'this is a secret key! Give it to nobody; the public one is needed, age1…',
    twice: 'this key stands above already',
  },
  form: 'Form',
  forms: { folder: 'Folder', zip: '.zip archive' },
  formDetails: {
    folder: 'easy to look through and to copy to a medium',
    zip: 'one file; can be checked without unpacking',
  },
  formEncrypted: 'An encrypted package is always one .age file.',
  language: 'Language of the package',
  write: 'Write',
  submit: 'Choose a place and write',
  says: 'Writes the package, checks it from beginning to end and enters its making in the ledger.',
  targetTitle: 'Where to write the package',
  writing: 'Making of the package',
  stopped: 'The making was stopped. What was half-written is gone.',

  done: 'The package is written',
  doneSentence: (files, bytes) => `${files}, ${bytes}. Checked after writing.`,
  doneInvalid: 'The package is written, but the check found mismatches in it. Do not hand it over.',
  lies: 'Where it lies',
  reveal: 'Show in folder',
  sha256: 'SHA-256 of the file',
  fingerprint: 'Fingerprint words',
  sendApart: {
    title: 'Pass the twelve words on by another way',
    sentence:
      'Not together with the package: by voice, on paper, in a letter. By them the recipient knows that the package is from your vault and was not made anew by someone.',
  },
  howToCheck: 'How the recipient checks it',
  howToCheckSteps: [
    'Decrypts the file with their key (age -d), if the package is encrypted.',
    'Opens verify.html in an ordinary browser; no network is needed.',
    'Picks the folder or archive of the package and enters the twelve words.',
  ],
  another: 'Another package',
  package: number => `Package, ledger entry ${number}`,
  packageId: 'Identifier',
  at: 'When',
  by: 'Made by',
  isEncrypted: 'Encryption',
  isEncryptedYes: 'for recipients',
  isEncryptedNo: 'not encrypted',
  manifest: 'SHA-256 of the list of files',
  ledgerEntry: 'Ledger entry',
  unknown: 'There is no such package',
  unknownSentence: 'The ledger of this vault has no entry of a package made under this number.',

  checkIntro:
    'Checks a package from any vault: every file, every signature and every record. Changes nothing.',
  place: 'Package',
  chooseFolder: 'Choose a folder…',
  chooseFile: 'Choose a .zip file…',
  chooseFolderTitle: 'Choose the folder of the package',
  chooseFileTitle: 'Choose the archive of the package',
  placeNeeded: 'Choose the folder or file of the package.',
  words: 'Twelve words from the maker',
  wordsHint: 'Optional, but only with them can the check say whose vault it is.',
  wordsWrong: 'It must be twelve words of one language, without slips.',
  sha512: 'Check by SHA-512 as well',
  sha512Detail: 'Takes twice as long; for rules that name SHA-512.',
  submitCheck: 'Check',
  checking: 'Check of the package',
  verdictWhole: 'Is it whole',
  consistent: 'Yes: files, records and signatures agree with each other.',
  consistentInPart:
    'As far as it was checked: files, entries and signatures agree with each other.',
  notCompared: 'Not compared',
  inconsistent: amount =>
    english(amount, {
      one: 'No: # mismatch was found.',
      other: 'No: # mismatches were found.',
    }),
  verdictOrigin: 'Whose vault',
  origins: {
    confirmed: 'Confirmed: the words fit the fingerprint of the package.',
    'not-confirmed':
      'Not confirmed: no words were entered. Anyone could have made as whole a package under keys of their own.',
    contradicted: 'No: the words belong to another vault or to another state of it.',
  },
  fingerprintHere: 'Fingerprint of this package',
  checkedTitle: 'What exactly was checked',
  checked: {
    files: 'Files',
    bytes: 'Bytes',
    entries: 'Ledger entries',
    signatures: 'Signatures',
    records: 'Records rebuilt from the ledger',
    evidence: 'Originals of evidence',
    sha512: 'SHA-512',
  },
  sha512Yes: 'checked',
};

export type CommandName =
  | 'create'
  | 'apply'
  | 'evidence add'
  | 'export'
  | 'verify'
  | 'demo'
  | 'checkpoint'
  | 'stamp query'
  | 'stamp import'
  | 'stamp list'
  | 'signature add'
  | 'trust add'
  | 'trust list'
  | 'trust remove'
  | 'consistency make'
  | 'consistency check'
  | 'recovery create'
  | 'recovery try'
  | 'recovery use'
  | 'backup make'
  | 'backup list'
  | 'backup check'
  | 'backup thin'
  | 'restore'
  | 'branch'
  | 'upgrade'
  | 'rebuild'
  | 'as-of'
  | 'user list'
  | 'user enrol'
  | 'user roles'
  | 'user suspend'
  | 'user reinstate'
  | 'user remove'
  | 'theory list'
  | 'coverage'
  | 'compartment list'
  | 'compartment create'
  | 'compartment add'
  | 'compartment remove'
  | 'request list'
  | 'request approve'
  | 'request refuse'
  | 'request withdraw'
  | 'review list'
  | 'review show'
  | 'review submit'
  | 'review approve'
  | 'review return'
  | 'review reopen'
  | 'list preview'
  | 'list import'
  | 'list batches'
  | 'list undo'
  | 'erase preview'
  | 'erase do'
  | 'erase list'
  | 'erase certificate';

const credentials = '--user NAME --passphrase-file FILE';

/** How each command is written: the same in every language. */
export const synopsis: Readonly<Record<CommandName, string>> = {
  create: `litopys create VAULT ${credentials}`,
  apply: `litopys apply VAULT ${credentials} COMMANDS.jsonl`,
  'evidence add': `litopys evidence add VAULT ${credentials} [--compartment NUMBER] PATH...`,
  export: `litopys export VAULT ${credentials} (--child ID | --all [--theories]) --out PATH [--zip] [--recipient age1...]... [--addressee TEXT] [--for KIND] [--despite ID --reason TEXT]... [--identity ID]... [--withhold FILE]`,
  verify: `litopys verify PATH [--level quick|full|deep] [${credentials}] [--words "WORD ..."] [--size N] [--sha512] [--trust FILE]`,
  demo: 'litopys demo DIR',
  checkpoint: `litopys checkpoint VAULT ${credentials} [--size N] [--out FILE]`,
  'stamp query': `litopys stamp query VAULT ${credentials} --out FILE [--size N] [--policy OID] [--renew TOKEN]`,
  'stamp import': `litopys stamp import VAULT ${credentials} FILE`,
  'stamp list': `litopys stamp list VAULT ${credentials}`,
  'signature add': `litopys signature add VAULT ${credentials} --size N FILE`,
  'trust add': `litopys trust add VAULT ${credentials} FILE [--reason TEXT]`,
  'trust list': `litopys trust list VAULT ${credentials}`,
  'trust remove': `litopys trust remove VAULT ${credentials} FINGERPRINT --reason TEXT`,
  'consistency make': `litopys consistency make VAULT ${credentials} --from N --to N --out FILE`,
  'consistency check': 'litopys consistency check KEPT PROOF',
  'recovery create': `litopys recovery create VAULT ${credentials} [--threshold K] [--shares N] [--holder NAME]...`,
  'recovery try': 'litopys recovery try VAULT FILE...',
  'recovery use': `litopys recovery use VAULT ${credentials} FILE...`,
  'backup make': `litopys backup make VAULT FOLDER ${credentials} [--note TEXT]`,
  'backup list': 'litopys backup list FOLDER',
  'backup check': `litopys backup check FOLDER ${credentials} [--backup N] [--deep]`,
  'backup thin': 'litopys backup thin FOLDER --keep N',
  restore: `litopys restore FOLDER VAULT ${credentials} [--backup N] [--incomplete]`,
  branch: `litopys branch VAULT ${credentials} [--words "WORD ..."] [--why restored|copied]`,
  upgrade: `litopys upgrade VAULT ${credentials}`,
  rebuild: `litopys rebuild VAULT ${credentials}`,
  'as-of': `litopys as-of VAULT RECORD ${credentials} (--entry N | --at TIME) [--whole]`,
  'user list': `litopys user list VAULT ${credentials}`,
  'user enrol': `litopys user enrol VAULT NAME ${credentials} --role ROLE... --new-passphrase-file FILE`,
  'user roles': `litopys user roles VAULT NAME ${credentials} --role ROLE... --reason TEXT`,
  'user suspend': `litopys user suspend VAULT NAME ${credentials} --reason TEXT`,
  'user reinstate': `litopys user reinstate VAULT NAME ${credentials} --reason TEXT`,
  'user remove': `litopys user remove VAULT NAME ${credentials} --reason TEXT`,
  'theory list': `litopys theory list VAULT ${credentials}`,
  coverage: `litopys coverage VAULT ${credentials} [--theory ID | --proceeding ID | --suspect ID | --child ID | --episode ID] [--across children|episodes|theories|suspects]`,
  'compartment list': `litopys compartment list VAULT ${credentials}`,
  'compartment create': `litopys compartment create VAULT NAME ${credentials} [--member NAME]...`,
  'compartment add': `litopys compartment add VAULT NUMBER NAME ${credentials}`,
  'compartment remove': `litopys compartment remove VAULT NUMBER NAME ${credentials}`,
  'request list': `litopys request list VAULT ${credentials}`,
  'request approve': `litopys request approve VAULT REQUEST ${credentials} [--reason TEXT]`,
  'request refuse': `litopys request refuse VAULT REQUEST ${credentials} --reason TEXT`,
  'request withdraw': `litopys request withdraw VAULT REQUEST ${credentials}`,
  'review list': `litopys review list VAULT ${credentials}`,
  'review show': `litopys review show VAULT RECORD... ${credentials}`,
  'review submit': `litopys review submit VAULT RECORD... ${credentials} [--reason TEXT]`,
  'review approve': `litopys review approve VAULT RECORD... ${credentials} [--reason TEXT]`,
  'review return': `litopys review return VAULT RECORD... ${credentials} --reason TEXT`,
  'review reopen': `litopys review reopen VAULT RECORD ${credentials} --reason TEXT`,
  'list preview': `litopys list preview VAULT FILE ${credentials} [--name TEXT]`,
  'list import': `litopys list import VAULT FILE ${credentials} [--name TEXT] [--decisions FILE] [--derived-sex] [--report FILE]`,
  'list batches': `litopys list batches VAULT ${credentials}`,
  'list undo': `litopys list undo VAULT BATCH ${credentials} --reason TEXT`,
  'erase preview': `litopys erase preview VAULT TYPE RECORD ${credentials} [--whole]`,
  'erase do': `litopys erase do VAULT TYPE RECORD ${credentials} [--whole] [--part NAME]... --law TEXT [--order TEXT] [--number TEXT] [--date DATE] --reason TEXT`,
  'erase list': `litopys erase list VAULT ${credentials}`,
  'erase certificate': `litopys erase certificate VAULT ENTRY ${credentials}`,
};

type Lines = Readonly<Record<string, string>>;

/** A page of help: synopsis, what it does, its options. */
export function helpPage(
  name: CommandName | null,
  says: Readonly<Record<CommandName, string>>,
  labels: { readonly usage: string; readonly options: string; readonly more: string },
  options: Readonly<Record<CommandName | 'common', Lines>>,
): string {
  if (name === null) {
    const rows = Object.entries(synopsis).map(
      ([each, line]) => `  ${line}\n      ${sayOf(says, each)}`,
    );
    return `${labels.usage}\n${rows.join('\n')}\n\n${labels.options}\n${rowsOf(options.common)}\n\n${labels.more}\n`;
  }
  const rows = rowsOf({ ...options[name], ...options.common });
  return `${labels.usage} ${synopsis[name]}\n\n${says[name]}\n\n${labels.options}\n${rows}\n`;
}

function sayOf(says: Lines, name: string): string {
  return says[name] ?? '';
}

function rowsOf(lines: Lines): string {
  return Object.entries(lines)
    .map(([option, says]) => `  ${option.padEnd(26)} ${says}`)
    .join('\n');
}

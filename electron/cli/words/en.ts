import { decisionsEn } from './decisionsEn.ts';
import { listsEn } from './listsEn.ts';
import { bytesIn, numberIn } from './numbers.ts';
import { helpEn } from './helpEn.ts';
import type { Words } from './uk.ts';
import { proofsEn } from './proofsEn.ts';
import { problemsEn } from './problemsEn.ts';

const n = numberIn('en');
const size = bytesIn('en', ['B', 'KiB', 'MiB', 'GiB']);

const steps: Readonly<Record<string, string>> = {
  keys: 'keys',
  waiting: 'waiting after wrong tries',
  ingest: 'reading files',
  evidence: 'evidence',
  children: 'children',
  episodes: 'episodes',
  entries: 'ledger entries',
  objects: 'encrypted files',
  database: 'database',
  check: 'checking what was written',
  replay: 'computing anew',
  records: 'records',
  'package.entries': 'entries of the package',
  'package.files': 'files of the package',
  'package.records': 'records of the package',
};

const statuses = { active: 'has access', suspended: 'suspended', removed: 'removed' } as const;

export const en: Words = {
  help: name => helpEn(name),
  problems: problemsEn,

  ...proofsEn,
  ...decisionsEn,
  ...listsEn,

  progress({ step, done, of, unit }) {
    const show = unit === 'bytes' ? size : n;
    const whole = of === null ? '' : ` / ${show(of)}`;
    return `${steps[step] ?? '…'}: ${show(done)}${whole}`;
  },
  faultTitle: code => problemsEn[code]?.[0] ?? 'that did not work',

  passphraseFileIsOpen:
    'Note: other users can read the passphrase file. Restrict it: chmod 600 FILE',
  failedTries: ({ count, since, last }) =>
    count === null
      ? 'Note: the count of failed tries to open this vault is damaged.'
      : `Note: failed tries to open this vault since ${since ?? '?'}: ${n(count)}, the last one ${last ?? '?'}. If it was not you, change the passphrase.`,
  userRow: ({ name, roles, status, changed }) =>
    `${name} — ${roles.join(', ')} — ${statuses[status]}` +
    (changed
      ? ` (${changed.at}, ${changed.who}${changed.reason === null ? '' : `: ${changed.reason}`})`
      : ''),
  compartmentRow: ({ number, name, members, entries }) =>
    `${n(number)} — ${name ?? '(sealed)'} — ${members.map(each => each.name).join(', ') || 'nobody: lost'} — entries: ${n(entries)}`,
  noTheories: 'There are no legal theories.',
  coverageDone: (columns, gaps) => `Columns: ${n(columns)}. Gaps: ${n(gaps)}.`,
  noCompartments: 'There are no sealed compartments.',
  compartmentDone: (number, seq) => `Done: compartment ${n(number)}, ledger entry ${n(seq)}.`,
  userDone: (name, seq) => `Done: ${name}, ledger entry ${n(seq)}.`,
  created: (folder, id) => `Vault made: ${folder}\nIdentifier: ${id}`,
  fingerprint: words => `Fingerprint: ${words}`,

  applied: done => `Commands done: ${n(done)}`,
  stoppedAt: (line, done) => `Line ${line}: stopped. Done before it: ${n(done)}.`,

  skipped: name => `Left out (a link or a special file): ${name}`,
  sameAsWithdrawn: label => `— the same file as ${label}, which was withdrawn`,
  sameAs: label => `— the same file as ${label}`,
  addedFiles: (added, failed) =>
    `Files added: ${n(added)}${failed > 0 ? `, failed: ${n(failed)}` : ''}`,

  exported: (place, files, bytes) =>
    `Package written: ${place}\nFiles: ${n(files)}, size: ${size(bytes)}`,
  sendFingerprintApart:
    'Give the words of the fingerprint to the recipient by another way than the package.',

  valid: 'VALID: everything that was checked holds.',
  invalid: 'INVALID: faults were found.',
  expected: 'expected',
  found: 'found',
  checkedVault: (level, checked) =>
    `Checked (${level}): ${n(checked.entries)} entries, ${n(checked.signatures)} signatures, ` +
    `${n(checked.objects)} encrypted files (${size(checked.bytes)}), ${n(checked.records)} records, ` +
    `${n(checked.checkpoints)} checkpoints, ${n(checked.pages)} database pages` +
    (checked.sealed > 0
      ? `; sealed to others, held to signature and digest only: ${n(checked.sealed)} entries`
      : ''),
  checkedPackage: checked =>
    `Checked: ${n(checked.files)} files (${size(checked.bytes)}), ${n(checked.entries)} entries, ` +
    `${n(checked.signatures)} signatures, ${n(checked.records)} records, ${n(checked.evidence)} pieces of evidence` +
    (checked.sha512 ? ', with SHA-512' : ''),
  consistent: '1. Consistent in itself: all parts agree with each other and with the signatures.',
  consistentInPart: '1. Consistent in itself as far as it was checked; not compared:',
  inconsistent: '1. Not consistent in itself.',
  origin: origin =>
    ({
      confirmed: '2. Origin confirmed: the fingerprint is the one you gave.',
      'not-confirmed':
        '2. Origin not confirmed: compare the fingerprint with the words you got by another way (--words).',
      contradicted: '2. Origin contradicted: the fingerprint is not the one you gave.',
    })[origin],

  nextShare: 'Write the share down and press Enter: the screen is wiped. ',
  sharesInForce: (threshold, shares) =>
    `${shares} shares are in force, any ${threshold} of them open the vault. Older ones open nothing any more. Leave them in no file.`,
  recovered: name =>
    `The vault was opened with shares. New administrator: ${name}. Everybody who opens it is told.`,
  sharesWork: (numbers, threshold, shares) =>
    `Shares ${numbers.join(', ')} open the vault (${threshold} of ${shares} are needed). Nothing was changed.`,

  backupMade: (folder, generation, added) =>
    `Backup ${n(generation)} written: ${folder}\nNew files: ${n(added.objects)}, ${size(added.bytes)}`,
  backupRow: (generation, at, entries, fault) =>
    `${n(generation)}  ${at}  entries: ${n(entries)}${fault === null ? '' : `  ✗ ${fault}`}`,
  backupChecked: checked =>
    `Checked: ${n(checked.pages)} database pages, ${n(checked.objects)} encrypted files` +
    (checked.bytes > 0 ? ` (${size(checked.bytes)} decrypted)` : ''),
  backupThinned: (generations, objects, bytes) =>
    `Backups removed: ${n(generations)}; files removed: ${n(objects)}, ${size(bytes)}`,
  restored: folder =>
    `Vault written: ${folder}\nWhen it is first opened, confirm its branch: litopys branch`,
  branchNeeded: (seen, found) =>
    `Seen before:  ${seen || '—'}\nIs there now: ${found}\nIf it shall go on from here: --words "the twelve words of what is there now"`,
  branched: 'The vault goes on, on a branch of its own; the ledger tells of it.',
  upgraded: 'The vault is of this version. Make a backup.',
  rebuilt: (entries, rows, differing) =>
    `Entries replayed: ${n(entries)}, rows compared: ${n(rows)}, put right: ${n(differing)}`,
  notYet: 'Nothing was recorded by then.',
  stood: (seq, at, who) => `As it stood after entry ${n(seq)} (${at}, ${who})`,

  vault: 'Vault',
  files: 'Files',
  userAndPassphrase: (user, passphrase) =>
    `User: ${user}, passphrase: ${passphrase} (a demonstration: all people in it are invented)`,
  demoMade: (made, seconds) =>
    `Demonstration made in ${n(seconds)} s: ${made.children} children, ${made.acts} acts, ${made.episodes} episodes, ${made.files} files`,
  vaultVerified: seconds => `Vault verified in ${n(seconds)} s.`,
  packageMade: (place, seconds) => `Package: ${place} (in ${n(seconds)} s)`,
  packageVerified: seconds => `Package verified in ${n(seconds)} s.`,
};

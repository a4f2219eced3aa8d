import { english } from '../plural.ts';
import type { recovery as original } from '../uk/recovery.ts';

const shares = (count: number) => english(count, { one: '# share', other: '# shares' });
const any = (threshold: number, count: number) => `any ${threshold} of ${count}`;

export const recovery: typeof original = {
  title: 'Recovery',
  open: 'Recovery shares…',
  intro:
    'A recovery key is split into shares on paper. Several together open the vault when every passphrase is lost; none of them alone opens anything.',
  none: 'There are no recovery shares',
  noneSentence:
    'If every user loses the passphrase, nobody will read what is recorded. Make shares and give them to people you trust.',
  inForce: (threshold, count) => `Shares in force: ${any(threshold, count)}`,
  madeAt: 'Made',
  madeBy: 'Made by',
  set: 'Set',
  holders: 'Holders',
  holder: (number, name) => `${number} — ${name ?? 'not named'}`,
  declinedTitle: 'It was decided to do without shares',
  declinedBy: (who, moment) => `${who}, ${moment}`,
  make: 'Make shares…',
  replace: 'Replace the shares…',
  tryOut: 'Try your shares…',
  decline: 'Do without shares…',
  pendingTitle: 'Shares were made and are not in force yet',
  pendingSentence: count =>
    `${shares(count)} wait to be put on paper. Those before them, if there were any, stay in force.`,
  goOn: 'Go on showing them',
  discard: 'Discard them',

  makeTitle: 'New recovery shares',
  makeIntro:
    'Choose how many shares to give out and how many of them open the vault. Two of three will mostly do: one may be lost, and one holder is not enough.',
  count: 'How many shares',
  threshold: 'How many are needed to open',
  holderOf: number => `Who will hold share ${number}`,
  holderHint: 'Optional. The name is seen in this vault only; it is not on the sheet.',
  replaces: 'The old shares stop opening the vault as soon as you confirm the new ones.',
  makeAction: 'Make them',

  shareOf: (number, count) => `Share ${number} of ${count}`,
  forHolder: name => `For: ${name}`,
  coverSentence:
    'Only whoever will hold this share should be at the screen. Have the printer ready, or paper and a pen.',
  show: 'Show the share',
  lines: 'The five lines of the share',
  qrName: 'QR code with the same lines',
  print: 'Print the sheet',
  save: 'Save to a file…',
  saveTitle: 'Where to write the share',
  saveName: number => `share-${number}.txt`,
  saveWarning: {
    title: 'Write the share to a file?',
    happens:
      'Other programs can read a file, backups and clouds copy it, and it cannot always be wiped. A sheet of paper is safer.',
    kept: 'The share stays on the screen and can be printed.',
    confirm: 'Choose a place…',
  },
  saved: 'The share was written to a file.',
  onPaper: 'This share is on paper and its holder takes it',
  onPaperNeeded: 'Put the share on paper first.',
  next: 'Next share',
  last: 'All shares are on paper',
  confirmTitle: 'Put the shares in force?',
  confirmSentence: (threshold, count) =>
    `From then on ${any(threshold, count)} open the vault. Shares made before, if there were any, open nothing any more. The ledger will tell of it.`,
  confirmAction: 'Put them in force',
  again: 'Show them again from the first',
  confirmed: 'The shares are in force.',

  tryTitle: 'Try your shares',
  tryIntro:
    'Enter as many shares as are needed, or more: you learn whether they open this vault. Nothing is changed and nothing is recorded.',
  share: position => `Share ${position}`,
  shareHint:
    'The five lines of the sheet; spaces and capitals do not matter. Or paste the text of the QR code.',
  lineState: (line, state) =>
    `${line} ${{ right: '✓', wrong: '✗ mistake', 'too-short': '… too short', 'too-long': '✗ too long' }[state]}`,
  lineStates: states => `Lines: ${states}`,
  addShare: 'One more share',
  tryAction: 'Try them',
  works: 'These shares open the vault',
  worksSentence: (threshold, count) =>
    `${any(threshold, count)} are needed. Nothing was changed.`.replace(/^a/, 'A'),
  tryAgain: 'Try others',

  declineTitle: 'Do without recovery shares?',
  declineHappens:
    'The decision and its reason go into the ledger under your signature. The reminder goes away. Shares can still be made later.',
  declineKept: 'All that is recorded, and every passphrase.',
  declineReason: 'Why',
  declineReasonNeeded: 'Give a reason.',
  declineAction: 'Do without shares',
  declined: 'The decision was recorded.',

  reminder: {
    title: 'Print your recovery shares',
    sentence:
      'Without them a lost passphrase is a lost vault. It takes a few minutes and some sheets of paper.',
    now: 'Print them now',
    later: 'Later',
  },
  used: {
    title: (who, moment) => `Access was recovered with shares: ${who}, ${moment}`,
    sentence: holders =>
      `Shares brought together: ${holders}. So the vault has a new administrator. If you did not agree on this, ask the holders and replace the shares.`,
    known: 'I know of it',
  },
  uses: 'When the shares were used',
  useRow: (who, moment, holders) => `${moment} · ${who} · shares: ${holders}`,

  recoverOpen: 'Open with shares…',
  recoverWay: 'Every passphrase lost?',
  recoverWaySentence: 'Recovery shares open the vault, if they were given out.',
  recoverTitle: 'Open a vault with recovery shares',
  recoverIntro:
    'Shares open the vault to a new administrator with a name, passphrase and keys of their own. They give nobody’s signature. Everybody who opens the vault later is told.',
  recoverVault: 'Which vault',
  recoverShares: 'Shares',
  recoverCheck: 'Check the shares',
  recoverGood: numbers => `Shares ${numbers} open this vault`,
  recoverWho: 'The new administrator',
  recoverName: 'Your name',
  recoverNameHint: 'Another than those of this vault’s users: all you record is signed with it.',
  recoverAction: 'Open and enrol me',
  recoverOther: 'Other shares',

  sheet: {
    title: 'Recovery share of a vault',
    what: 'What it is. One of the shares of a key that opens an encrypted Litopys vault when every passphrase is lost.',
    does: (threshold, count) =>
      `What it does. ${any(threshold, count)} shares of this set together open the vault. This share alone opens nothing. Whoever recovers access becomes a new administrator, and the ledger tells of it.`.replace(
        '. any',
        '. Any',
      ),
    how: 'How to use it. On the first screen of Litopys choose “Open with shares” and type the five lines, or paste the text of the QR code. The last two characters of a line check it: the program says in which line a mistake is.',
    keep: 'How to keep it. In a safe or under lock, away from the computer and from other shares. Take no picture of it, do not send it, type it nowhere but in Litopys. If the sheet is missing or was seen by somebody, tell the administrator: the shares will be replaced. Destroy a share that was replaced.',
    holder: 'Holder',
    date: 'Date',
    place: 'Place',
    vault: 'Vault',
    set: 'Set',
    number: 'Share',
  },
};

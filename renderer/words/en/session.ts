import { english } from '../plural.ts';
import type { session as original } from '../uk/session.ts';

const entries = (count: number) => english(count, { one: '# entry', other: '# entries' });

export const session: typeof original = {
  intro: 'An encrypted vault for documenting the deportation of children.',
  open: 'Open a vault',
  openThis: 'Open',
  entries,
  openIntro: 'The folder of the vault lies on a disk or a stick: choose it.',
  vaultNeeded: 'Choose a vault.',
  passphraseNeeded: 'Enter the passphrase.',
  recents: 'Vaults on this computer',
  chooseOther: 'Choose another…',
  chooseFirst: 'Choose a folder…',
  chooseTitle: 'Choose the vault folder',
  chosen: 'Chosen folder',
  vault: 'Vault',
  missing: 'the folder is not in its place',
  remembered: count => `${entries(count)} in the ledger, checkpoint`,
  rememberedAt: moment => `Last seen ${moment}`,
  notRemembered: 'Opened on this computer for the first time',
  forget: 'Forget the vault',
  forgotten: 'The vault was taken off the list. The folder itself stays where it is.',
  userName: 'User name',
  userNameHint: 'The one given when the vault was made',
  passphrase: 'Passphrase',
  deriving: 'Deriving the key…',
  derivingDetail: 'It takes seconds on purpose: that makes guessing expensive.',
  opening: 'Opening the vault…',
  openReadOnly: 'Open for reading only',
  seenBefore: 'Seen before',
  foundNow: 'In the folder now',
  where: 'Where',
  recordedFault: 'What exactly',

  create: 'New vault',
  createAction: 'Create the vault',
  createIntro:
    'A vault is a folder of encrypted files. It can be copied as a whole; it cannot be read without the passphrase.',
  place: 'Where it will lie',
  placeChoose: 'Choose a place…',
  placeTitle: 'Where to create the vault',
  placeNeeded: 'Choose a place for the vault.',
  placeHint: 'Best on an internal disk, not in a folder that a cloud service keeps in step.',
  suggestedName: 'vault',
  yourName: 'Your name',
  yourNameHint: 'Every entry of the ledger is signed with it; it goes into packages for court.',
  nameNeeded: 'Enter a name.',
  newPassphrase: 'Passphrase',
  newPassphraseHint:
    'At least 12 characters. Best are five or six words chosen by dice or at random from a book, not out of your head.',
  again: 'Once more',
  againDiffers: 'The two differ. Enter both again.',
  tooShort: missing =>
    english(missing, {
      one: '# more character is needed.',
      other: '# more characters are needed.',
    }),
  noRecovery: {
    title: 'A lost passphrase cannot be reset',
    sentence:
      'Without it nobody can read what is recorded, we cannot either; only recovery shares on paper open the vault then. Print them as soon as it is made. Write the passphrase on paper and keep it away from the computer.',
    agree: 'I am writing it down and understand this',
    needed: 'Confirm that you understand this.',
  },
  demo: {
    title: 'Try it on invented data',
    sentence: 'A demonstration vault: invented children, events and files. Nothing to fill in.',
    action: 'Open the demonstration vault',
    making: 'Preparing the demonstration vault…',
  },
  check: {
    title: 'Received a package?',
    sentence: 'Check it here: no vault is needed for that.',
    action: 'Check a package',
  },
  locked: {
    idle: 'The vault locked because it was not used for a while. Drafts are saved.',
    system: 'The vault locked with the screen or the sleep of the computer. Drafts are saved.',
    asked: 'The vault is locked. Drafts are saved.',
    restarted: 'The vault process stopped and was started anew. What was recorded is there.',
  },
  evaluation: {
    title: 'For evaluation only',
    sentence: 'The program runs on a spare Electron runtime. Record no real cases here.',
  },

  overview: {
    title: 'Overview',
    children: count => english(count, { one: '# child', other: '# children' }),
    hint: 'Press a line, and the list beside shows who is behind it.',
    caption: 'What',
    count: 'Children',
    caseStatuses: 'State of the case',
    forms: 'What was done',
    formsHint: 'A child counts in every line that concerns it.',
    countries: 'Where they are',
    reviews: 'Review of the record',
    attention: 'What needs attention',
    unlocated: 'Whereabouts unknown',
    overdue: 'Request past its deadline, no answer',
    unproven: 'With unproven episodes',
    notRecorded: 'not recorded',
    copy: 'Copy as a table',
    copyHint:
      'Small figures are hidden: those below 5, and what they could be worked out from, so that no child is known by them.',
    hidden: 'below 5 or hidden',
  },
  home: {
    emptyTitle: 'The vault is empty',
    emptySentence: 'Where to begin:',
    register: 'Register a child',
    registerSentence: 'The name as far as it is known, date of birth, where the child is now.',
    evidence: 'Add evidence',
    evidenceSentence: 'Photos, orders, letters, video: files are encrypted and fingerprinted.',
    importList: 'Import a list',
    importSentence:
      'A list of an institution or an authority: row by row you see what is new and what is there; nothing is recorded before you decide.',
    demo: 'Look at invented data',
    demoSentence: 'Lock this vault and open the demonstration vault from the first screen.',
    faultyTitle: 'Mismatches were found at opening',
    failedTries: {
      title: (count, since) =>
        english(count, {
          one: `# failed try to open the vault since ${since}`,
          other: `# failed tries to open the vault since ${since}`,
        }),
      unreadable: 'The count of failed tries to open the vault is damaged',
      sentence: last =>
        `The last one: ${last}. If it was not you, somebody had this folder at hand: tell the administrator and change your passphrase.`,
      sentenceUnreadable:
        'How many there were is not known. If somebody else touched the folder, tell the administrator and change your passphrase.',
    },
    notices: {
      'cannot-be-written':
        'The vault lies where you may not write. It was opened for reading; nothing in its folder is changed.',
      'not-closed':
        'The vault was not closed properly, or is open elsewhere now. You see what had been recorded when you opened it.',
    },
    swept: count =>
      english(count, {
        one: '# half-written file left by a crash was removed; nothing recorded depended on it.',
        other:
          '# half-written files left by a crash were removed; nothing recorded depended on them.',
      }),
    nothingChosen: 'Nothing is open',
    nothingChosenSentence: 'Choose a row in the list.',
  },
};

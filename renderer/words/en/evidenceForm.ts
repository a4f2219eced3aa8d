import { english } from '../plural.ts';
import type { evidenceForm as original } from '../uk/evidenceForm.ts';

const files = (count: number) => english(count, { one: '# file', other: '# files' });

export const evidenceForm: typeof original = {
  addTitle: 'Add evidence',
  addIntro:
    'The original is read once: hashed, encrypted, put into the vault. It is never altered.',
  reviseIntro: 'Only what is said of the item changes. The file and its hashes stay.',
  nature: 'What you add',
  natures: { file: 'Files', physical: 'The description of a thing kept elsewhere' },
  type: 'Type',
  titleHint: 'Leave it empty for several files: each is called by its file name.',
  descriptionHint: 'An empty line begins a new paragraph; each can be withheld alone.',
  locationHint: 'Institution, room, number of the bag: where to find the thing.',
  files: 'Files',
  chooseFiles: 'Choose files of evidence',
  filesHint: 'Of any size and kind. Drop them here or choose.',
  filesMissing: 'Choose at least one file.',
  filesNotKept: 'The draft remembers what was said, not the files: choose them again.',
  dropLost: count =>
    english(count, {
      one: '# dropped file was not taken',
      other: '# dropped files were not taken',
    }),
  dropLostWhy: 'It does not lie on the disk by itself. Save it and choose it by the button.',
  clearFiles: 'Remove all',
  repeatedName: 'name is there already',
  moreFiles: count => `…and ${files(count)} more`,
  guess: word => `By the ending of the names: ${word}.`,
  takeGuess: word => `Type: ${word}`,
  severalKinds: kinds =>
    `Files of several types: ${kinds}. The type holds for all of them, so add them apart.`,
  relationHint: 'Relative, neighbour, official, witness…',
  protectedDetail:
    'The name of the source stays out of packages unless it is chosen on purpose, and the content is hidden in the window until someone asks to see it.',
  acquiredWhere: 'Where obtained',
  url: 'Network address',
  urlHint: 'Litopys does not open it; it is a record only.',
  circumstancesHint: 'How it reached you, who was present.',
  consentRule: 'Who cannot give consent',
  consentRuleWhy:
    'A guardian appointed by Russian or occupation authorities cannot give consent for a child. Without consent material may be kept, but should not be passed on.',
  consentStates: {
    given: 'given',
    refused: 'refused',
    withdrawn: 'withdrawn',
    'not-needed': 'not needed',
    'not-obtainable': 'cannot be obtained',
    'not-asked': 'not asked',
  },
  ground: 'Ground',
  scopeHint: 'Only what was really agreed to. The rest is not allowed.',
  expiresHint: 'Empty: no limit.',
  childStatement: 'Statement of a child',
  childStatementQuestion: 'Does it hold a statement of a child',
  childStatementHint: 'Litopys does not interview children; it records what exists already.',
  childStatements: {
    none: 'no',
    'by-specialist': 'yes, taken by a specialist under a protocol',
    'by-non-specialist': 'yes, taken by a non-specialist',
  },
  derived: 'Made from another item',
  derivedHint: 'For a translation, an excerpt, a redacted copy: the original in the vault.',
  derivedHow: 'How it was made',
  derivedHowHint: 'By whom, with what, what differs from the original.',
  targetsLabel: 'What the evidence points at',
  addTarget: 'Add a record',
  targets: count =>
    count === 0 ? 'nothing yet' : english(count, { one: '# record', other: '# records' }),
  submitFiles: count => (count === 0 ? 'Add' : `Add ${files(count)}`),
  submitThing: 'Record the thing',
  saysFiles: 'The originals on disk stay where they are.',
  saysThing: 'Records one item without a file.',
  described: 'The thing is recorded.',

  adding: 'Adding evidence',
  addingFiles: count => `Adding ${files(count)}`,
  addingMayLeave: 'You may go on working: “Work in progress” above shows how far it is.',
  cancelKeeps: 'If you stop, what was added stays in the vault; the rest can be added later.',
  addedTitle: count =>
    count === 0
      ? 'Nothing was added'
      : english(count, { one: 'Added # file', other: 'Added # files' }),
  addMore: 'Add more',
  stoppedTitle: 'Stopped',
  stoppedSentence: (done, left) =>
    `${files(done)} added; what was added stays in the vault. ${files(left)} not added.`,
  failedTitle: count =>
    english(count, { one: '# file was not added', other: '# files were not added' }),
  failedSentence: 'Cause and next step stand beside each. The rest was added.',
  sameTitle: count =>
    english(count, {
      one: '# file was in the vault already',
      other: '# files were in the vault already',
    }),
  sameSentence:
    'The bytes are the same to the bit, so they are kept once. The new record stays: the same file may have come from another source. If it is one too many, withdraw it.',
  retry: count => `Try again: ${files(count)}`,
  number: 'Number',
  state: 'State',
  stored: 'stored',
  mostAtOnce: count =>
    `${count} files are taken in at one go. The others stay chosen, to be added right after.`,
  sameAsWithdrawn: label => `same bytes as ${label}, which was withdrawn`,
  sameAs: label => `same bytes as ${label}, kept once`,
  addedFiles: 'Files added',
  failedFiles: 'Files not added',
  digestWhy: 'The second hash (SHA-512) is counted slowly and does not get in the way.',
};

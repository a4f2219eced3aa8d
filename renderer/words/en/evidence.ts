import { english } from '../plural.ts';
import type { evidence as original } from '../uk/evidence.ts';
import { evidenceForm } from './evidenceForm.ts';

export const evidence: typeof original = {
  form: evidenceForm,
  title: 'Evidence',
  total: count => english(count, { one: '# item', other: '# items' }),
  add: 'Add',
  filter: 'Filter evidence',
  filterPlaceholder: 'Title, number, a word of the description',
  type: 'Type',
  anyType: 'Any type',
  confidentiality: 'Confidentiality',
  anyConfidentiality: 'Any',
  access: {
    public: 'public',
    internal: 'internal',
    confidential: 'confidential',
    restricted: 'restricted',
    sealed: 'sealed',
  },
  chips: { unlinked: 'point at nothing', withdrawn: 'withdrawn' },
  sort: 'Order',
  orders: { number: 'By number', title: 'By title', date: 'By date', size: 'By size' },
  emptyTitle: 'No evidence yet',
  emptySentence:
    'Add files or describe a thing. The original is encrypted, and its hash (SHA-256) is counted while it is read.',
  noneTitle: 'Nothing fits',
  noneSentence: 'The filters leave no item.',
  noneWithdrawn: 'No item was withdrawn.',
  untitled: 'untitled',
  physical: 'thing',
  noDate: 'undated',
  hashed: 'SHA-256 recorded',
  proof: {
    supports: count => english(count, { one: 'supports # record', other: 'supports # records' }),
    contradicts: count =>
      english(count, { one: 'contradicts # record', other: 'contradicts # records' }),
    leavesOpen: count =>
      english(count, { one: 'leaves # record open', other: 'leaves # records open' }),
    none: 'points at nothing',
  },

  item: {
    wide: 'Full width',
    narrow: 'Beside the list',
    revise: 'Change the facts',
    cite: 'Cite',
    saveCopy: 'Save a copy of the original…',
    check: 'Verify this file',
    digest: 'Count SHA-512',
    physicalPlace: place => `Kept at: ${place}`,
    physicalTitle: 'A thing, not a file',
    physicalSentence: 'The vault holds its description only.',
    protectedSource: 'protected source',
    nonSpecialistTitle: 'This statement of a child was taken by a non-specialist',
    nonSpecialistSentence:
      'Asking again harms the child, and a court may not accept such a statement. Hold no new conversation: turn to a specialist who works under a protocol.',
    noConsentTitle: 'No consent',
    noConsent: {
      refused: 'Consent was refused: the material must not be passed on.',
      withdrawn: 'Consent was withdrawn: the material must not be passed on.',
    },
    fileSays: 'What the file says',
    personSays: 'What the person says',
    shows: 'What it shows',
    history: 'History',
    acquisition: 'Where from',
    consent: 'Consent',
    derivedFrom: 'Made from',
    rawName: 'The name holds bytes that are not UTF-8; they are kept.',
    modified: 'Changed on disk',
    modifiedUnknown: 'the file system does not say',
    sha512Missing: 'not counted yet',
    sha256Note: 'Counted while the file was read, when it was added.',
    checked: (moment, size) => `Verified ${moment}: the bytes are those recorded (${size}).`,
    checking: 'Verifying the file',
    digesting: 'Counting SHA-512',
    digested: done =>
      english(done, {
        one: 'SHA-512 counted for # file.',
        other: 'SHA-512 counted for # files.',
      }),
    unsaid: members => `Not said: ${members}.`,
    bytes: count => english(count, { one: '# byte', other: '# bytes' }),
    withdrawnTitle: 'This item is withdrawn',
    withdrawnWhy: reason => `Reason: ${reason}`,
    restoreAlso: 'Citations withdrawn together with it are restored in “Withdrawn”.',
    withdrawHowMany: links =>
      links === 0
        ? '1 item; nothing cites it'
        : english(links, {
            one: '1 item and # citation of it',
            other: '1 item and # citations of it',
          }),
  },

  copy: {
    dialogTitle: 'Save a copy outside the vault?',
    happens:
      'The copy leaves the vault unencrypted. Whoever can open that folder can read it, and the system may keep traces even after it is deleted.',
    kept: 'The original stays in the vault, byte for byte.',
    confirm: 'Choose a place…',
    chooseTitle: 'Where to write the copy',
    running: 'Writing the copy',
    done: 'The copy is written; its SHA-256 is that of the vault.',
  },

  preview: {
    title: number => `Preview of ${number}`,
    protectedTitle: 'The content is hidden',
    why: {
      sealed: 'The material is sealed.',
      restricted: 'The material is for named readers only.',
      source: 'The source is protected.',
      child: 'It is the statement of a child.',
    },
    protectedSentence: 'See first who can see your screen.',
    show: 'Show',
    hide: 'Hide the content',
    noneTitle: 'No preview for this type',
    noneSentence: mediaType =>
      `The file (${mediaType}) is not opened in the window: foreign content can run nothing here. Save a copy and open it on a computer kept apart.`,
    largeTitle: 'The file is too large to preview',
    largeSentence: (size, most) =>
      `It holds ${size}; the window shows up to ${most}. Save a copy and open it with another program.`,
    emptyTitle: 'The file is empty',
    emptySentence: 'It holds 0 bytes. That is how it was added.',
    asPdf:
      'Nothing can be downloaded from here: a copy is saved through the menu. Printing leaves an unencrypted trace in the printer queue.',
    asText: 'Shown as plain text: markup, links and attachments do not work.',
  },

  cites: {
    none: 'This item points at nothing yet.',
    relations: {
      supports: 'Supports',
      contradicts: 'Contradicts',
      'leaves-open': 'Leaves open',
    },
    nothing: 'nothing',
    at: cite => `where: ${cite}`,
    remove: 'Remove the citation',
    added: 'Citation recorded.',
    dialogTitle: 'What the item points at',
    child: 'Child',
    childHint: 'A name in any script, or a number',
    target: 'What of it',
    targetFirst: 'Choose a child first.',
    wholeChild: 'the child as a whole',
    wholeChildDetail: 'where the item is not about one episode or statement',
    episodeDetail: 'episode: this child alone',
    actDetail: count => english(count, { one: 'act: # child', other: 'act: all # children' }),
    statementDetail: 'statement about the child',
    relation: 'What the item does',
    cite: 'Where in the item',
    citeHint: '“p. 2, para. 3”, “00:14:05”, “lower left corner”',
    note: 'Note',
    submit: 'Record the citation',
    needsChild: 'Choose a child from the list.',
    needsTarget: 'Choose what of it.',
  },
};

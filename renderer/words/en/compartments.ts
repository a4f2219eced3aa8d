import type { compartments as original } from '../uk/compartments.ts';

export const compartments: typeof original = {
  title: 'Sealed compartments',
  open: 'Sealed compartments…',
  intro:
    'What lies in a compartment is encrypted under a key of its own, which only its members have. Others see that something is sealed, when and by whom, and not a word or file of it.',
  loss: 'Recovery shares do not open compartments. One to which nobody belongs any more is lost for ever: keep at least two members in each.',
  readOnly: 'A prosecutor or an administrator makes compartments.',
  none: 'There are no sealed compartments',
  noneSentence: 'Make one for a source that has to be protected, or for a closed investigation.',
  list: 'Compartments of the vault',
  number: 'Number',
  name: 'Name',
  nameSealed: 'sealed',
  people: 'Members',
  nobody: 'nobody: lost',
  entries: 'Sealed entries',
  made: 'Made',
  actions: 'Actions',
  label: number => `Compartment ${number}`,
  actionsFor: number => `Actions: compartment ${number}`,
  mark: (number, name) => `sealed compartment ${number}${name === null ? '' : ` · ${name}`}`,
  sealed: 'in a compartment',
  addChild: 'Register a child here…',
  addEvidence: 'Add evidence here…',
  add: {
    open: 'Add a person…',
    title: number => `Who else is to belong to compartment ${number}?`,
    happens: 'They will read all that is sealed already, and all that will be.',
    kept: 'Who belongs to a compartment is seen by everybody in the ledger.',
    person: 'Person',
    needed: 'Choose a person.',
    confirm: 'Add',
    done: 'The person was added.',
    nobodyLeft: 'Everybody who has access to the vault belongs to it already.',
  },
  remove: {
    open: 'Take a person out…',
    title: number => `Who no longer belongs to compartment ${number}?`,
    happens: 'The compartment gets a new key: what is new they will not read.',
    kept: 'What was sealed before they can still open with their old key, as long as they have access to the vault.',
    person: 'Person',
    needed: 'Choose a person.',
    confirm: 'Take out',
    done: 'The person was taken out; the compartment has a new key.',
  },
  create: {
    open: 'Make a compartment…',
    title: 'A new sealed compartment',
    intro: 'You belong to it yourself; choose who else does.',
    name: 'Name',
    nameHint: 'Only members see it; others see a number.',
    nameNeeded: 'Give the compartment a name.',
    people: 'Who else belongs',
    submit: 'Make the compartment',
    says: 'The ledger shows its number and its members, not its name.',
    done: number => `Compartment ${number} was made.`,
  },
  choice: {
    label: 'Who will see it',
    everybody: 'everybody who opens the vault',
    members: (number, name) =>
      `members of compartment ${number}${name === null ? '' : ` · ${name}`}`,
    hint: 'Choose before you write: each has a draft of its own. What is recorded openly cannot be sealed later.',
  },
  lastMember: {
    title: numbers => `The last member of compartment ${numbers}`,
    sentence:
      'Nobody will be able to open what is sealed there, not even with recovery shares. First let a member add somebody else.',
  },
  adding: {
    title: name => `What you record will be sealed: ${name}`,
    sentence:
      'Only members of this compartment will see what you record here, its files and whatever refers to it. The draft lies in memory only and goes when the vault is locked.',
    outside: 'You do not belong to this compartment',
  },
  closed: {
    title: 'This entry is sealed',
    sentence:
      'Only members of the compartment open it. Its signature, its place in the ledger and the digest of what is sealed are checked without them.',
  },
};

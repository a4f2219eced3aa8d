/** One invented child's story, as a person who works in this language types it. */
import type { Language } from './words.ts';

export interface Story {
  readonly person: { readonly userName: string; readonly passphrase: string };
  readonly source: string;
  readonly birth: string;
  /** What the birth was found to be afterwards, and why it was changed. */
  readonly birthLater: string;
  readonly reason: string;
  readonly deported: string;
  readonly citizenship: string;
  readonly renamed: string;
  readonly adopted: string;
  readonly party: string;
  readonly fact: string;
  readonly addressee: string;
}

export const name = {
  uk: { surname: 'Вигаданенко', given: 'Злата', patronymic: 'Прикладівна' },
  ru: { surname: 'Выгаданенко', given: 'Злата', patronymic: 'Примеровна' },
  latin: { surname: 'Vyhadanenko', given: 'Zlata', patronymic: 'Prykladivna' },
  imposed: { surname: 'Примерова', given: 'Светлана', patronymic: 'Условна' },
} as const;

export const storyIn: Readonly<Record<Language, Story>> = {
  uk: {
    person: { userName: 'Ірина Складена', passphrase: 'горіх верба калина 42' },
    source: 'вигадане свідоцтво',
    birth: 'бл. 2014',
    birthLater: '5 квітня 2014',
    reason: 'знайдено витяг із реєстру',
    deported: 'вересень 2022',
    citizenship: 'бл. березня 2023',
    renamed: '14.07.2023',
    adopted: '2023-11',
    party: 'Вигадана комісія',
    fact: 'Дітей посадили у вигаданий потяг.',
    addressee: 'Вигадана прокуратура',
  },
  en: {
    person: { userName: 'Iryna Composed', passphrase: 'walnut willow viburnum 42' },
    source: 'an invented certificate',
    birth: 'about 2014',
    birthLater: '5 April 2014',
    reason: 'an extract from the register was found',
    deported: 'September 2022',
    citizenship: 'about March 2023',
    renamed: '14.07.2023',
    adopted: '2023-11',
    party: 'An invented commission',
    fact: 'The children were put on an invented train.',
    addressee: 'An invented prosecutor’s office',
  },
};

/** The four acts in the order of their dates. */
export const acts = ['deportation', 'citizenship_simplified', 'name_change', 'adoption'] as const;

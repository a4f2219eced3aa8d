import type { EpisodeKind } from './episodeKind.ts';
import { movementFurther } from './episodes/detainedAndDenied.ts';
import { harmEpisodes } from './episodes/harm.ts';
import { paperEpisodes } from './episodes/papers.ts';
import { responseEpisodes } from './episodes/response.ts';
import { placementEpisodes, statusEpisodes } from './episodes/status.ts';
import { movementEpisodes } from './episodes/taking.ts';
import { returnEpisodes, treatmentEpisodes } from './episodes/treatment.ts';
import { instruments } from './instruments.ts';
import type { Term } from './term.ts';

/** What was done to a child. One episode is one act toward one child. */
export interface EpisodeType extends EpisodeKind {
  /** Legal acts that Russian or occupation authorities rely on for it. Identifiers of `instruments`. */
  readonly instruments: readonly string[];
}

export const episodeGroups: readonly Term[] = [
  { id: 'relocation', uk: 'Переміщення', en: 'Relocation' },
  { id: 'non-return', uk: 'Неповернення', en: 'Non-return' },
  { id: 'personal-status', uk: 'Особистий статус', en: 'Personal status' },
  { id: 'placement', uk: 'Влаштування', en: 'Placement' },
  { id: 'treatment', uk: 'Поводження', en: 'Treatment' },
  { id: 'harm', uk: 'Шкода', en: 'Harm' },
  { id: 'return', uk: 'Повернення', en: 'Return' },
  { id: 'response', uk: 'Реагування', en: 'Response' },
];

export const episodeTypes: readonly EpisodeType[] = [
  ...movementEpisodes,
  ...movementFurther,
  ...statusEpisodes,
  ...paperEpisodes,
  ...placementEpisodes,
  ...treatmentEpisodes,
  ...harmEpisodes,
  ...returnEpisodes,
  ...responseEpisodes,
].map(kind => ({
  ...kind,
  instruments: instruments
    .filter(instrument => instrument.episodeTypes.includes(kind.id))
    .map(instrument => instrument.id),
}));

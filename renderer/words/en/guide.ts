import type { guide as original } from '../uk/guide.ts';

export const guide: typeof original = {
  title: 'Guide',
  open: 'The guide to this place',
  filter: 'Search the guide',
  noneTitle: 'The guide says nothing of that',
  noneSentence: 'Try another word, or fewer.',
  unknownTitle: 'There is no such part of the guide',
  unknownSentence: 'The link is out of date or incomplete.',
  fromBeginning: 'From the beginning',
  neighbours: 'The parts before and after',
};

import type { Instrument } from './instrument.ts';
import { earlierCitizenshipInstruments } from './instruments/beforeAnnexation.ts';
import { familyInstruments } from './instruments/family.ts';
import { laterCitizenshipInstruments } from './instruments/sinceAnnexation.ts';
import type { Term } from './term.ts';

export const instrumentTypes: readonly Term[] = [
  {
    id: 'federal_constitutional_law',
    uk: 'федеральний конституційний закон РФ',
    en: 'federal constitutional law of Russia',
  },
  { id: 'federal_law', uk: 'федеральний закон РФ', en: 'federal law of Russia' },
  { id: 'presidential_decree', uk: 'указ президента РФ', en: 'decree of the President of Russia' },
  {
    id: 'government_resolution',
    uk: 'постанова уряду РФ',
    en: 'resolution of the Government of Russia',
  },
  { id: 'ministry_order', uk: 'наказ міністерства РФ', en: 'order of a Russian ministry' },
  { id: 'ministry_letter', uk: 'лист міністерства РФ', en: 'letter of a Russian ministry' },
  { id: 'occupation_act', uk: 'акт окупаційної влади', en: 'act of an occupation authority' },
  { id: 'court_decision', uk: 'рішення суду', en: 'court decision' },
  { id: 'policy_statement', uk: 'програмна заява', en: 'policy statement' },
  { id: 'database', uk: 'база даних', en: 'database' },
];

export const instruments: readonly Instrument[] = [
  ...earlierCitizenshipInstruments,
  ...laterCitizenshipInstruments,
  ...familyInstruments,
];

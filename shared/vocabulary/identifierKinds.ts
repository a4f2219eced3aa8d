import type { Term } from './term.ts';

/** Numbers by which authorities know a person or a proceeding. */
export const identifierKinds: readonly Term[] = [
  { id: 'erdr', uk: 'номер ЄРДР', en: 'ERDR number (register of pre-trial investigations)' },
  { id: 'rnokpp', uk: 'РНОКПП (податковий номер)', en: 'RNOKPP (Ukrainian tax number)' },
  { id: 'unzr', uk: 'УНЗР', en: 'UNZR (Ukrainian demographic register number)' },
  {
    id: 'birth_certificate_ua',
    uk: 'свідоцтво про народження (Україна)',
    en: 'birth certificate (Ukraine)',
  },
  {
    id: 'birth_certificate_ru',
    uk: 'свідоцтво про народження (РФ)',
    en: 'birth certificate (Russia)',
  },
  { id: 'passport_ua', uk: 'паспорт-книжечка (Україна)', en: 'passport booklet (Ukraine)' },
  { id: 'id_card_ua', uk: 'ID-картка (Україна)', en: 'ID card (Ukraine)' },
  { id: 'passport_ru', uk: 'паспорт (РФ)', en: 'passport (Russia)' },
  { id: 'snils', uk: 'СНИЛС (РФ)', en: 'SNILS (Russia)' },
];

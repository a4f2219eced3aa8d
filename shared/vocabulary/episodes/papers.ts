import type { EpisodeKind } from '../episodeKind.ts';

/** Papers issued, residence registered. */
export const paperEpisodes: readonly EpisodeKind[] = [
  {
    id: 'identity_document_issued',
    uk: 'Видача документа, що посвідчує особу',
    en: 'Identity document issued',
    group: 'personal-status',
    form: 'papers',
    note: {
      uk: 'Паспорт РФ, СНИЛС або інший документ, виданий дитині.',
      en: 'Russian passport, SNILS or another paper issued for the child.',
    },
    provisions: ['GC4-50', 'CRC-8'],
  },
  {
    id: 'residence_registration',
    uk: 'Реєстрація місця проживання',
    en: 'Registration of residence',
    group: 'personal-status',
    form: 'residence',
    note: {
      uk: 'Дитину зареєстровано за місцем проживання або перебування в Росії чи на окупованій території.',
      en: 'Child registered as living or staying in Russia or in occupied territory.',
    },
    provisions: ['GC4-50', 'RS-8-2-b-viii'],
  },
];

import type { EpisodeKind } from '../episodeKind.ts';

/** What Ukraine, families and others do in answer. */
export const responseEpisodes: readonly EpisodeKind[] = [
  {
    id: 'tracing_request',
    uk: 'Запит на розшук',
    en: 'Tracing request',
    group: 'response',
    form: 'request',
    note: {
      uk: 'Запит до бюро, комітету, органу чи держави про місцеперебування дитини; строк відповіді й відповідь.',
      en: 'Request to a bureau, committee, body or State about the child’s whereabouts; when an answer is due, and the answer.',
    },
    provisions: ['GC4-26', 'AP1-78'],
  },
  {
    id: 'reunification',
    uk: 'Возз’єднання з родиною',
    en: 'Reunification with the family',
    group: 'return',
    form: 'movement',
    note: {
      uk: 'Дитина знову з рідними або законним представником, де б це не сталося.',
      en: 'Child again with family or lawful carer, wherever it happens.',
    },
    provisions: ['CRC-10', 'GC4-26'],
  },
  {
    id: 'register_claim',
    uk: 'Заява до Реєстру збитків',
    en: 'Claim to the Register of Damage',
    group: 'response',
    form: 'claim',
    note: {
      uk: 'Заява до Міжнародного реєстру збитків: категорія, номер, заявник, стан.',
      en: 'Claim to the Register of Damage for Ukraine: category, number, claimant, state.',
    },
    provisions: ['GC4-147'],
  },
  {
    id: 'sanction',
    uk: 'Санкція проти особи',
    en: 'Sanction against a person',
    group: 'response',
    form: 'measure',
    note: {
      uk: 'Обмежувальний захід проти причетної особи чи установи.',
      en: 'Restrictive measure against a person or body that took part.',
    },
    provisions: ['RS-25-3-a', 'RS-25-3-b'],
  },
  {
    id: 'warrant',
    uk: 'Ордер або підозра',
    en: 'Warrant or notice of suspicion',
    group: 'response',
    form: 'measure',
    note: {
      uk: 'Ордер на арешт, повідомлення про підозру, оголошення в розшук.',
      en: 'Arrest warrant, notice of suspicion, search notice.',
    },
    provisions: ['RS-25-3-a', 'RS-25-3-b'],
  },
];

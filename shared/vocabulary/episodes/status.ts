import type { EpisodeKind } from '../episodeKind.ts';

/** Citizenship, name, birth record, papers. */
export const statusEpisodes: readonly EpisodeKind[] = [
  {
    id: 'citizenship_simplified',
    uk: 'Нав’язане громадянство РФ: спрощений порядок',
    en: 'Imposed Russian citizenship: simplified procedure',
    group: 'personal-status',
    form: 'citizenship',
    note: {
      uk: 'Заяву за дитину подано за указами № 183 і № 187 зі змінами.',
      en: 'Application filed for the child under decrees 183 and 187 as amended.',
    },
    provisions: ['GC4-50', 'CRC-8', 'RS-7-1-h', 'HR-1907-43'],
  },
  {
    id: 'citizenship_recognition',
    uk: 'Громадянство РФ через «визнання»',
    en: 'Russian citizenship by “recognition”',
    group: 'personal-status',
    form: 'citizenship',
    note: {
      uk: 'За федеральними конституційними законами 2014 і 2022 років; за дитину до 14 років заяву подає інша особа.',
      en: 'Under the federal constitutional laws of 2014 and 2022; another person applies for a child under 14.',
    },
    provisions: ['GC4-47', 'GC4-50', 'RS-7-1-h'],
  },
  {
    id: 'citizenship_by_decree',
    uk: 'Громадянство РФ указом президента',
    en: 'Russian citizenship by presidential decree',
    group: 'personal-status',
    form: 'citizenship',
    note: {
      uk: 'Указ № 11 від 2024 року або іменний указ.',
      en: 'Decree 11 of 2024 or a decree that names the child.',
    },
    provisions: ['GC4-50', 'RS-7-1-h'],
  },
  {
    id: 'citizenship_renunciation_imposed',
    uk: 'Нав’язана відмова від громадянства України',
    en: 'Imposed renunciation of Ukrainian citizenship',
    group: 'personal-status',
    form: 'citizenship',
    note: {
      uk: 'За дитину подано заяву про небажання бути громадянином України. За правом України нікчемна.',
      en: 'Statement of unwillingness filed for the child. Void under Ukrainian law.',
    },
    provisions: ['GC4-50', 'CRC-8', 'RS-7-1-h'],
  },
  {
    id: 'citizenship_coercion',
    uk: 'Тиск щодо отримання громадянства',
    en: 'Pressure to take citizenship',
    group: 'personal-status',
    form: 'citizenship',
    note: {
      uk: 'Виплати, навчання, лікування або перебування поставлено в залежність від громадянства.',
      en: 'Benefits, school, medical care or stay made conditional.',
    },
    provisions: ['GC4-50', 'RS-7-1-h'],
  },
  {
    id: 'name_change',
    uk: 'Зміна імені, прізвища або по батькові',
    en: 'Change of name, surname or patronymic',
    group: 'personal-status',
    form: 'identity',
    note: {
      uk: 'Будь-яка зміна, зокрема зросійщене написання в документах. Кожен варіант зберігають у його письмі.',
      en: 'Any alteration, including russified spelling in papers. Every variant is kept in its script.',
    },
    provisions: ['GC4-50', 'CRC-7', 'CRC-8', 'ICPPED-25', 'RS-7-1-h'],
  },
  {
    id: 'birth_data_change',
    uk: 'Зміна дати або місця народження',
    en: 'Change of birth date or place',
    group: 'personal-status',
    form: 'identity',
    note: {
      uk: 'Запис змінено або видано повторно з іншою датою, місцем чи батьками.',
      en: 'Record altered or re-issued with another date, place or parents.',
    },
    provisions: ['GC4-50', 'CRC-8', 'ICPPED-25'],
  },
  {
    id: 'birth_record_reissue',
    uk: 'Видача російського свідоцтва про народження',
    en: 'Russian birth certificate issued',
    group: 'personal-status',
    form: 'identity',
    note: {
      uk: 'Російський документ про цивільний стан дитини, народженої в Україні, зокрема новонародженої в окупації.',
      en: 'Russian civil-status paper for a child born in Ukraine, including newborns registered under occupation.',
    },
    provisions: ['GC4-50', 'CRC-7'],
  },
  {
    id: 'documents_seized',
    uk: 'Вилучення документів',
    en: 'Papers seized or withheld',
    group: 'personal-status',
    form: 'papers',
    note: {
      uk: 'Українські документи забрано, утримано або знищено.',
      en: 'Ukrainian papers taken, withheld or destroyed.',
    },
    provisions: ['CRC-8', 'ICPPED-25'],
  },
];

/** With whom or where a child was placed. */
export const placementEpisodes: readonly EpisodeKind[] = [
  {
    id: 'databank_listing',
    uk: 'Анкета в базі даних для влаштування',
    en: 'Listing in a placement database',
    group: 'placement',
    form: 'care',
    note: {
      uk: 'Анкету оприлюднено або внесено до російського банку даних про дітей.',
      en: 'Profile published or held in a Russian databank of children.',
    },
    provisions: ['GC4-50', 'RS-7-1-h', 'ICPPED-25'],
  },
  {
    id: 'preliminary_guardianship',
    uk: 'Попередня (тимчасова) опіка',
    en: 'Preliminary (temporary) guardianship',
    group: 'placement',
    form: 'care',
    note: { uk: 'Призначення без повної перевірки.', en: 'Appointment without full checks.' },
    provisions: ['GC4-50', 'CRC-20', 'RS-6-e'],
  },
  {
    id: 'guardianship',
    uk: 'Опіка або піклування',
    en: 'Guardianship or custody',
    group: 'placement',
    form: 'care',
    note: {
      uk: 'Призначення опікуна або піклувальника.',
      en: 'Appointment of a guardian or custodian.',
    },
    provisions: ['GC4-50', 'CRC-20', 'RS-6-e'],
  },
  {
    id: 'foster',
    uk: 'Влаштування у прийомну сім’ю',
    en: 'Foster family placement',
    group: 'placement',
    form: 'care',
    note: { uk: 'Договір із прийомною сім’єю.', en: 'Contract with a foster family.' },
    provisions: ['GC4-50', 'CRC-20', 'RS-6-e'],
  },
  {
    id: 'adoption',
    uk: 'Усиновлення',
    en: 'Adoption',
    group: 'placement',
    form: 'care',
    note: { uk: 'Рішення суду про усиновлення.', en: 'Court decision establishing adoption.' },
    provisions: ['GC4-50', 'CRC-21', 'RS-6-e', 'RS-7-1-h', 'ICPPED-25'],
  },
  {
    id: 'institution_placement',
    uk: 'Влаштування до закладу',
    en: 'Placement in an institution',
    group: 'placement',
    form: 'care',
    note: {
      uk: 'Дитячий будинок, інтернат, центр сприяння сімейному влаштуванню, лікарня, психіатричне відділення.',
      en: 'Orphanage, boarding school, family support centre, hospital, psychiatric ward.',
    },
    provisions: ['RS-8-2-a-vii-2', 'GC4-50'],
  },
  {
    id: 'sibling_separation',
    uk: 'Розлучення братів і сестер',
    en: 'Siblings separated',
    group: 'placement',
    form: 'care',
    note: { uk: 'Братів і сестер влаштовано окремо.', en: 'Siblings placed apart.' },
    provisions: ['CRC-20', 'GC4-49'],
  },
];

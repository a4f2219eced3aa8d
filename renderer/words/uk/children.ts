import { ukrainian } from '../plural.ts';

const howMany = (count: number) =>
  ukrainian(count, { one: '# дитина', few: '# дитини', many: '# дітей', other: '# дитини' });
const episodes = (count: number) =>
  ukrainian(count, { one: '# епізод', few: '# епізоди', many: '# епізодів', other: '# епізоду' });
const statements = (count: number) =>
  ukrainian(count, {
    one: '# відомість',
    few: '# відомості',
    many: '# відомостей',
    other: '# відомості',
  });

/** The list of children, a child's page, registration. */
export const children = {
  title: 'Діти',
  count: howMany,
  episodes,
  list: {
    register: 'Зареєструвати',
    filter: 'Імʼя в будь-якому письмі або номер',
    filters: 'Фільтри',
    filtersOn: (count: number) => `Фільтри: ${count}`,
    order: 'Порядок',
    orders: {
      number: 'За номером',
      name: 'За іменем',
      birth: 'За датою народження',
      changed: 'За останньою зміною',
    },
    descending: 'За спаданням',
    ascending: 'За зростанням',
    unlocated: 'Де перебуває, невідомо',
    unproven: 'Є епізоди без доказів',
    withdrawn: 'Відкликані',
    forms: {
      movement: 'Переміщення',
      citizenship: 'Громадянство',
      identity: 'Зміна імені',
      care: 'Влаштування',
    },
    caseStatus: 'Стан справи',
    country: 'Де тепер',
    noName: 'Імʼя не вказано',
    born: (date: string) => `нар. ${date}`,
    notBorn: 'дата народження невідома',
    nowhere: 'де тепер — невідомо',
    emptyTitle: 'Дітей ще не записано',
    emptySentence:
      'Зареєструйте першу. Навчальне сховище з вигаданими дітьми відкривають з екрана входу.',
    nothingTitle: 'Нічого не підходить',
    nothingSentence: 'Жоден запис не відповідає фільтрам.',
    showAll: 'Показати всіх',
  },
  tabs: {
    label: 'Запис дитини',
    summary: 'Огляд',
    identity: 'Особа',
    episodes: 'Епізоди',
    evidence: 'Докази',
    history: 'Історія',
  },
  actions: {
    recordEpisode: 'Записати епізод',
    revise: 'Змінити запис дитини…',
    exportChild: 'Скласти пакет про цю дитину',
    copyLink: 'Копіювати посилання на запис',
    copied: 'Посилання скопійовано; буфер очиститься за хвилину.',
    withdraw: 'Відкликати запис…',
  },
  withdrawnTitle: 'Цей запис відкликано',
  withdrawnBy: (who: string, moment: string, reason: string) =>
    `${who}, ${moment}. Причина: ${reason}`,
  noReason: 'не вказана',
  withIt: (numbers: readonly [number, number]) =>
    `${statements(numbers[0])}, ${episodes(numbers[1])} і всі посилання на докази`,
  safety: 'Безпека',
  who: {
    title: 'Хто',
    names: 'Імена',
    sources: (count: number) =>
      ukrainian(count, {
        one: '# відомість',
        few: '# відомості',
        many: '# відомостей',
        other: '# відомості',
      }),
    age: (min: number, max: number) =>
      min === max
        ? ukrainian(min, { one: '# рік', few: '# роки', many: '# років', other: '# року' })
        : `${min}–${ukrainian(max, { one: '# рік', few: '# роки', many: '# років', other: '# року' })}`,
    more: 'Усі відомості',
    numbers: 'Номери в інших реєстрах',
    remarks: 'Зауваги',
    russianClaim: 'Твердження Росії',
    documents: 'Документи',
    guardians: 'Опікуни й родина',
  },
  done: {
    title: 'Що зроблено з дитиною',
    timeline: 'Епізоди за часом',
    empty: 'Жодного епізоду не записано.',
    gap: (months: number) =>
      ukrainian(months, {
        one: '# місяць без жодного запису',
        few: '# місяці без жодного запису',
        many: '# місяців без жодного запису',
        other: '# місяця без жодного запису',
      }),
    undated: 'без дати',
    fromTo: (from: string, to: string) => `${from} → ${to}`,
  },
  now: {
    title: 'Де тепер',
    unknown: 'Місце перебування не записане.',
    since: 'Відколи',
    withWhom: 'З ким',
    source: 'Джерело',
    lastSeen: (episode: string) => `за епізодом ${episode}`,
  },
  gaps: {
    title: 'Чого бракує',
    none: 'Прогалин, які можна виявити з записаного, немає.',
    'no-birth': 'Дата народження не записана.',
    'no-whereabouts': 'Не записано, де дитина тепер.',
    'no-guardian': 'Не записано опікуна чи батьків за правом України.',
    'no-episode': 'Не записано жодного епізоду.',
    subjects: {
      birth: (count: number) =>
        ukrainian(count, {
          one: '# відомість про народження',
          few: '# відомості про народження суперечать одна одній',
          many: '# відомостей про народження суперечать одна одній',
          other: '# відомості про народження суперечать одна одній',
        }),
      sex: (count: number) =>
        ukrainian(count, {
          one: '# відомість про стать',
          few: '# відомості про стать суперечать одна одній',
          many: '# відомостей про стать суперечать одна одній',
          other: '# відомості про стать суперечать одна одній',
        }),
      name: (count: number) =>
        ukrainian(count, {
          one: '# імʼя при народженні',
          few: '# різні імена при народженні',
          many: '# різних імен при народженні',
          other: '# імені при народженні',
        }),
    },
    'no-evidence': (episode: string) => `Немає доказу: ${episode}`,
    contradicted: (episode: string) => `Є доказ, що суперечить: ${episode}`,
    'no-date': (episode: string) => `Немає дати: ${episode}`,
    'nobody-responsible': (episode: string) => `Не вказано відповідальних: ${episode}`,
    unknown: (episode: string) => `Невідоме в ${episode}:`,
    next: 'Далі',
    more: (count: number) =>
      ukrainian(count, { one: 'і ще #', few: 'і ще #', many: 'і ще #', other: 'і ще #' }),
  },
  evidence: {
    cite: 'Послатися на доказ',
    addFiles: 'Додати файли',
    target: 'Щодо чого',
    targetChild: 'дитини загалом',
    dialog: 'Послатися на доказ',
    submit: 'Записати посилання',
    done: 'Посилання записано.',
    empty: 'Жодного доказу не наведено.',
  },
  withdrawnParts: {
    title: 'Відкликане',
    what: 'Що',
    who: 'Хто й коли',
    why: 'Чому',
    actions: 'Дії',
  },
  register: {
    title: 'Реєстрація дитини',
    intro:
      'Досить однієї частини імені. Решту додавайте, коли стане відома: кожна відомість має своє джерело й може суперечити іншій.',
    submit: 'Зареєструвати',
    says: (count: number) => `Буде записано: 1 дитина, ${statements(count)}.`,
    nameNeeded: 'Введіть хоча б одну частину імені будь-яким письмом.',
    common: 'Звідки це відомо',
    commonSource: 'Джерело всіх відомостей',
    commonSourceHint: 'Для відомостей, біля яких не вказано іншого.',
    sections: {
      names: 'Імена',
      birth: 'Народження і стать',
      now: 'Стан справи й місце перебування',
      citizenship: 'Громадянство',
      documents: 'Документи',
      guardians: 'Батьки, опікуни, родина',
      care: 'Хто дбає про дитину',
      legal: 'Правовий статус',
      identity: 'Стан особи',
      numbers: 'Номери в інших реєстрах',
      remarks: 'Зауваги, безпека, доступ',
      evidence: 'Докази',
    },
    legalNote:
      'Твердження Росії або окупаційної влади записуються як твердження й ніколи не стають статусом дитини.',
    latin: 'Латиницею за постановою КМУ № 55',
    latinSource: 'транслітерація за постановою КМУ № 55 від 27.01.2010',
    latinNeedsUkrainian: 'Спершу введіть імʼя українською.',
    latinDone: 'Латинське написання додано; перевірте його.',
    safetyHint: 'Чого не можна робити з цим записом, щоб не нашкодити.',
    remarksHint: 'Порожній рядок починає новий абзац.',
    similarTitle: (count: number) =>
      ukrainian(count, {
        one: 'Схожа дитина вже записана',
        few: '# схожі дитини вже записані',
        many: '# схожих дітей уже записано',
        other: '# схожих дітей уже записано',
      }),
    similarHint: 'Перевірте, чи це не та сама дитина. Введене лишиться в чернетці.',
    done: (number: string) => `${number} зареєстровано.`,
    undone: 'Скасовано одразу після реєстрації.',
    addNumber: 'Додати номер',
    system: 'Реєстр, провадження, список',
    value: 'Номер',
    incompleteNumber: 'Вкажіть і реєстр, і номер.',
  },
  revise: {
    title: 'Запис дитини',
    hint: 'Імена, народження й решту змінюють у вкладці «Особа».',
  },
};

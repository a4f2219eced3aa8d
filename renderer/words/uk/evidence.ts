import { ukrainian } from '../plural.ts';
import { evidenceForm } from './evidenceForm.ts';

/** The list of evidence, one item, its preview, what it shows. */
export const evidence = {
  form: evidenceForm,
  title: 'Докази',
  total: (count: number) =>
    ukrainian(count, { one: '# доказ', few: '# докази', many: '# доказів', other: '# доказу' }),
  add: 'Додати',
  filter: 'Фільтр доказів',
  filterPlaceholder: 'Назва, номер, слово з опису',
  type: 'Тип',
  anyType: 'Будь-який тип',
  confidentiality: 'Конфіденційність',
  anyConfidentiality: 'Будь-яка',
  access: {
    public: 'публічно',
    internal: 'службове',
    confidential: 'конфіденційно',
    restricted: 'обмежено',
    sealed: 'запечатано',
  },
  chips: { unlinked: 'ні на що не вказують', withdrawn: 'відкликані' },
  sort: 'Порядок',
  orders: { number: 'За номером', title: 'За назвою', date: 'За датою', size: 'За розміром' },
  emptyTitle: 'Доказів ще немає',
  emptySentence:
    'Додайте файли або опишіть річ. Оригінал шифрується, а його відбиток (SHA-256) рахується під час читання.',
  noneTitle: 'Нічого не підходить',
  noneSentence: 'Фільтри не лишили жодного доказу.',
  noneWithdrawn: 'Відкликаних доказів немає.',
  untitled: 'без назви',
  physical: 'річ',
  noDate: 'без дати',
  hashed: 'SHA-256 записано',
  proof: {
    supports: (count: number) =>
      ukrainian(count, {
        one: 'підтверджує # запис',
        few: 'підтверджує # записи',
        many: 'підтверджує # записів',
        other: 'підтверджує # запису',
      }),
    contradicts: (count: number) =>
      ukrainian(count, {
        one: 'суперечить # запису',
        few: 'суперечить # записам',
        many: 'суперечить # записам',
        other: 'суперечить # запису',
      }),
    leavesOpen: (count: number) =>
      ukrainian(count, {
        one: 'лишає відкритим # запис',
        few: 'лишає відкритими # записи',
        many: 'лишає відкритими # записів',
        other: 'лишає відкритим # запису',
      }),
    none: 'ні на що не вказує',
  },

  item: {
    wide: 'На всю ширину',
    narrow: 'Поруч зі списком',
    revise: 'Змінити відомості',
    cite: 'Послатися',
    saveCopy: 'Зберегти копію оригіналу…',
    check: 'Перевірити цей файл',
    digest: 'Порахувати SHA-512',
    physicalPlace: (place: string) => `Де зберігається: ${place}`,
    physicalTitle: 'Річ, а не файл',
    physicalSentence: 'У сховищі лежить лише її опис.',
    protectedSource: 'захищене джерело',
    nonSpecialistTitle: 'Розповідь дитини записав не фахівець',
    nonSpecialistSentence:
      'Повторне опитування шкодить дитині, а таку розповідь суд може не прийняти. Нових розмов не проводьте: зверніться до фахівця за протоколом.',
    noConsentTitle: 'Згоди немає',
    noConsent: {
      refused: 'У згоді відмовлено: передавати матеріал не можна.',
      withdrawn: 'Згоду відкликано: передавати матеріал не можна.',
    },
    fileSays: 'Що каже файл',
    personSays: 'Що каже людина',
    shows: 'Що показує',
    history: 'Історія',
    acquisition: 'Звідки',
    consent: 'Згода',
    derivedFrom: 'Зроблено з',
    rawName: 'Імʼя має байти поза UTF-8; вони збережені.',
    modified: 'Змінено на диску',
    modifiedUnknown: 'система файлів не каже',
    sha512Missing: 'ще не пораховано',
    sha256Note: 'Пораховано під час читання, коли файл додавали.',
    checked: (moment: string, size: string) =>
      `Перевірено ${moment}: байти ті самі, що були записані (${size}).`,
    checking: 'Перевіряємо файл',
    digesting: 'Рахуємо SHA-512',
    digested: (done: number) =>
      ukrainian(done, {
        one: 'SHA-512 пораховано для # файла.',
        few: 'SHA-512 пораховано для # файлів.',
        many: 'SHA-512 пораховано для # файлів.',
        other: 'SHA-512 пораховано для # файла.',
      }),
    unsaid: (members: string) => `Не сказано: ${members}.`,
    bytes: (count: number) =>
      ukrainian(count, { one: '# байт', few: '# байти', many: '# байтів', other: '# байта' }),
    withdrawnTitle: 'Доказ відкликано',
    withdrawnWhy: (reason: string) => `Причина: ${reason}`,
    restoreAlso: 'Посилання, відкликані разом із ним, повертають у розділі «Відкликане».',
    withdrawHowMany: (links: number) =>
      links === 0
        ? '1 доказ; посилань на нього немає'
        : ukrainian(links, {
            one: '1 доказ і # посилання на нього',
            few: '1 доказ і # посилання на нього',
            many: '1 доказ і # посилань на нього',
            other: '1 доказ і # посилання на нього',
          }),
  },

  copy: {
    dialogTitle: 'Зберегти копію поза сховищем?',
    happens:
      'Копія вийде зі сховища незашифрованою. Її прочитає кожен, хто має доступ до тієї теки, а система може лишити сліди навіть після видалення.',
    kept: 'Оригінал у сховищі, байт у байт той самий.',
    confirm: 'Обрати місце…',
    chooseTitle: 'Куди записати копію',
    running: 'Записуємо копію',
    done: 'Копію записано; її SHA-256 той самий, що в сховищі.',
  },

  preview: {
    title: (number: string) => `Перегляд ${number}`,
    protectedTitle: 'Вміст приховано',
    why: {
      sealed: 'Матеріал запечатано.',
      restricted: 'Матеріал лише для названих читачів.',
      source: 'Джерело захищене.',
      child: 'Це розповідь дитини.',
    },
    protectedSentence: 'Погляньте, хто бачить ваш екран.',
    show: 'Показати',
    hide: 'Сховати вміст',
    noneTitle: 'Для цього виду перегляду немає',
    noneSentence: (mediaType: string) =>
      `Файл (${mediaType}) не відкривають у вікні: чужий вміст тут нічого не може виконати. Збережіть копію й відкрийте її на відокремленому компʼютері.`,
    largeTitle: 'Файл завеликий для перегляду',
    largeSentence: (size: string, most: string) =>
      `У ньому ${size}, а у вікні показуємо до ${most}. Збережіть копію й відкрийте її іншою програмою.`,
    emptyTitle: 'Файл порожній',
    emptySentence: 'У ньому 0 байтів. Таким його й додано.',
    asPdf:
      'Завантажити звідси не можна: копію зберігають через меню дій. Друк лишає незашифрований слід у черзі принтера.',
    asText: 'Показано як простий текст: розмітка, посилання й вкладення не працюють.',
  },

  cites: {
    none: 'Цей доказ ще ні на що не вказує.',
    relations: {
      supports: 'Підтверджує',
      contradicts: 'Суперечить',
      'leaves-open': 'Залишає відкритим',
    },
    nothing: 'нічого',
    at: (cite: string) => `де саме: ${cite}`,
    remove: 'Прибрати посилання',
    added: 'Посилання записано.',
    dialogTitle: 'На що вказує доказ',
    child: 'Дитина',
    childHint: 'Імʼя будь-яким письмом або номер',
    target: 'Що саме',
    targetFirst: 'Спершу оберіть дитину.',
    wholeChild: 'дитина загалом',
    wholeChildDetail: 'коли доказ не про окремий епізод чи відомість',
    episodeDetail: 'епізод: лише ця дитина',
    actDetail: (count: number) =>
      ukrainian(count, {
        one: 'подія: # дитина',
        few: 'подія: усі # дитини',
        many: 'подія: усі # дітей',
        other: 'подія: усі # дитини',
      }),
    statementDetail: 'відомість про дитину',
    relation: 'Що робить доказ',
    cite: 'Де саме в доказі',
    citeHint: '«с. 2, абз. 3», «00:14:05», «лівий нижній кут»',
    note: 'Примітка',
    submit: 'Записати посилання',
    needsChild: 'Оберіть дитину зі списку.',
    needsTarget: 'Оберіть, що саме.',
  },
};

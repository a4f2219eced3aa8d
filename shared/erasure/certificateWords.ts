import type { Language } from '../contract/session.ts';

const uk = {
  title: 'АКТ ПРО СТИРАННЯ ДАНИХ',
  vault: 'Сховище',
  entry: 'Запис у реєстрі',
  at: 'Час',
  by: 'Хто стер',
  agreed: 'Хто погодив',
  nobodyElse: 'у сховищі не було іншої людини, яка могла б погодити',
  subject: 'Предмет',
  law: 'Підстава',
  order: 'Рішення',
  none: 'не вказано',
  reason: 'Причина',
  erased: 'Стерто',
  counted: (fields: number, entries: number) => `полів: ${fields}; записів реєстру: ${entries}`,
  list: 'Стерті поля: позиція запису, назва поля, дайджест, який лишається в реєстрі',
  stays:
    'Записи реєстру, їхні підписи та всі докази лишаються чинними: у них є дайджести стертих полів, але не значення.',
  notReached: 'Чого стирання не сягає:',
  limits: [
    'резервних копій, зроблених раніше: їх слід знищити окремо;',
    'залишків на носіях, зокрема твердотільних: база переписана під новим ключем, старий ключ знищено разом зі старим заголовком, але копія старого заголовка з парольною фразою їх відкрила б;',
    'того, що люди вже прочитали, виписали чи запамʼятали;',
  ],
  packages: 'пакетів, виготовлених раніше (позиція, час, номер, адресат):',
  noPackages: 'пакетів, виготовлених раніше, реєстр не знає.',
  noAddressee: 'адресата не вказано',
};

const en: typeof uk = {
  title: 'CERTIFICATE OF ERASURE',
  vault: 'Vault',
  entry: 'Entry in the ledger',
  at: 'Time',
  by: 'Erased by',
  agreed: 'Agreed by',
  nobodyElse: 'the vault had nobody else who could agree',
  subject: 'Subject',
  law: 'Legal ground',
  order: 'Decision',
  none: 'not told',
  reason: 'Reason',
  erased: 'Erased',
  counted: (fields, entries) => `fields: ${fields}; entries of the ledger: ${entries}`,
  list: 'Erased fields: position of the entry, name of the field, the digest that stays in the ledger',
  stays:
    'The entries of the ledger, their signatures and all proofs stay good: they hold digests of the erased fields, not the values.',
  notReached: 'What the erasure does not reach:',
  limits: [
    'backups made before: they have to be destroyed by themselves;',
    'remnants on disks, solid-state disks above all: the database was written anew under a new key and the old key is gone with the old header, but a copy of that header with a passphrase would open them;',
    'what people have read, copied out or remember;',
  ],
  packages: 'packages made before (position, time, number, addressee):',
  noPackages: 'packages made before: the ledger knows of none.',
  noAddressee: 'no addressee told',
};

export const certificateWords: Readonly<Record<Language, typeof uk>> = { uk, en };

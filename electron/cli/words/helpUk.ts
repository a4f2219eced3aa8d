import { helpPage, type CommandName } from './synopsis.ts';

const vault = {
  '--user NAME': 'ім’я, яким підписано записи',
  '--passphrase-file FILE': 'файл, перший рядок якого — парольна фраза',
};

const says: Readonly<Record<CommandName, string>> = {
  create: 'Створює порожнє зашифроване сховище з першим користувачем.',
  apply:
    'Виконує команди з файлу, по одній на рядок, як їх надсилає вікно; зупиняється на першій, що не вдалася.',
  'evidence add': 'Додає файли і всі файли в теках як докази; за посиланнями не йде.',
  export: 'Записує пакет, який будь-хто перевірить без цієї програми.',
  verify:
    'Перевіряє сховище або пакет і називає кожну розбіжність. Код 0: усе збігається, 1: ні, 2: не вдалося спитати.',
  demo: 'Створює показове сховище з вигаданими дітьми, пакет із нього, і перевіряє обидва.',
};

const options = {
  create: vault,
  apply: vault,
  'evidence add': vault,
  export: {
    ...vault,
    '--child ID | --all': 'одна дитина або все сховище',
    '--out PATH': 'куди записати',
    '--zip': 'одним файлом .zip',
    '--recipient age1...': 'зашифрувати для одержувача (можна кілька разів)',
    '--addressee TEXT': 'кому, для переліку відправлених пакетів',
  },
  verify: {
    ...vault,
    '--level quick|full|deep': 'наскільки ретельно (сховище); звичайно full',
    '--words "WORD ..."': 'відбиток пакета, отриманий іншим шляхом: 12 слів',
    '--sha512': 'порівняти також SHA-512 файлів пакета',
  },
  demo: {},
  common: {
    '--json': 'результат для програми: один об’єкт JSON',
    '--lang uk|en': 'мова; звичайно мова системи',
    '--help': 'ця довідка',
    '--version': 'версія програми (без команди)',
  },
};

const labels = {
  usage: 'Використання:',
  options: 'Параметри:',
  more: 'Довідка про команду: litopys КОМАНДА --help. Докладно: docs/cli.md',
};

export function helpUk(name: CommandName | null): string {
  return helpPage(name, says, labels, options);
}

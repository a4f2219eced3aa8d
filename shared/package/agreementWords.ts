/** Who agreed to what in a package, in words: the same in the window, on the command line and in `verify.html`. */
import type { Language } from '../contract/session.ts';
import type { AgreementReport } from '../contract/requests.ts';
import type { RequestedAction } from '../events/deeds.ts';

interface Says {
  readonly title: string;
  readonly actions: Readonly<Record<RequestedAction, string>>;
  readonly deed: (action: string, seq: number) => string;
  readonly agreed: (asked: string, agreed: string) => string;
  readonly alone: string;
  readonly missing: string;
  readonly notShown: string;
}

const english: Says = {
  title: 'Four eyes',
  actions: {
    'user.enrol': 'Enrolment of a user',
    'user.changeRoles': 'Change of roles',
    'user.suspend': 'Suspension of access',
    'user.reinstate': 'Access given back',
    'user.remove': 'Removal of a user',
    'packages.export': 'Making of the package',
    'evidence.saveCopy': 'Copy of an original',
    'erasure.erase': 'Erasure',
    'erasure.eraseSealed': 'Erasure of sealed values',
    'review.reopen': 'Unlocking of an approved record',
  },
  deed: (action, seq) => `${action}, entry ${seq}`,
  agreed: (asked, agreed) => `asked for by ${asked}, agreed to by ${agreed}`,
  alone: 'nobody else could have agreed: the vault had no second person with the right to',
  missing: 'NO AGREEMENT that counts is shown, and one was needed',
  notShown: 'not checked: a package of this version does not show who agreed',
};

const ukrainian: Says = {
  title: 'Чотири ока',
  actions: {
    'user.enrol': 'Запис користувача',
    'user.changeRoles': 'Зміна ролей',
    'user.suspend': 'Зупинення доступу',
    'user.reinstate': 'Повернення доступу',
    'user.remove': 'Вилучення користувача',
    'packages.export': 'Створення пакета',
    'evidence.saveCopy': 'Копія оригіналу',
    'erasure.erase': 'Стирання',
    'erasure.eraseSealed': 'Стирання запечатаного',
    'review.reopen': 'Відімкнення схваленого запису',
  },
  deed: (action, seq) => `${action}, запис ${seq}`,
  agreed: (asked, agreed) => `подано: ${asked}; погоджено: ${agreed}`,
  alone: 'погодити не було кому: іншої людини з таким правом у сховищі не було',
  missing: 'НЕМАЄ чинного погодження, хоча воно було потрібне',
  notShown: 'не перевірено: пакет цієї версії не показує, хто погодив',
};

const all: Readonly<Record<Language, Says>> = { en: english, uk: ukrainian };

export function agreementTitle(language: Language): string {
  return all[language].title;
}

/** One sentence: what was done, where, and who stands behind it. */
export function sayAgreement(report: AgreementReport, language: Language): string {
  const says = all[language];
  const { seq, action, state, asked, agreed } = report;
  const told = {
    agreed: says.agreed(asked ?? '?', agreed ?? '?'),
    alone: says.alone,
    missing: says.missing,
    'not-shown': says.notShown,
  }[state];
  return `${says.deed(says.actions[action], seq)}: ${told}`;
}

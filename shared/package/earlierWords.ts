/** Earlier checkpoints of a package in words, the same in the window, on the command line and in `verify.html`. */
import type { EarlierReport } from '../contract/packages.ts';
import type { Language } from '../contract/session.ts';

type Stamp = EarlierReport['stamps'][number];
type Signature = EarlierReport['signatures'][number];

const english = {
  title: 'Earlier checkpoints and time stamps',
  begins: (size: number, given: boolean) =>
    `This ledger begins with the ledger of ${size} entries${given ? ', which was given to this recipient before' : ''}; nothing of it was changed or removed. Its words:`,
  stamp: ({ genTime, authority }: Stamp) =>
    `Time stamp of ${genTime} (UTC)${authority === null ? '' : ` by ${authority}`}: the entries up to there existed then.`,
  stampStates: {
    trusted: 'Checked, up to a certificate that you trust. Revocation was not asked about.',
    unproven: 'Over this checkpoint; but it does not lead to a certificate that you trust.',
    'not-checked':
      'Over this checkpoint. Its signature and certificates were NOT checked here: use openssl ts, or litopys verify --trust.',
  },
  signature: 'Signature made outside',
  signers: {
    trusted: 'checked, up to a certificate that you trust; revocation was not asked about',
    untrusted: 'the signature fits; nobody that you trust vouches for the certificate',
    unchecked: 'NOT checked: no certificate, or an algorithm unknown here',
  },
  notRead: 'NOT checked here: use openssl cms, or litopys verify --trust.',
};

const ukrainian: typeof english = {
  title: 'Раніші контрольні точки й позначки часу',
  begins: (size, given) =>
    `Цей журнал починається з журналу на ${size} записів${given ? ', який цей одержувач уже мав' : ''}; у ньому нічого не змінено й не прибрано. Його слова:`,
  stamp: ({ genTime, authority }) =>
    `Позначка часу ${genTime} (UTC)${authority === null ? '' : `, ${authority}`}: записи до цієї точки тоді вже були.`,
  stampStates: {
    trusted: 'Перевірено, до сертифіката, якому ви довіряєте. Про відкликання не питали.',
    unproven: 'Стоїть на цій точці, але не веде до сертифіката, якому ви довіряєте.',
    'not-checked':
      'Стоїть на цій точці. Підпису й сертифікатів тут НЕ перевірено: скористайтеся openssl ts або litopys verify --trust.',
  },
  signature: 'Зовнішній підпис',
  signers: {
    trusted: 'перевірено, до сертифіката, якому ви довіряєте; про відкликання не питали',
    untrusted: 'підпис сходиться; за сертифікат ніхто довірений не ручається',
    unchecked: 'НЕ перевірено: немає сертифіката або алгоритм тут невідомий',
  },
  notRead: 'Тут НЕ перевірено: скористайтеся openssl cms або litopys verify --trust.',
};

const all: Readonly<Record<Language, typeof english>> = { en: english, uk: ukrainian };

export function earlierTitle(language: Language): string {
  return all[language].title;
}

/** Sentences, one a line: what the ledger begins with, then each stamp and signature and how far it was checked. */
export function sayEarlier(report: EarlierReport, language: Language): readonly string[] {
  const says = all[language];
  const signed = ({ file, signers }: Signature): string[] =>
    signers === null
      ? [`${says.signature} (${file}). ${says.notRead}`]
      : signers.map(
          ({ name, state }) =>
            `${says.signature} (${file}), ${name ?? '?'}: ${says.signers[state]}.`,
        );
  return [
    `${says.begins(report.size, report.given)} ${report.words?.[language].join(' ') ?? '–'}`,
    ...report.stamps.map(
      stamp =>
        `${says.stamp(stamp)} ${says.stampStates[stamp.state]}${stamp.fault === null ? '' : ` [${stamp.fault}]`}`,
    ),
    ...report.signatures.flatMap(signed),
  ];
}

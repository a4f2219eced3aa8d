import type { StampView, SignerView } from '../../../shared/contract/checkpoints.ts';
import { consistencyUk } from '../../../shared/time/words/consistencyUk.ts';

const ages: Readonly<Record<StampView['age'], string>> = {
  fine: '',
  soon: ' — скоро застаріє, поновіть',
  past: ' — застаріла',
  renewed: ' — поновлена іншою',
};

const states: Readonly<Record<SignerView['state'], string>> = {
  trusted: 'перевірено, сертифікатові ви довіряєте',
  untrusted: 'підпис сходиться, але за сертифікат ніхто довірений не ручається',
  unchecked: 'не перевірено',
};

const consistency: Readonly<Record<string, string>> = consistencyUk;

export const proofsUk = {
  checkpointAt: (size: number, at: string) => `Контрольна точка: ${size} записів, ${at}`,
  querySaved: (place: string, size: number) =>
    `Запит про контрольну точку на ${size} записах: ${place}\nПередайте його надавачеві позначок часу, відповідь додайте: litopys stamp import`,
  stamped: ({ size, authority, genTime, policy, age, fault }: StampView) =>
    `${size} записів · ${genTime} · ${authority} · ${policy}${ages[age]}${fault === null ? '' : ` — не доводить: ${fault}`}`,
  signedBy: (name: string | null, state: SignerView['state']) => `${name ?? '?'}: ${states[state]}`,
  onlyAppended: 'ДОВЕДЕНО: до старішого журналу лише дописували.',
  notProven: 'НЕ ДОВЕДЕНО.',
  otherKey: 'Між точками сховище змінило ключ; про це кажуть записи журналу.',
  consistencyFault: (code: string) => consistency[code] ?? code,
  wordsHold: (size: number) => `Слова сходяться: перші ${size} записів ті самі, що на папері.`,
  wordsTruncated: 'Записів менше, ніж на папері: журнал укорочено.',
  wordsContradicted: 'Слова не сходяться: журнал не той, що на папері.',
};

import { contract } from '../../../shared/contract/index.ts';
import { factsOf } from './evidence/facts.ts';
import { idOf, type Ask, type Known } from './known.ts';
import type { Say } from './language.ts';
import { people } from './people.ts';
import { registrationOf } from './registration.ts';

interface Made {
  readonly children: Known;
  readonly acts: Known;
  readonly evidence: Known;
}

/**
 * What happens to records afterwards: a child entered twice is withdrawn, an act and a child are revised with a
 * reason, a citation turns out to be wrong, and a thing is described that no file can hold.
 */
export async function corrections(ask: Ask, say: Say, made: Made): Promise<void> {
  await withdrawDuplicate(ask, say);
  await reviseAct(ask, say, made);
  await reviseChild(ask, say, made);
  await withdrawCitation(ask, say, made);
  await describeThing(ask, say, made);
}

async function withdrawDuplicate(ask: Ask, say: Say): Promise<void> {
  const nazar = people.find(person => person.key === 'nazar');
  if (!nazar) throw new Error('the demonstration has lost a child');
  const again = {
    ...nazar,
    birth: '2013~',
    guardian: { ...nazar.guardian, name: 'Фіктивчук І. Н.' },
  };
  const { id } = await ask(
    'child.register',
    contract.child.register,
    registrationOf(again, say, []),
  );
  await ask('record.withdraw', contract.record.withdraw, {
    type: 'child',
    id,
    reason: say({
      uk: 'Дублікат: та сама дитина вже записана зі слів батька.',
      en: 'Duplicate: the same child is already recorded from the father’s account.',
    }),
  });
}

async function reviseAct(ask: Ask, say: Say, { acts }: Made): Promise<void> {
  const id = idOf(acts, 'train');
  await ask('record.revise', contract.record.revise, {
    type: 'act',
    id,
    expectedSeq: await lastSeq(ask, id),
    changes: { groupSize: 31, begin: '2022-04-20' },
    reason: say({
      uk: 'Список вокзалу прочитано повністю: у групі 31 дитина, виїзд 20 квітня.',
      en: 'The station’s list was read to its end: the group had 31 children and left on 20 April.',
    }),
  });
}

/** Where the record's last state stands in the ledger, as a page that edits it knows. */
async function lastSeq(ask: Ask, id: string): Promise<number> {
  const history = await ask('record.history', contract.record.history, {
    id,
    whole: false,
    before: null,
    limit: 1,
  });
  const [last] = history.entries;
  if (!last) throw new Error('a record has no history');
  return last.stamp.seq;
}

async function reviseChild(ask: Ask, say: Say, { children }: Made): Promise<void> {
  const { child } = await ask('child.get', contract.child.get, { id: idOf(children, 'sofiia') });
  await ask('record.revise', contract.record.revise, {
    type: 'child',
    id: child.id,
    expectedSeq: child.changed.seq,
    changes: {
      remarks: [
        ...child.fields.remarks,
        say({ uk: 'Повернулася; триває реінтеграція.', en: 'Returned; reintegration goes on.' }),
      ],
      confidentiality: 'confidential',
    },
    reason: say({
      uk: 'Дитина вдома, загроза зменшилась.',
      en: 'The child is home, the threat is less.',
    }),
  });
}

async function withdrawCitation(ask: Ask, say: Say, { acts, evidence }: Made): Promise<void> {
  const [receipt] = await ask('link.record', contract.link.record, {
    links: [
      {
        evidence: idOf(evidence, 'photo-station'),
        target: { type: 'act', id: idOf(acts, 'evacuation') },
        relation: 'supports',
        cite: null,
        note: null,
      },
    ],
  });
  if (!receipt) throw new Error('a recorded citation has no receipt');
  await ask('record.withdraw', contract.record.withdraw, {
    type: 'link',
    id: receipt.id,
    reason: say({
      uk: 'Світлина з квітня, а не з лютого: інший ешелон.',
      en: 'The photograph is of April, not of February: another train.',
    }),
  });
}

async function describeThing(ask: Ask, say: Say, { children }: Made): Promise<void> {
  const facts = factsOf({
    type: 'other',
    title: say({ uk: 'Дитячий наплічник з іменною стрічкою', en: 'Rucksack with a name ribbon' }),
    description: say({
      uk: 'Залишений у спальні центру; ім’я на стрічці збігається зі списком.',
      en: 'Left in the bedroom of the centre; the name on the ribbon agrees with the list.',
    }),
    date: '2022-11-20',
    method: 'seized',
    when: '2022-11-20',
  });
  const location = say({ uk: 'Вигадана камера схову, полиця 0', en: 'Invented store, shelf 0' });
  const target = { type: 'child', id: idOf(children, 'zlata') } as const;
  await ask('evidence.describe', contract.evidence.describe, {
    facts: { ...facts, location },
    citations: [{ target, relation: 'supports', cite: null, note: null }],
  });
}

/** Two legal theories of the demonstration, with what speaks for them, against them, and with gaps. */
import { contract } from '../../../shared/contract/index.ts';
import type { InputOf } from '../../../shared/contract/define.ts';
import type { BearingTarget } from '../../../shared/records/bearing.ts';
import { idOf, type Ask, type Known } from './known.ts';
import type { Say } from './language.ts';

interface Made {
  readonly children: Known;
  readonly acts: Known;
  readonly evidence: Known;
}
type NewBearing = InputOf<typeof contract.bearing.record>['bearings'][number];

const deportation = 'RS-8-2-a-vii-1';
const genocide = 'RS-6-e';
const deported = ['nazar', 'bohdan', 'alina', 'zlata', 'matvii'];

export async function theories(ask: Ask, say: Say, made: Made): Promise<void> {
  const { children, acts, evidence } = made;
  const record = async (
    title: string,
    provision: string,
    modes: readonly string[],
    names: readonly string[],
    fact: string,
  ) => {
    const { id } = await ask('catalogue.record', contract.catalogue.record, {
      record: {
        type: 'theory',
        fields: {
          title,
          provision,
          modes: [...modes],
          person: { name: null, record: null },
          proceeding: { name: null, record: null },
          state: 'working',
          children: names.map(name => ({ name: null, record: idOf(children, name) })),
          fact: [fact],
          assessment: [],
          sources: [],
          confidentiality: 'restricted',
        },
      },
      citations: [],
    });
    return id;
  };
  const warCrime = await record(
    say({ uk: 'Депортація групи 3 через Новоазовськ', en: 'Deportation of group 3 by Novoazovsk' }),
    deportation,
    ['RS-28-b'],
    deported,
    say({
      uk: 'Дітей вивезли з окупованої території автобусом і потягом до Ростова-на-Дону.',
      en: 'The children were taken out of occupied territory by bus and train to Rostov-on-Don.',
    }),
  );
  const transfer = await record(
    say({ uk: 'Передання дітей до іншої групи', en: 'Transfer of children to another group' }),
    genocide,
    [],
    ['bohdan', 'matvii'],
    say({
      uk: 'Дітям змінили імена, громадянство й передали їх під чужу опіку.',
      en: 'The children’s names and citizenship were changed and strangers were given custody.',
    }),
  );

  const act = (key: string): BearingTarget => ({ type: 'act', id: idOf(acts, key) });
  const item = (key: string): BearingTarget => ({ type: 'evidence', id: idOf(evidence, key) });
  const bears = (
    theory: string,
    element: string,
    target: BearingTarget,
    more: Partial<NewBearing> = {},
  ): NewBearing => ({
    theory,
    element,
    target,
    child: null,
    relation: 'supports',
    weight: null,
    cite: null,
    fact: [],
    observation: [],
    assessment: [],
    ...more,
  });
  const bearings: NewBearing[] = [
    bears(warCrime, `${deportation}/1`, act('train'), {
      weight: 'strong',
      assessment: [
        say({
          uk: 'Перетин кордону засвідчено списком вокзалу й світлиною.',
          en: 'The station’s list and a photograph show that the border was crossed.',
        }),
      ],
    }),
    bears(warCrime, `${deportation}/1`, item('account-father'), {
      weight: 'moderate',
      child: idOf(children, 'nazar'),
      cite: say({ uk: 'абзаци 2–3', en: 'paragraphs 2–3' }),
      fact: [
        say({
          uk: 'Батько каже, що сина посадили в автобус без нього.',
          en: 'The father says that his son was put on a bus without him.',
        }),
      ],
    }),
    bears(warCrime, `${deportation}/1`, item('answer-ministry'), {
      relation: 'contradicts',
      weight: 'weak',
      assessment: [
        say({
          uk: 'У відповіді переміщення названо евакуацією; довідки про згоду батьків немає.',
          en: 'The answer calls the transfer an evacuation; it has no paper of the parents’ consent.',
        }),
      ],
    }),
    bears(warCrime, `${deportation}/2`, act('filtration'), { weight: 'moderate' }),
    bears(warCrime, `${deportation}/4`, item('extract-erdr'), { weight: 'strong' }),
    bears(warCrime, `${deportation}/4`, item('photo-checkpoint'), { relation: 'context' }),
    bears(warCrime, 'RS-28-b/1', item('orders-bundle'), {
      weight: 'weak',
      assessment: [
        say({
          uk: 'Накази підписав відділ, а не керівник: підпорядкування ще треба довести.',
          en: 'A department signed the orders, not its head: subordination is still to be shown.',
        }),
      ],
    }),
    bears(transfer, `${genocide}/1`, act('guardianship-bohdan'), { weight: 'moderate' }),
    bears(transfer, `${genocide}/4`, act('adoption-matvii'), { weight: 'strong' }),
    bears(transfer, `${genocide}/2`, act('citizenship-bohdan'), { relation: 'context' }),
  ];
  await ask('bearing.record', contract.bearing.record, { bearings });
}

import type { contract } from '../../../shared/contract/index.ts';
import type { InputOf } from '../../../shared/contract/define.ts';
import type { NewAssertion } from '../../../shared/contract/records.ts';
import type { Say } from './language.ts';
import type { Person } from './person.ts';

/** How a statement about a child is known; whatever is left out is unknown. */
interface Known {
  readonly from?: string;
  readonly to?: string;
  readonly source?: string;
  readonly confidence?: 'high' | 'medium' | 'low';
  readonly reason?: string;
  readonly note?: string;
}

/** One statement about a child. */
export function statement(value: NewAssertion['value'], known: Known = {}): NewAssertion {
  return {
    value,
    from: known.from ?? null,
    to: known.to ?? null,
    source: known.source ?? null,
    confidence: known.confidence ?? null,
    confidenceReason: known.reason ?? null,
    note: known.note ?? null,
    sourceRecords: [],
  };
}

/** What is known of an invented child when it is first entered. */
export function registrationOf(
  person: Person,
  say: Say,
  evidence: readonly string[],
): InputOf<typeof contract.child.register> {
  return {
    child: {
      externalNumbers: [
        {
          system: say({ uk: 'Вигаданий реєстр', en: 'Invented register' }),
          value: person.papers.number,
        },
      ],
      remarks: ['ВИГАДАНА ОСОБА / SYNTHETIC'],
      safety: person.safety === null ? null : say(person.safety),
      confidentiality: 'restricted',
    },
    assertions: [...identityOf(person, say), ...circumstancesOf(person, say)],
    evidence: [...evidence],
  };
}

function identityOf(person: Person, say: Say): NewAssertion[] {
  const certificate = say({ uk: 'свідоцтво про народження', en: 'birth certificate' });
  const sure = { from: person.birth, source: certificate, confidence: 'high' } as const;
  const uncertain = /[~?[]/.test(person.birth);
  return [
    statement({ about: 'name', script: 'Cyrl-uk', kind: 'birth', ...person.uk }, sure),
    statement(
      { about: 'name', script: 'Cyrl-ru', kind: 'alias', ...person.ru },
      { source: say({ uk: 'російський список', en: 'Russian list' }), confidence: 'medium' },
    ),
    statement(
      { about: 'name', script: 'Latn', kind: 'transliterated', ...person.latn },
      { source: say({ uk: 'за таблицею КМУ № 55', en: 'by the table of Resolution 55' }) },
    ),
    statement(
      { about: 'birth', date: person.birth, place: person.home, country: 'UA' },
      uncertain
        ? {
            source: say({ uk: 'зі слів родича', en: 'told by a relative' }),
            confidence: 'low',
            reason: say({ uk: 'документ втрачено', en: 'the paper is lost' }),
          }
        : { source: certificate, confidence: 'high' },
    ),
    statement({ about: 'sex', sex: person.sex }, { source: certificate, confidence: 'high' }),
    statement(
      {
        about: 'citizenship',
        country: 'UA',
        state: 'held',
        basis: say({ uk: 'за народженням', en: 'by birth' }),
      },
      sure,
    ),
    statement(
      {
        about: 'document',
        type: 'birth_certificate_ua',
        number: person.papers.number,
        issuer: say({ uk: 'Вигаданий відділ РАЦС', en: 'Invented registry office' }),
        country: 'UA',
        issued: person.birth,
        state: person.papers.state,
      },
      { source: certificate },
    ),
  ];
}

function circumstancesOf(person: Person, say: Say): NewAssertion[] {
  const inquiry = say({ uk: 'відповідь на запит', en: 'answer to an inquiry' });
  return [
    statement(
      {
        about: 'guardian',
        name: person.guardian.name,
        record: null,
        relation: person.guardian.relation,
        authority: 'ukrainian',
        contact: null,
      },
      { source: say({ uk: 'заява родича', en: 'application of a relative' }), confidence: 'high' },
    ),
    statement(
      { about: 'care', status: person.careBefore, institution: null, place: person.home },
      { to: '2022-02-24', source: inquiry, confidence: 'medium' },
    ),
    statement(
      { about: 'legalStatus', law: 'ukrainian', status: person.ukrainianStatus },
      { source: inquiry, confidence: 'high' },
    ),
    ...(person.claim === null
      ? []
      : [
          statement(
            { about: 'legalStatus', law: 'russian-claim', status: person.claim },
            {
              source: say({ uk: 'допис окупаційної адміністрації', en: 'post of the occupation' }),
              note: say({ uk: 'лише твердження', en: 'a claim only' }),
            },
          ),
        ]),
    statement({ about: 'caseStatus', status: person.caseStatus }, { confidence: 'medium' }),
    statement({ about: 'identityState', status: person.identity }, { confidence: 'medium' }),
    statement(
      {
        about: 'whereabouts',
        country: person.now.country,
        place: person.now.place,
        facility: person.now.facility,
        facilityType: person.now.facilityType,
        withWhom: null,
      },
      {
        from: person.now.since,
        source: say({ uk: 'повідомлення волонтера', en: 'message of a volunteer' }),
        confidence: person.now.place === null ? 'low' : 'medium',
      },
    ),
  ];
}

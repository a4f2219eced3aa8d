import { expect, test } from 'vitest';
import {
  actFormOf,
  actOf,
  blankParty,
  emptyAct,
} from '../../../renderer/screens/children/actForm.ts';
import {
  blankDetails,
  detailsFormOf,
  detailsOf,
} from '../../../renderer/screens/children/detailsForm.ts';
import {
  emptyEpisode,
  missingIn,
  recordingOf,
  type EpisodeForm,
} from '../../../renderer/screens/children/episodeForm.ts';
import { withLatin } from '../../../renderer/screens/children/latinName.ts';
import {
  emptyRegistration,
  registrationOf,
  type RegisterForm,
} from '../../../renderer/screens/children/registerForm.ts';
import {
  blankStatement,
  isBlankStatement,
  statementFormOf,
  statementOf,
} from '../../../renderer/screens/children/statementForm.ts';
import { DateEntry } from '../../../renderer/records/entry.ts';
import { contract } from '../../../shared/contract/index.ts';
import { Act } from '../../../shared/records/act.ts';
import { abouts, Assertion } from '../../../shared/records/assertion.ts';
import { EpisodeDetails } from '../../../shared/records/episode.ts';
import { episodeForms } from '../../../shared/vocabulary/episodeKind.ts';
import { filledDetails } from '../../support/details.ts';
import { newAct, nameUk, statement } from '../../support/records.ts';

const child = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';
const other = '7f9619ff-8b86-4d01-b42d-00cf4fc964ff';
const evidence = '8f9619ff-8b86-4d01-b42d-00cf4fc964ff';
const english = () => new DateEntry('en');
let keys = 0;
const key = () => `row-${(keys += 1)}`;

const named: RegisterForm = {
  ...emptyRegistration,
  statements: emptyRegistration.statements.map(row =>
    row.value.about === 'name'
      ? { ...row, value: { ...row.value, surname: 'Вигаданенко', given: 'Марійка' } }
      : row,
  ),
};

test('a new row of every kind is blank, and a blank row records nothing', () => {
  for (const about of abouts) {
    expect(isBlankStatement(blankStatement(about, 'k'))).toBe(true);
    expect(statementOf(blankStatement(about, 'k'), english())).toBeNull();
  }
  expect(registrationOf(emptyRegistration, english())).toBeNull();
});

test('one part of one name is enough, and only what was filled in is recorded', () => {
  const sent = registrationOf({ ...named, source: ' rumour ' }, english());
  expect(sent?.assertions).toEqual([
    {
      ...nameUk('Вигаданенко', 'Марійка'),
      source: 'rumour',
      confidence: null,
    },
  ]);
  expect(contract.child.register.input.safeParse(sent).success).toBe(true);
});

test('a date that cannot be read, or a half-filled row, stops the registration', () => {
  const withRow = (row: RegisterForm['statements'][number]) => ({
    ...named,
    statements: [...named.statements, row],
  });
  const birth = blankStatement('birth', 'b');
  const unread = { ...birth, value: { ...birth.value, date: '31.02.2012' } };
  expect(registrationOf(withRow(unread), english())).toBeNull();
  const document = blankStatement('document', 'd');
  const untyped = { ...document, value: { ...document.value, number: 'ІІ-ВГ 000000' } };
  expect(registrationOf(withRow(untyped), english())).toBeNull();
  expect(registrationOf(withRow(birth), english())).not.toBeNull();
});

test('a statement that is opened for revision and sent unchanged is the same statement', () => {
  const values: Assertion['value'][] = [
    { about: 'birth', date: '2012-09~', place: 'Вигадане', country: 'UA' },
    { about: 'sex', sex: 'unknown' },
    { about: 'citizenship', country: 'RU', state: 'imposed', basis: null },
    {
      about: 'document',
      type: 'snils',
      number: null,
      issuer: null,
      country: null,
      issued: '2022/..',
      state: 'seized',
    },
    {
      about: 'guardian',
      name: null,
      record: null,
      relation: 'mother',
      authority: 'ukrainian',
      contact: null,
    },
    { about: 'care', status: 'institution', institution: 'Дім-приклад', place: null },
    { about: 'legalStatus', law: 'russian-claim', status: 'claimed_orphan' },
    { about: 'caseStatus', status: 'x-own-term' },
    { about: 'identityState', status: 'altered_name' },
    {
      about: 'whereabouts',
      country: 'RU',
      place: null,
      facility: 'Invented home',
      facilityType: 'medical',
      withWhom: null,
    },
    nameUk('Вигаданенко', 'Марійка').value,
  ];
  expect(new Set(values.map(value => value.about)).size).toBe(abouts.length);
  for (const value of values) {
    const recorded = Assertion.parse({
      ...statement(value, { from: '2022-02-24', to: '2022-09~', note: 'note' }),
      child,
      preferred: true,
    });
    const sent = statementOf(statementFormOf('k', recorded), english());
    expect({ ...sent, child, preferred: true }).toEqual(recorded);
  }
});

test('an act and the details of every form survive being opened and sent unchanged', () => {
  const act = Act.parse(
    newAct('deportation', {
      end: '2022-10',
      groupSize: 31,
      observation: ['One.', 'Two.'],
      legs: [
        {
          from: 'A',
          to: null,
          when: '2022-09~',
          transport: 'bus',
          vehicle: null,
          stage: 'border',
          inferred: true,
        },
      ],
      legalActs: [
        {
          instrument: null,
          title: 'Invented order',
          number: '1',
          date: '2022',
          issuer: null,
          article: null,
        },
      ],
    }),
  );
  expect(actOf(actFormOf(act, key), english())).toEqual(act);
  for (const form of episodeForms) {
    const details = detailsOf(
      blankDetails(
        form,
        [nameUk('А', 'Б')].map(each => ({ ...each, preferred: true })),
      ),
      english(),
    );
    expect(EpisodeDetails.parse(details)).toEqual(details);
    expect(detailsOf(detailsFormOf(details), english())).toEqual(details);
    const filled = filledDetails(form, 'Вигадка');
    expect(detailsOf(detailsFormOf(filled), english()), form).toEqual(filled);
  }
});

const filled: EpisodeForm = {
  ...emptyEpisode,
  act: { ...emptyAct, type: 'name_change', begin: 'about 2023' },
  details: blankDetails('identity', []),
  others: [
    { key: 'o', child: { id: other, label: 'C-0002' }, differences: 'Later.', details: null },
    { key: 'blank', child: { id: null, label: '' }, differences: '', details: null },
  ],
  citations: [
    {
      key: 'c',
      evidence: { id: evidence, label: 'E-1' },
      relation: 'contradicts',
      cite: 'p. 2',
      note: '',
    },
  ],
};

test('an act is recorded once with a part for every child, and blank rows are passed over', () => {
  const sent = recordingOf(child, filled, english());
  expect(contract.episode.record.input.safeParse(sent).error).toBeUndefined();
  expect(sent?.participations.map(part => [part.child, part.differences])).toEqual([
    [child, []],
    [other, ['Later.']],
  ]);
  expect(sent?.act.begin).toBe('2023~');
  expect(sent?.citations).toEqual([
    { evidence, relation: 'contradicts', cite: 'p. 2', note: null },
  ]);
});

test('kind and beginning are asked for; a row that was begun must be finished', () => {
  expect(missingIn(emptyEpisode)).toEqual(['type', 'begin']);
  const halfParty = { ...blankParty('p'), name: 'Invented ministry' };
  const withParty = { ...filled, act: { ...filled.act, parties: [halfParty] } };
  expect(recordingOf(child, withParty, english())).toBeNull();
  const typed = {
    ...filled,
    citations: [{ ...filled.citations[0]!, evidence: { id: null, label: 'E' } }],
  };
  expect(missingIn(typed)).toEqual(['evidence']);
});

test('a Latin name is proposed from the Ukrainian one, never from the Russian, and fills no row in use', () => {
  const name = (script: 'Cyrl-uk' | 'Cyrl-ru' | 'Latn', surname: string) => {
    const blank = blankStatement('name', script);
    return { ...blank, value: { ...blank.value, script, surname } };
  };
  expect(withLatin([name('Cyrl-ru', 'Выдуманный')], 'new', 's')).toBeNull();
  const proposed = withLatin([name('Cyrl-uk', 'Згурський'), name('Latn', '')], 'new', 's');
  expect(
    proposed?.map(row => [row.key, row.value.about === 'name' ? row.value.surname : null]),
  ).toEqual([
    ['Cyrl-uk', 'Згурський'],
    ['Latn', 'Zghurskyi'],
  ]);
  const kept = withLatin([name('Cyrl-uk', 'Юрчук'), name('Latn', 'Iurchuk')], 'new', 's');
  expect(kept?.map(row => row.key)).toEqual(['Cyrl-uk', 'Latn', 'new']);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Edtf } from '../../../shared/dates/index.ts';
import type { Term, VocabularyId, Wording } from '../../../shared/vocabulary/index.ts';
import {
  closedVocabularies,
  term,
  termId,
  vocabularies,
} from '../../../shared/vocabulary/index.ts';
import { episodeForms } from '../../../shared/vocabulary/episodeKind.ts';
import { anyText } from '../../support/anyText.ts';

const all = Object.entries(vocabularies) as [VocabularyId, readonly Term[]][];
const ids = (vocabulary: VocabularyId) => vocabularies[vocabulary].map(each => each.id);

/** Ukrainian words have no letters that only Russian has; English ones no Cyrillic. Quoted Russian is allowed. */
function expectBothLanguages({ uk, en }: Wording, of: string) {
  const quoted = /Минпросвещения|МЧС|ЗАГС|СНИЛС/g;
  expect(uk, of).toMatch(/[а-яєіїґА-ЯЄІЇҐ]/);
  expect(uk.replace(quoted, '—'), of).not.toMatch(/[ыэёъЫЭЁЪ]|\s$|^\s/);
  expect(en, of).toMatch(/[A-Za-z]/);
  expect(en, of).not.toMatch(/[а-яєіїґА-ЯЄІЇҐ]|\s$|^\s/);
}

test.each(all)('%s: every term has its own identifier and both languages', (name, terms) => {
  expect(terms.length).toBeGreaterThan(0);
  expect(new Set(terms.map(each => each.id)).size).toBe(terms.length);
  for (const each of terms) {
    expect(each.id).toMatch(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/);
    expect(each.id).not.toMatch(/^x-/);
    expectBothLanguages(each, `${name}/${each.id}`);
    if (each.note) expectBothLanguages(each.note, `${name}/${each.id} note`);
  }
  // Two terms that read alike cannot be told apart in a list.
  for (const language of ['uk', 'en'] as const) {
    expect(new Set(terms.map(each => each[language])).size, language).toBe(terms.length);
  }
});

test('all 57 kinds of episode name groups, provisions and legal acts that exist', () => {
  expect(vocabularies.episodeTypes).toHaveLength(57);
  for (const type of vocabularies.episodeTypes) {
    expect(ids('episodeGroups')).toContain(type.group);
    expect(ids('provisions'), type.id).toEqual(expect.arrayContaining([...type.provisions]));
    expect(ids('instruments'), type.id).toEqual(expect.arrayContaining([...type.instruments]));
    expect(type.provisions.length, type.id).toBeGreaterThan(0);
  }
  const forms = vocabularies.episodeTypes.map(type => type.form);
  expect(new Set(forms)).toEqual(new Set(episodeForms));
});

test('every legal act has a kind, dates that are dates, and an episode it is used for', () => {
  for (const act of vocabularies.instruments) {
    expect(ids('instrumentTypes')).toContain(act.type);
    expect(act.episodeTypes.length, act.id).toBeGreaterThan(0);
    expect(ids('episodeTypes')).toEqual(expect.arrayContaining([...act.episodeTypes]));
    for (const date of [act.date, act.validFrom, act.validTo]) {
      if (date !== null) expect(Edtf.safeParse(date).success, act.id).toBe(true);
    }
    expect(act.title).toMatch(/[а-я]/);
    act.allows.forEach(each => expectBothLanguages(each, act.id));
  }
});

test('every provision has a source, a kind and elements in both languages', () => {
  for (const provision of vocabularies.provisions) {
    expect(ids('provisionSources'), provision.id).toContain(provision.source);
    expect(ids('provisionKinds'), provision.id).toContain(provision.kind);
    expect(provision.elements.length, provision.id).toBeGreaterThan(0);
    provision.elements.forEach(each => expectBothLanguages(each, provision.id));
  }
  // The context of war crimes and of crimes against humanity belongs to each of them.
  const elements = (id: string) => term('provisions', id)?.elements.length;
  expect(['RS-8-2-a-vii-1', 'RS-7-1-d', 'RS-6-e', 'RS-7-1-i'].map(elements)).toEqual([5, 5, 7, 8]);
});

test('what nobody has confirmed is marked, whatever vocabulary it stands in', () => {
  const uncertain = all.flatMap(([, terms]) => terms.filter(each => each.uncertain));
  expect(uncertain.map(each => each.id).sort()).toEqual(
    [
      ...[
        'A1-2',
        'A2-2',
        'A3-2',
        'A3-3',
        'CCU-149',
        'CCU-438-children',
        'CCU-442-1',
        'ECTHR-2025',
        'ICPPED-25',
        'RS-8-2-a-viii',
      ],
      ...['UA-CMU-551-2024', 'RF-FZ-16-2023', 'RF-FZ-19-2023', 'RF-ORD-101-2015', 'RF-UP-889-2023'],
    ].sort(),
  );
});

test.each(all)('%s: its identifiers are accepted, strangers are not', name => {
  const schema = termId(name);
  for (const id of ids(name)) {
    expect(schema.parse(id)).toBe(id);
    expect(term(name, id)?.id).toBe(id);
  }
  expect(schema.safeParse('no-such-term').success).toBe(false);
  expect(schema.safeParse('X-term').success).toBe(false);
  expect(schema.safeParse('x-').success).toBe(false);
  expect(schema.safeParse('x-own-term').success).toBe(!closedVocabularies.includes(name));
  expect(term(name, 'constructor')).toBeNull();
});

test('an added term is a short plain slug, so it can stand in a file name or an export', () => {
  fc.assert(
    fc.property(anyText, text => {
      const accepted = termId('transport').safeParse(`x-${text}`).success;
      expect(accepted).toBe(
        /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && !text.includes('\n') && text.length <= 62,
      );
    }),
  );
});

test('countries are the 249 of ISO 3166-1', () => {
  expect(vocabularies.countries).toHaveLength(249);
  expect(ids('countries').every(id => /^[A-Z]{2}$/.test(id))).toBe(true);
  expect(ids('countries')).toEqual([...ids('countries')].sort());
});

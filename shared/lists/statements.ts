/** What a row becomes: statements about a child, each naming the row it was read from; all else goes to its remarks. */
import type { NewAssertion } from '../contract/records.ts';
import type { ExternalNumber } from '../records/child.ts';
import type { AssertionValue } from '../records/assertion.ts';
import type { ListedName } from './name.ts';
import { columnLetters } from './raw.ts';
import type { Role } from './roles.ts';
import type { ListField, ListRow } from './row.ts';
import type * as z from 'zod';

/** What a person settled about a row. */
export interface Settled {
  /** EDTF in place of what was read; null: as read. */
  readonly birth: string | null;
  readonly sex: 'female' | 'male' | null;
  /** A sex that follows only from the patronymic is taken over. */
  readonly acceptsDerivedSex: boolean;
}

export interface RowContent {
  readonly assertions: readonly NewAssertion[];
  readonly externalNumbers: readonly z.output<typeof ExternalNumber>[];
  readonly remarks: readonly string[];
}

const scripts = { uk: 'Cyrl-uk', ru: 'Cyrl-ru', 'uk-Latn': 'Latn', und: 'Latn' } as const;
const nameKinds = { uk: 'legal', ru: 'alias', 'uk-Latn': 'transliterated', und: 'alias' } as const;

/** Where a row stands in its file: `Sheet:12`, or `12` where there are no sheets. */
export function placeOfRow({ sheet, row }: Pick<ListRow, 'sheet' | 'row'>): string {
  return sheet === '' ? String(row) : `${sheet}:${row}`;
}

/**
 * @param list what the list is called: the source of every statement, and the system of its own numbers
 */
export function contentOf(row: ListRow, list: string, settled: Settled): RowContent {
  const source = `${list}, ${placeOfRow(row)}`.slice(0, 1000);
  const used = new Set<number>();
  const field = (role: Role): ListField | null => {
    const found = row.fields.find(each => each.role === role && each.value !== null) ?? null;
    if (found) used.add(found.column);
    return found;
  };
  const assertions: NewAssertion[] = [];
  const say = (value: AssertionValue, from: string | null = null, note: string | null = null) =>
    assertions.push({
      value,
      from,
      to: null,
      source,
      confidence: null,
      confidenceReason: null,
      note: note === null ? null : oneLine(note),
      sourceRecords: [],
    });

  for (const name of row.names) say(nameValue(name));
  sayBirth();
  if (settled.sex !== null) say({ about: 'sex', sex: settled.sex });
  else if (row.sex !== null && (!row.isSexDerived || settled.acceptsDerivedSex)) {
    say({ about: 'sex', sex: row.sex });
  }
  const isHoldersList = row.fields.some(({ role }) => role === 'citizenshipClaim');
  if (isHoldersList) sayClaims();
  else {
    const status = field('status');
    if (status?.value) say({ about: 'caseStatus', status: status.value }, null, status.raw);
  }
  const whereabouts = field('whereabouts');
  if (whereabouts) {
    const place = oneLine(whereabouts.raw);
    say({
      about: 'whereabouts',
      country: null,
      place,
      facility: null,
      facilityType: null,
      withWhom: null,
    });
  }
  sayCertificate();
  return { assertions, externalNumbers: externalNumbers(), remarks: remarks() };

  function sayBirth(): void {
    const place = field('birthPlace');
    const date = settled.birth ?? row.birth?.edtf ?? null;
    const raw = row.birth?.raw ?? '';
    if (date === null && place === null) return;
    const note = raw !== '' && raw !== date ? raw : null;
    const country = place?.place?.country ?? null;
    say({ about: 'birth', date, place: place ? oneLine(place.raw) : null, country }, null, note);
  }

  /** What the holder of a child says of it is a claim, never its status. */
  function sayClaims(): void {
    const admission = field('admission')?.value ?? null;
    const status = field('status');
    if (status?.value) {
      say({ about: 'legalStatus', law: 'russian-claim', status: status.value }, null, status.raw);
    }
    const citizenship = row.fields.find(({ role }) => role === 'citizenshipClaim');
    if (citizenship && /^(?:да|так|yes|\+)$/iu.test(citizenship.raw.trim())) {
      used.add(citizenship.column);
      const note = [citizenship.heading, citizenship.raw, field('instrument')?.raw ?? ''];
      const since = field('acquiredOn')?.value ?? null;
      const value = {
        about: 'legalStatus',
        law: 'russian-claim',
        status: 'claimed_citizen',
      } as const;
      say(value, since, note.filter(part => part !== '').join(' · '));
    }
    const guardian = field('guardian');
    if (guardian) {
      const name = oneLine(guardian.raw);
      say({
        about: 'guardian',
        name,
        record: null,
        relation: 'guardian_ru_claim',
        authority: 'russian-claim',
        contact: null,
      });
    }
    const institution = field('institution');
    if (institution) {
      const facility = oneLine(institution.raw);
      say(
        {
          about: 'whereabouts',
          country: null,
          place: null,
          facility,
          facilityType: null,
          withWhom: null,
        },
        admission,
      );
    }
  }

  function sayCertificate(): void {
    const number = field('certificateNumber');
    if (!number) return;
    const series = field('certificateSeries');
    const text = [series?.value, number.value].filter(part => part).join(' ');
    const note = number.suggested === null ? null : number.suggested;
    const nothing = { issuer: null, country: null, issued: null, state: 'unknown' } as const;
    say(
      { about: 'document', type: 'birth_certificate_ua', number: oneLine(text), ...nothing },
      null,
      note,
    );
  }

  function externalNumbers(): { system: string; value: string }[] {
    const own = field('sourceId');
    const tax = field('taxNumber');
    return [
      ...(own?.value ? [{ system: list.slice(0, 1000), value: oneLine(own.value) }] : []),
      ...(tax?.value ? [{ system: oneLine(tax.heading), value: oneLine(tax.value) }] : []),
    ];
  }

  /** Everything that became no statement, as the list has it. Nothing of a row is lost. */
  function remarks(): string[] {
    const rest = row.fields.filter(({ column }) => !used.has(column));
    const lines = rest.map(
      ({ heading, column, raw }) => `${heading || columnLetters(column)}: ${raw}`,
    );
    const comments = row.comments.map(
      ({ column, text }) => `${columnLetters(column)}${row.row}: ${text}`,
    );
    return [...lines, ...comments].map(line => line.slice(0, 20_000));
  }
}

function nameValue({ family, given, patronymic, language }: ListedName): AssertionValue {
  const [script, kind] = [scripts[language], nameKinds[language]];
  return { about: 'name', script, kind, surname: family, given, patronymic };
}

const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim().slice(0, 1000);

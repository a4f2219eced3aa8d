/** What of the demonstration is looked at: found, or recorded where it has none of a kind. */
import type { Page } from '@playwright/test';
import type { NewCatalogued } from '../../../shared/contract/catalogue.ts';
import { newOrganisation, newPerson, newPlace, newProceeding } from '../../support/catalogue.ts';
import { consentGiven, newInterview, newSource } from '../../support/sources.ts';
import type { Demonstration } from './demonstration.ts';
import { call } from './vault.ts';

/** What of the demonstration is looked at. */
export interface Sights {
  readonly child: string;
  readonly episode: string;
  readonly photo: string;
  readonly scan: string;
  readonly letter: string;
  readonly size: number;
  readonly source: string;
  readonly interview: string;
  readonly person: string;
  readonly proceeding: string;
  readonly theory: string;
  readonly task: string;
  readonly demonstration: Demonstration;
}

export const everyChild = {
  filter: {
    text: '',
    status: 'active',
    caseStatus: null,
    country: null,
    form: null,
    unproven: false,
  },
  order: 'number',
  descending: false,
  cursor: null,
  limit: 100,
} as const;

const everyEvidence = {
  text: '',
  status: 'active',
  type: null,
  confidentiality: null,
  unlinked: false,
  order: 'number',
  descending: false,
  cursor: null,
  limit: 100,
} as const;

/** Finds the child of whom most is told, and evidence of the kinds that can be seen in the window. */
export async function findSights(page: Page, demonstration: Demonstration): Promise<Sights> {
  const { rows } = await call(page, 'child.list', everyChild);
  const fullest = rows.toSorted((one, other) => other.episodes - one.episodes)[0]!;
  const { episodes } = await call(page, 'child.get', { id: fullest.id });
  const proven = episodes.toSorted((one, other) => other.proof.supports - one.proof.supports)[0]!;
  const evidence = (await call(page, 'evidence.list', everyEvidence)).rows;
  const first = (type: string) => evidence.find(row => row.mediaType?.startsWith(type))!.id;
  const head = await call(page, 'ledger.head', {});
  await submitted(page, first('text/plain'));
  return {
    child: fullest.id,
    episode: proven.episode.id,
    photo: first('image/jpeg'),
    scan: first('application/pdf'),
    letter: first('text/plain'),
    size: head!.size,
    theory: await firstTheory(page),
    ...(await catalogued(page, proven.episode.id)),
    task: await taskAbout(page, { type: 'child', id: fullest.id }),
    ...(await sourced(page, fullest.id, fullest.nameUk ?? '')),
    demonstration,
  };
}

/** The demonstration argues two. */
async function firstTheory(page: Page): Promise<string> {
  const scope = { of: 'all', id: null } as const;
  const asked = { scope, across: 'theories', offset: 0, limit: 1 } as const;
  return (await call(page, 'law.coverage', asked)).theories[0]!.id;
}

/** A home, its director and a proceeding; asked for again, they are there already. */
async function catalogued(
  page: Page,
  episode: string,
): Promise<Pick<Sights, 'person' | 'proceeding'>> {
  const first = async (type: 'person' | 'proceeding') => {
    const filter = { type, text: '', status: 'active', kind: null, review: null } as const;
    const asked = { filter, order: 'number', descending: false, cursor: null, limit: 1 } as const;
    return (await call(page, 'catalogue.list', asked)).rows[0]?.id ?? null;
  };
  const record = async (each: NewCatalogued) =>
    (await call(page, 'catalogue.record', { record: each, citations: [], compartment: null })).id;
  const [found, known] = [await first('person'), await first('proceeding')];
  if (found !== null && known !== null) return { person: found, proceeding: known };
  const place = await record(newPlace('Вигадане-Місто'));
  const seat = { name: 'Вигадане-Місто', record: place };
  const home = await record(newOrganisation('Притулок «Вигаданий»', { seat }));
  const served = { from: '2019', to: null, source: 'вигаданий наказ № 7' };
  const position = { position: 'директор', organisation: 'Притулок «Вигаданий»', record: home };
  const positions = [{ ...position, ...served }];
  const person = await record(newPerson('Примірнюк', 'Харитон', { positions }));
  const proceeding = await record(
    newProceeding('42023000000000001', {
      title: 'Вигадане провадження',
      episodes: [{ name: 'EP', record: episode }],
      persons: [
        { name: 'Примірнюк', record: person, standing: 'suspect', since: '2024-05-06', note: null },
      ],
    }),
  );
  return { person, proceeding };
}

/** A late task about a record with a comment on each; asked for again, it is there already. */
async function taskAbout(page: Page, about: { type: string; id: string }): Promise<string> {
  const [found] = await call(page, 'task.of', { id: about.id });
  if (found) return found.id;
  const self = (await call(page, 'user.list', {})).find(({ isSelf }) => isSelf)!;
  const { id } = await call(page, 'task.record', {
    ...{ title: 'Знайти вигаданий наказ про влаштування', type: 'find_proof', about },
    ...{ assigned: { user: self.id, role: null }, due: '2023-05', priority: 'high' },
    ...{ gap: 'Немає документа про передання', note: ['Вигадана вказівка.'] },
  });
  const said = await call(page, 'comment.record', { about, text: ['Вигаданий коментар.'] });
  const answer = { about, answers: said.id, text: ['Вигадана відповідь.'] };
  await call(page, 'comment.record', answer);
  return id;
}

/** A protected source, an interview with the child against every rule, and a hold-back. */
async function sourced(
  page: Page,
  child: string,
  name: string,
): Promise<Pick<Sights, 'source' | 'interview'>> {
  const first = async (type: 'source' | 'interview') => {
    const filter = { type, text: '', status: 'active', kind: null, review: null } as const;
    const asked = { filter, order: 'number', descending: false, cursor: null, limit: 1 } as const;
    return (await call(page, 'catalogue.list', asked)).rows[0]?.id ?? null;
  };
  const [found, known] = [await first('source'), await first('interview')];
  if (found !== null && known !== null) return { source: found, interview: known };
  const record = async (each: NewCatalogued) =>
    (await call(page, 'catalogue.record', { record: each, citations: [], compartment: null })).id;
  const consents = [consentGiven(['icc', 'ua_prosecution'], { expires: '2025-12' })];
  const source = await record(newSource('Калина', { consents }));
  const about = { child: { name, record: child }, qualification: 'non_specialist' };
  const interview = await record(newInterview(about));
  await record(newInterview({ ...about, when: '2023-11~', consents }));
  await call(page, 'sources.holdBack', {
    target: { type: 'interview', id: interview },
    recipients: ['icc', 'un'],
    addressee: null,
    until: null,
    reason: 'триває повернення дитини',
  });
  return { source, interview };
}

/** One record waits for a review, so that there is something to see of it. */
async function submitted(page: Page, id: string): Promise<void> {
  const [row] = await call(page, 'review.of', { ids: [id] });
  const { type, review } = row!;
  if (review.state !== 'working') return;
  const records = [{ type, id, change: review.change.seq }];
  await call(page, 'review.submit', { records, reason: null });
}

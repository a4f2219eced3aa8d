import type { Contract } from '../../../shared/contract/index.ts';
import type { Handlers, ParsedOf } from '../../../shared/contract/define.ts';
import type { TimelineRow } from '../../../shared/contract/connections.ts';
import { placeKey } from '../../../shared/records/traits.ts';
import { Refusal } from '../../../shared/result.ts';
import type { ReadableDb } from '../database/driver.ts';
import { allOf, sql, type Sql } from '../database/sql.ts';
import { episodesByDay, narrowed } from '../tables/episodeRow.ts';
import { recordById, recordOf } from '../tables/record.ts';
import { membersNamedBy, recordsNaming } from '../tables/reference.ts';
import type { Vault } from '../vault.ts';
import { childLabel } from './common.ts';

type Subject = ParsedOf<Contract['timeline']['of']>['subject'];

const among = (ids: readonly string[]) =>
  sql`(SELECT value FROM json_each(${JSON.stringify(ids)}))`;

/** Episodes of the subject. What names what is asked of all that is seen: an act may be sealed and its official open. */
function about(db: ReadableDb, subject: Subject): Sql {
  switch (subject.type) {
    case 'vault':
      return sql`TRUE`;
    case 'pattern':
      return sql`id IN (SELECT episode FROM episode_trait
                        WHERE kind = ${subject.kind} AND key = ${subject.key})`;
    case 'child':
      return sql`child = ${subject.id}`;
    case 'act':
      return sql`act = ${subject.id}`;
    case 'person':
    case 'organisation': {
      const acts = recordsNaming(db, subject.id).map(({ source }) => source);
      return sql`act IN ${among(acts)}`;
    }
    case 'place': {
      const keys = recordOf(db, 'place', subject.id)?.fields.names.map(({ name }) =>
        placeKey(name),
      );
      return sql`id IN (SELECT episode FROM episode_trait
                        WHERE kind = 'place' AND key IN ${among(keys ?? [])})`;
    }
    case 'proceeding': {
      const named = membersNamedBy(db, subject.id);
      const of = (member: string) =>
        named.filter(each => each.member === member).map(({ target }) => target);
      return sql`(id IN ${among(of('episodes'))} OR child IN ${among(of('children'))})`;
    }
  }
}

function rowOf(db: ReadableDb, id: string): TimelineRow[] {
  const episode = recordOf(db, 'episode', id);
  const act = episode && recordOf(db, 'act', episode.fields.act);
  if (!act) return [];
  const { number, child, details, verification, confidence } = episode.fields;
  const { type, begin, end, from, to } = act.fields;
  return [
    {
      episode: id,
      number,
      act: act.id,
      child,
      childLabel: childLabel(db, child),
      type,
      form: details.form,
      begin,
      end,
      from: from.facility ?? from.name,
      to: to.facility ?? to.name,
      verification,
      confidence,
    },
  ];
}

export const timeline: Handlers<Contract, Vault>['timeline'] = {
  of({ reader, sight, sealed }, { subject, form, narrowed: narrow, cursor, limit }) {
    if ('id' in subject && recordById(sight, subject.id)?.type !== subject.type) {
      throw new Refusal('record/unknown');
    }
    const where = allOf([
      about(sight, subject),
      narrowed(narrow),
      ...(form === null ? [] : [sql`form = ${form}`]),
    ]);
    const { ids, ...page } = episodesByDay([reader, sealed.reader], where, { cursor, limit });
    return { ...page, rows: ids.flatMap(id => rowOf(sight, id)) };
  },
};

import type { RecordState } from '../../events/fold.ts';
import { textAt, type Contents } from '../contents.ts';

/** Records that hang on others, sorted out once for all pages. */
export class HangingRecords {
  readonly #assertions: ReadonlyMap<string, readonly RecordState[]>;
  readonly #episodes: ReadonlyMap<string, readonly RecordState[]>;
  readonly #byAct: ReadonlyMap<string, readonly RecordState[]>;

  constructor(contents: Contents) {
    const episodes = contents.of('episode');
    this.#assertions = grouped(contents.of('assertion'), 'child');
    this.#episodes = grouped(episodes, 'child');
    this.#byAct = grouped(episodes, 'act');
  }

  assertionsOf(child: string): readonly RecordState[] {
    return this.#assertions.get(child) ?? [];
  }

  episodesOf(child: string): readonly RecordState[] {
    return this.#episodes.get(child) ?? [];
  }

  episodesOfAct(act: string): readonly RecordState[] {
    return this.#byAct.get(act) ?? [];
  }
}

function grouped(records: readonly RecordState[], member: string): Map<string, RecordState[]> {
  const groups = new Map<string, RecordState[]>();
  for (const record of records) {
    const key = textAt(record, member) ?? '';
    const found = groups.get(key);
    if (found) found.push(record);
    else groups.set(key, [record]);
  }
  return groups;
}

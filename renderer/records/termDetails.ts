import { sayDate } from '../../shared/dates/index.ts';
import { term } from '../../shared/vocabulary/index.ts';
import type { Language } from '../words/language.ts';

/** Number, date and title of an act: "183, 24 April 2019 · Об определении…". Null for one that is not ours. */
export function numberedInstrument(id: string, language: Language): string | null {
  const act = term('instruments', id);
  if (act === null) return null;
  const date = act.date === null ? null : sayDate(act.date, language);
  const first = [act.number === null ? null : `№ ${act.number}`, date].filter(
    each => each !== null,
  );
  return [first.join(', '), act.title].filter(each => each !== '').join(' · ');
}

/** Source and article of a provision: "Rome Statute of the ICC, 8(2)(b)(viii)". */
export function numberedProvision(id: string, language: Language): string | null {
  const provision = term('provisions', id);
  if (provision === null) return null;
  const source = term('provisionSources', provision.source);
  return [source?.[language] ?? null, provision.article].filter(each => each !== null).join(', ');
}

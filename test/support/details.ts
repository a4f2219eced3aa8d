/** Details of every form, each member filled in, from the rows that pages and forms are made of. All invented. */
import { detailRows } from '../../shared/package/pages/detailRows.ts';
import type { Row } from '../../shared/package/pages/rows.ts';
import { EpisodeDetails, type EpisodeForm } from '../../shared/records/episode.ts';
import { vocabularies } from '../../shared/vocabulary/index.ts';

/** @param word stands in every text, so that a search can find it */
export function filledDetails(form: EpisodeForm, word: string): EpisodeDetails {
  return EpisodeDetails.parse({ form, ...filled(detailRows[form], word) });
}

function filled(rows: readonly Row[], word: string): Record<string, unknown> {
  return Object.fromEntries(rows.map(row => [row.path, valueOf(row, word)]));
}

function valueOf({ path, show }: Row, word: string): unknown {
  if (typeof show !== 'string') return filled(show, word);
  if (show === 'text') return `${word} ${path}`;
  if (show === 'date') return '2023-05~';
  if (path === 'childConsent') return 'not-asked';
  if (show === 'choice') return true;
  const name = show.slice('term:'.length);
  const terms = Object.entries(vocabularies).find(([vocabulary]) => vocabulary === name)?.[1] ?? [];
  return terms[0]?.id;
}

/** Nothing known but the form. */
export function blankDetails(form: EpisodeForm): EpisodeDetails {
  const schema = EpisodeDetails.options.find(({ shape }) => shape.form.value === form);
  const members = Object.keys(schema?.shape ?? {}).filter(name => name !== 'form');
  const nothing = { surname: null, given: null, patronymic: null };
  return EpisodeDetails.parse({
    form,
    ...Object.fromEntries(
      members.map(name => [
        name,
        /^(before|after)[UL]|^(before|after)Ru/.test(name) ? nothing : null,
      ]),
    ),
  });
}

import { Equal, EqualNot } from 'lucide-react';
import type { Reason } from '../../shared/contract/recognition.ts';
import { classes } from '../ui/classes.ts';
import { useWords } from '../words/LanguageProvider.tsx';
import sheet from './ReasonList.module.css';
import type { Speech } from './speech.ts';
import { useSpeech } from './useSpeech.ts';

const css = classes(sheet);

/** Why two records may be of one child, field by field: what stands in the one and in the other. */
export function ReasonList({ reasons }: { reasons: readonly Reason[] }) {
  const { recognition } = useWords();
  const speech = useSpeech();
  return (
    <ul className={css('reasons')} aria-label={recognition.reasons}>
      {reasons.map(reason => {
        const isFor = reason.weight > 0;
        const Icon = isFor ? Equal : EqualNot;
        const said = isFor ? recognition.agrees : recognition.disagrees;
        return (
          <li
            key={`${reason.field} ${reason.ours}`}
            className={css('reason', isFor ? 'for' : 'against')}
          >
            <Icon size={12} strokeWidth={2.25} role="img" aria-label={said} />
            <span>
              {recognition.fields[reason.field]}: {recognition.levels[reason.level]} (
              {valuesOf(reason, speech, recognition.pair)})
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function valuesOf(
  { field, ours, theirs }: Reason,
  speech: Speech,
  pair: (ours: string, theirs: string) => string,
): string {
  const say = (value: string) =>
    (field === 'birth'
      ? speech.date(value)
      : field === 'sex'
        ? speech.term('sexes', value)
        : field === 'kind'
          ? speech.term('organisationTypes', value)
          : field === 'country'
            ? speech.term('countries', value)
            : null) ?? value;
  return ours === theirs ? say(ours) : pair(say(ours), say(theirs));
}

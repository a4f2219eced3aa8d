import { useSpeech } from '../../records/useSpeech.ts';
import { classes } from '../../ui/classes.ts';
import { Slider } from '../../ui/Slider.tsx';
import { Second } from '../../ui/Layout.tsx';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import { changesOn, dayBefore, daysOfChange } from './asOf.ts';
import sheet from './Child.module.css';
import { aboutOf, saidStatement, type StatementView } from './childPage.ts';

const css = classes(sheet);

/** The stop that shows everything, whatever its dates. */
export const allTime = 'all';

/** A slider over the days on which something changed, and what changed on the chosen one. */
export function AsOf(props: {
  statements: readonly StatementView[];
  day: string;
  onDay: (day: string) => void;
}) {
  const { asOf } = useWords().assertions;
  const format = useFormat();
  const speech = useSpeech();
  const dated = props.statements.map(each => ({ ...each.fields, id: each.id }));
  const days = daysOfChange(dated);
  const [first] = days;
  if (first === undefined) return null;
  const stops = [
    { value: dayBefore(first), label: asOf.before(format.day(first)) },
    ...days.map(day => ({ value: day, label: asOf.on(format.day(day)) })),
    { value: allTime, label: asOf.all },
  ];
  const changes = props.day === allTime ? null : changesOn(dated, props.day);
  const said = (all: typeof dated) =>
    all.map(each => `${aboutOf(each, speech)}: ${saidStatement(each, speech)}`).join('; ');
  return (
    <>
      <Slider label={asOf.label} stops={stops} value={props.day} onChange={props.onDay} />
      <div className={css('change')} aria-live="polite">
        {changes === null ? (
          <Second small>{asOf.hint}</Second>
        ) : (
          <>
            {changes.came.length > 0 && (
              <p>
                {asOf.came}: {said([...changes.came])}
              </p>
            )}
            {changes.ended.length > 0 && (
              <p>
                {asOf.ended}: {said([...changes.ended])}
              </p>
            )}
          </>
        )}
      </div>
    </>
  );
}

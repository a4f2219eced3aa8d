import { useWords } from '../words/LanguageProvider.tsx';
import { classes } from './classes.ts';
import { LiveText } from './LiveText.tsx';
import sheet from './States.module.css';

const css = classes(sheet);

/** Grey lines where text is coming. They wait 0.2 s before they show: most answers are quicker. */
export function Skeleton(props: { lines?: number; label?: string }) {
  const words = useWords();
  const { lines = 3 } = props;
  return (
    <div aria-busy>
      <LiveText>{props.label ?? words.common.loading}</LiveText>
      <div className={css('lines')} aria-hidden>
        {Array.from({ length: lines }, (_, index) => (
          <div key={index} className={css('line')} />
        ))}
      </div>
    </div>
  );
}

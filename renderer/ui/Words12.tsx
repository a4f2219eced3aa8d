import { useWords } from '../words/LanguageProvider.tsx';
import { classes } from './classes.ts';
import sheet from './Words12.module.css';

const css = classes(sheet);

/** A fingerprint in words, numbered, to be read out over a telephone and compared by ear. */
export function Words12(props: { words: readonly string[]; label?: string; lang?: string }) {
  const words = useWords();
  const label = props.label ?? words.ui.fingerprint;
  return (
    <figure className={css('figure')}>
      <figcaption className={css('label')}>{label}</figcaption>
      <ol className={css('words')} aria-label={label} lang={props.lang}>
        {props.words.map((word, index) => (
          <li key={index} className={css('word')}>
            <span className={css('number')} aria-hidden>
              {index + 1}
            </span>
            <span className={css('text')}>{word}</span>
          </li>
        ))}
      </ol>
    </figure>
  );
}

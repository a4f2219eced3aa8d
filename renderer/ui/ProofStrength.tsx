import { useWords } from '../words/LanguageProvider.tsx';
import { classes } from './classes.ts';
import sheet from './ProofStrength.module.css';

const css = classes(sheet);

/** How well something is proven: none, weak, sufficient, strong. */
export type Strength = 0 | 1 | 2 | 3;

/** ●●○, with its word beside it where there is room. */
export function ProofStrength(props: { strength: Strength; withWord?: boolean }) {
  const { proof } = useWords().ui;
  const word = proof.levels[props.strength] ?? '';
  return (
    <span className={css('proof')}>
      <span className={css('dots')} role="img" aria-label={`${proof.label}: ${word}`}>
        {[1, 2, 3].map(place => (
          <span key={place} className={css('dot', place <= props.strength && 'full')} />
        ))}
      </span>
      {props.withWord === true && (
        <span className={css('word')} aria-hidden>
          {word}
        </span>
      )}
    </span>
  );
}

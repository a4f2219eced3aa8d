import { useRef } from 'react';
import { mendedText, oddWords } from '../../shared/matching/oddLetters.ts';
import { AlertBanner } from '../ui/AlertBanner.tsx';
import { Button } from '../ui/Button.tsx';
import { classes } from '../ui/classes.ts';
import { useWords } from '../words/LanguageProvider.tsx';
import sheet from './OddLetters.module.css';

const css = classes(sheet);

export interface CheckedText {
  readonly label: string;
  readonly text: string;
  readonly onMend: (text: string) => void;
}

/** Points out letters of another alphabet, and signs nobody sees, in what was typed; mends only what it is told to. */
export function OddLetters(props: { texts: readonly CheckedText[] }) {
  const { oddLetters } = useWords().ui;
  const frame = useRef<HTMLDivElement>(null);
  const found = props.texts
    .map(checked => ({ ...checked, odd: oddWords(checked.text) }))
    .filter(({ odd }) => odd.length > 0);
  if (found.length === 0) return null;
  const mend = ({ text, onMend }: CheckedText) => {
    // the button goes with its cause: who pressed it is led to the field
    const fields = [...(frame.current?.closest('form')?.querySelectorAll('input') ?? [])];
    fields.find(field => field.value === text)?.focus();
    onMend(mendedText(text));
  };
  return (
    <div ref={frame} className={css('whole')}>
      <AlertBanner tone="warn" title={oddLetters.title}>
        <ul className={css('list')}>
          {found.map(({ odd, ...checked }) => (
            <li key={checked.label} className={css('line')}>
              <span>
                {checked.label}:{' '}
                {odd
                  .map(({ word, letters }) =>
                    letters.length > 0
                      ? oddLetters.foreign(word, letters)
                      : oddLetters.hidden(word),
                  )
                  .join('; ')}
                .
              </span>
              {odd.some(({ mended }) => mended !== null) && (
                <Button size="small" onPress={() => mend(checked)}>
                  {oddLetters.mend(mendedText(checked.text))}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </AlertBanner>
    </div>
  );
}

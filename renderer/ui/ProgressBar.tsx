import { useEffect, useState, type ReactNode } from 'react';
import { Label, ProgressBar as AriaProgressBar } from 'react-aria-components';
import { useFormat, useWords } from '../words/LanguageProvider.tsx';
import { Button } from './Button.tsx';
import { classes } from './classes.ts';
import { timeLeft, withSample, type ProgressSample } from './progress.ts';
import sheet from './ProgressBar.module.css';

const css = classes(sheet);

/** A long work in its own units, with the time left and a way to stop. `whole: null` when no end is known. */
export function ProgressBar(props: {
  label: string;
  done: number;
  whole: number | null;
  /** Writes an amount: bytes by default, or e.g. `words.common.files` */
  write?: (amount: number) => string;
  /** What is being worked on at the moment */
  now?: ReactNode;
  onCancel?: () => void;
}) {
  const words = useWords();
  const format = useFormat();
  const { done, whole } = props;
  const write = props.write ?? format.bytes;
  const [samples, setSamples] = useState<readonly ProgressSample[]>([]);
  useEffect(() => {
    setSamples(before => withSample(before, { done, at: performance.now() }));
  }, [done]);

  const left = timeLeft(samples, whole);
  const share = whole === null ? null : whole === 0 ? 1 : Math.min(1, done / whole);
  const amount = whole === null ? write(done) : words.ui.progress(write(done), write(whole));
  const rest = left === null ? words.ui.countingTime : words.ui.timeLeft(format.duration(left));
  const numbers = [
    amount,
    ...(share === null ? [] : [format.percent(share)]),
    ...(share === null || share === 1 ? [] : [rest]),
  ];
  return (
    <div className={css('progress')}>
      <AriaProgressBar
        className={css('progress')}
        value={done}
        maxValue={whole ?? 0}
        isIndeterminate={whole === null}
        valueLabel={numbers.join(', ')}
      >
        <div className={css('head')}>
          <Label className={css('label')}>{props.label}</Label>
          <span className={css('numbers')}>{numbers.join(' · ')}</span>
        </div>
        <div className={css('track')}>
          <div
            className={css('fill', share === null && 'unknown')}
            style={share === null ? {} : { width: `${share * 100}%` }}
          />
        </div>
      </AriaProgressBar>
      {((props.now ?? null) !== null || props.onCancel) && (
        <div className={css('foot')}>
          <span className={css('numbers')}>{props.now}</span>
          {props.onCancel && (
            <Button size="small" onPress={props.onCancel}>
              {words.common.cancel}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

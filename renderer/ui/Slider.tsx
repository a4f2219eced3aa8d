import { useId } from 'react';
import { choiceOf, type Choice } from './choices.ts';
import { classes } from './classes.ts';
import sheet from './Slider.module.css';

const css = classes(sheet);

/** One of a few stops in order, such as the days on which something changed: "as of". */
export function Slider<Value extends string>(props: {
  label: string;
  stops: readonly Choice<Value>[];
  value: Value;
  onChange: (value: Value) => void;
}) {
  const id = useId();
  const { stops } = props;
  const text = choiceOf(stops, props.value)?.label ?? '';
  return (
    <div className={css('slider')}>
      <label className={css('label')} htmlFor={id}>
        {props.label}
      </label>
      {/* The browser's own control: it alone lets a screen reader hear the stop instead of its number. */}
      <input
        id={id}
        type="range"
        className={css('range')}
        min={0}
        max={Math.max(0, stops.length - 1)}
        value={Math.max(
          0,
          stops.findIndex(stop => stop.value === props.value),
        )}
        aria-valuetext={text}
        onChange={event => {
          const stop = stops[event.target.valueAsNumber];
          if (stop) props.onChange(stop.value);
        }}
      />
      <output className={css('value')} htmlFor={id}>
        {text}
      </output>
    </div>
  );
}

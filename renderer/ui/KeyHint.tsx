import { classes } from './classes.ts';
import sheet from './KeyHint.module.css';
import { keyCaps } from './keys.ts';
import { isMac } from './useShortcuts.ts';

const css = classes(sheet);

/** Keys as they are printed on the keyboard. `onFill` for a coloured or dark ground. */
export function KeyHint(props: { keys: string; onFill?: boolean }) {
  return (
    <span className={css('keys', props.onFill === true && 'onFill')} aria-hidden>
      {keyCaps(props.keys, isMac).map(key => (
        <kbd key={key} className={css('key')}>
          {key}
        </kbd>
      ))}
    </span>
  );
}

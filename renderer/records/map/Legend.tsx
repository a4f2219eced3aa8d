import type { ControlLine } from '../../../shared/contract/geo.ts';
import { classes } from '../../ui/classes.ts';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import sheet from './Map.module.css';

const css = classes(sheet);

/** What the signs on the map mean, and where the map is from. */
export function Legend(props: { line: ControlLine | null; hasLegs: boolean }) {
  const { legend } = useWords().map;
  const format = useFormat();
  const { line } = props;
  return (
    <>
      <ul className={css('legend')} aria-label={legend.label}>
        {props.hasLegs && (
          <>
            <li>
              <svg className={css('key')} aria-hidden>
                <path d="M1 6H27" className={css('leg')} strokeWidth={3} />
              </svg>
              {legend.leg}
            </li>
            <li>
              <svg className={css('key')} aria-hidden>
                <path d="M1 6H27" className={css('leg', 'inferred')} strokeWidth={3} />
              </svg>
              {legend.inferred}
            </li>
          </>
        )}
        <li>
          <svg className={css('key')} aria-hidden>
            <circle cx={14} cy={6} r={4.5} className={css('stop')} />
          </svg>
          {legend.recorded}
        </li>
        <li>
          <svg className={css('key')} aria-hidden>
            <circle cx={14} cy={6} r={4.5} className={css('stop', 'guessed')} />
          </svg>
          {legend.guessed}
        </li>
        {line && (
          <li>
            <svg className={css('key')} aria-hidden>
              <path d="M1 6H27" className={css('control')} />
            </svg>
            {legend.line(line.title, format.dayShort(line.date), line.source)}
          </li>
        )}
      </ul>
      <p className={css('credit')}>{legend.credit}</p>
    </>
  );
}

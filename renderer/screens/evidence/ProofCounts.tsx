import { classes } from '../../ui/classes.ts';
import { HiddenText } from '../../ui/LiveText.tsx';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import sheet from './Evidence.module.css';

const css = classes(sheet);

/** ▲ for, ▼ against, ○ open: for and against always both and alike, so that nothing against is overlooked. */
export function ProofCounts(props: { supports: number; contradicts: number; leavesOpen: number }) {
  const { proof } = useWords().evidence;
  const format = useFormat();
  const { supports, contradicts, leavesOpen } = props;
  const said = [
    ...(supports > 0 ? [proof.supports(supports)] : []),
    ...(contradicts > 0 ? [proof.contradicts(contradicts)] : []),
    ...(leavesOpen > 0 ? [proof.leavesOpen(leavesOpen)] : []),
  ];
  return (
    <span className={css('counts')}>
      <span aria-hidden className={css('count', supports === 0 && 'zero')}>
        ▲ {format.number(supports)}
      </span>
      <span aria-hidden className={css('count', contradicts === 0 && 'zero')}>
        ▼ {format.number(contradicts)}
      </span>
      {leavesOpen > 0 && (
        <span aria-hidden className={css('count')}>
          ○ {format.number(leavesOpen)}
        </span>
      )}
      <HiddenText>{said.length === 0 ? proof.none : said.join(', ')}</HiddenText>
    </span>
  );
}

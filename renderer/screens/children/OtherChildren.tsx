import { numberLabel } from '../../../shared/records/number.ts';
import { addresses } from '../../addresses.ts';
import { Second, Section } from '../../ui/Layout.tsx';
import { classes } from '../../ui/classes.ts';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import sheet from './Child.module.css';
import type { EpisodePage } from './episodePage.ts';

const css = classes(sheet);

/** The other children of the same act. */
export function OtherChildren(props: { page: EpisodePage }) {
  const words = useWords();
  const format = useFormat();
  const { view } = words.episodes;
  const { others } = props.page;
  return (
    <Section title={`${view.others} · ${format.number(others.length)}`} level={3}>
      {others.length === 0 ? (
        <Second>{view.noOthers}</Second>
      ) : (
        <ul className={css('gaps')}>
          {others.map(other => (
            <li key={other.child} className={css('gap')}>
              <a href={addresses.child(other.child, 'episodes')}>
                {numberLabel('child', other.number)} {other.name ?? words.children.list.noName}
              </a>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

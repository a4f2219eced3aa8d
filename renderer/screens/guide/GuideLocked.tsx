import { addresses } from '../../addresses.ts';
import { PageBody } from '../../ui/Layout.tsx';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import { classes } from '../../ui/classes.ts';
import sheet from './Guide.module.css';
import { GuidePage } from './GuidePage.tsx';
import { guide } from './guideText.ts';

const css = classes(sheet);

/** The guide while no vault is open: what is in it, and the part that was asked for. */
export function GuideLocked(props: { part: string | null }) {
  const { guide: says } = useWords();
  const { language } = useFormat();
  return (
    <>
      <GuidePage part={props.part} />
      <PageBody>
        <nav className={css('contents')} aria-label={says.title}>
          <ul>
            {guide[language].map(({ id, title }) => (
              <li key={id}>
                <a href={addresses.guide(id)}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
      </PageBody>
    </>
  );
}

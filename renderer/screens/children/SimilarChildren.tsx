import { Description } from '../../../shared/matching/recognition/index.ts';
import { numberLabel } from '../../../shared/records/number.ts';
import { addresses } from '../../addresses.ts';
import { DateEntry } from '../../records/entry.ts';
import { ReasonList } from '../../records/ReasonList.tsx';
import { useSettled } from '../../records/useSettled.ts';
import { useSpeech } from '../../records/useSpeech.ts';
import { AlertBanner } from '../../ui/AlertBanner.tsx';
import { classes } from '../../ui/classes.ts';
import { Second } from '../../ui/Layout.tsx';
import { vault } from '../../vault/client.ts';
import { useVaultQuery } from '../../vault/queries.ts';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import { describedIn, type RegisterForm } from './registerForm.ts';
import sheet from './Register.module.css';

const css = classes(sheet);
const pause = 300;

/** Children recorded already who may be the one that is typed, each with the reasons; told, never decided. */
export function SimilarChildren(props: { form: RegisterForm }) {
  const { children, recognition } = useWords();
  const { language } = useFormat();
  const speech = useSpeech();
  const typed = useSettled(JSON.stringify(describedIn(props.form, new DateEntry(language))), pause);
  const description = Description.nullable().parse(JSON.parse(typed));
  const { data } = useVaultQuery(vault.child.similar, description, { keep: true });
  if (description === null || data === null || data.length === 0) return null;
  return (
    <AlertBanner tone="warn" title={children.register.similarTitle(data.length)}>
      <p>{children.register.similarHint}</p>
      <ul className={css('similar')}>
        {data.map(({ row, likeness }) => (
          <li key={row.id}>
            <a href={addresses.child(row.id)}>
              {numberLabel('child', row.number)} {row.nameUk ?? row.nameRu ?? row.nameLatn}
            </a>{' '}
            <Second>
              {[
                likeness.isLikely ? recognition.likely : recognition.possible,
                speech.date(row.birth),
                row.whereabouts,
              ]
                .filter(each => each !== null)
                .join(' · ')}
            </Second>
            <ReasonList reasons={likeness.reasons} />
          </li>
        ))}
      </ul>
    </AlertBanner>
  );
}

import { numberLabel } from '../../../shared/records/number.ts';
import { readDate } from '../../../shared/dates/index.ts';
import { addresses } from '../../addresses.ts';
import { useSettled } from '../../records/useSettled.ts';
import { useSpeech } from '../../records/useSpeech.ts';
import { AlertBanner } from '../../ui/AlertBanner.tsx';
import { classes } from '../../ui/classes.ts';
import { Second } from '../../ui/Layout.tsx';
import { vault } from '../../vault/client.ts';
import { useVaultQuery } from '../../vault/queries.ts';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import { nameLines, type RegisterForm } from './registerForm.ts';
import sheet from './Register.module.css';

const css = classes(sheet);
const pause = 300;

/** Children recorded already whose names resemble what is typed, with why; told, never decided. */
export function SimilarChildren(props: { form: RegisterForm }) {
  const { register } = useWords().children;
  const { language } = useFormat();
  const speech = useSpeech();
  const names = useSettled(nameLines(props.form).join('\n'), pause);
  const birth = birthIn(props.form, language);
  const { data } = useVaultQuery(
    vault.child.similar,
    names === '' ? null : { names: names.split('\n').slice(0, 20), birth },
    { keep: true },
  );
  if (names === '' || data === null || data.length === 0) return null;
  return (
    <AlertBanner tone="warn" title={register.similarTitle(data.length)}>
      <p>{register.similarHint}</p>
      <ul className={css('similar')}>
        {data.map(row => (
          <li key={row.id}>
            <a href={addresses.child(row.id)}>
              {numberLabel('child', row.number)} {row.nameUk ?? row.nameRu ?? row.nameLatn}
            </a>{' '}
            <Second>
              {[speech.date(row.birth), row.whereabouts, register.why[row.why] ?? register.similar]
                .filter(each => each !== null)
                .join(' · ')}
            </Second>
          </li>
        ))}
      </ul>
    </AlertBanner>
  );
}

function birthIn(form: RegisterForm, language: 'uk' | 'en'): string | null {
  for (const { value } of form.statements) {
    if (value.about !== 'birth') continue;
    const reading = readDate(value.date, language);
    if (reading.ok) return reading.date.edtf;
  }
  return null;
}

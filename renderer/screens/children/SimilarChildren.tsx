import { useState } from 'react';
import { Description } from '../../../shared/matching/recognition/index.ts';
import { numberLabel } from '../../../shared/records/number.ts';
import { addresses } from '../../addresses.ts';
import { DateEntry } from '../../records/entry.ts';
import { NotThisDialog } from '../../records/NotThisDialog.tsx';
import { ReasonList } from '../../records/ReasonList.tsx';
import { useSettled } from '../../records/useSettled.ts';
import { useSpeech } from '../../records/useSpeech.ts';
import { AlertBanner } from '../../ui/AlertBanner.tsx';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { Inline, Second } from '../../ui/Layout.tsx';
import { vault } from '../../vault/client.ts';
import { useVaultQuery } from '../../vault/queries.ts';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import { describedIn, type RegisterForm } from './registerForm.ts';
import sheet from './Register.module.css';

const css = classes(sheet);
const pause = 300;

/** Children recorded already who may be the one that is typed, each with the reasons; a person says which it is not. */
export function SimilarChildren(props: {
  form: RegisterForm;
  /** Those that it is not, with why; null where nothing may be decided: the new record will be sealed */
  onDifferent: ((different: RegisterForm['different']) => void) | null;
}) {
  const { children, recognition, common } = useWords();
  const { language } = useFormat();
  const speech = useSpeech();
  const { form, onDifferent } = props;
  const [asked, setAsked] = useState<string | null>(null);
  const typed = useSettled(JSON.stringify(describedIn(form, new DateEntry(language))), pause);
  const description = Description.nullable().parse(JSON.parse(typed));
  const { data } = useVaultQuery(vault.child.similar, description, { keep: true });
  if (description === null || data === null || data.length === 0) return null;
  const others = (child: string) => form.different.filter(each => each.child !== child);
  return (
    <AlertBanner tone="warn" title={children.register.similarTitle(data.length)}>
      <p>{children.register.similarHint}</p>
      <ul className={css('similar')}>
        {data.map(({ row, likeness, isSealed }) => {
          const said = form.different.find(({ child }) => child === row.id);
          const label = [
            numberLabel('child', row.number),
            row.nameUk ?? row.nameRu ?? row.nameLatn,
          ].join(' ');
          return (
            <li key={row.id}>
              <a href={addresses.child(row.id)}>{label}</a>{' '}
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
              {onDifferent && !isSealed && (
                <Inline>
                  {said && <Second>{recognition.entry.marked(said.why)}</Second>}
                  {said ? (
                    <Button size="small" onPress={() => onDifferent(others(row.id))}>
                      {common.undo}
                    </Button>
                  ) : (
                    <Button
                      size="small"
                      name={`${recognition.different.open}: ${label}`}
                      onPress={() => setAsked(row.id)}
                    >
                      {recognition.different.open}
                    </Button>
                  )}
                </Inline>
              )}
            </li>
          );
        })}
      </ul>
      {onDifferent && asked !== null && (
        <NotThisDialog
          isOfChild
          onSay={why => {
            onDifferent([...others(asked), { child: asked, why }]);
            setAsked(null);
          }}
          onClose={() => setAsked(null)}
        />
      )}
    </AlertBanner>
  );
}

import { LockOpen, Pencil, Undo2 } from 'lucide-react';
import { useState } from 'react';
import type { Borne } from '../../shared/contract/law.ts';
import { bearingRelations } from '../../shared/records/bearing.ts';
import { addresses, addressOfRecord } from '../addresses.ts';
import { classes } from '../ui/classes.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Inline, Second, Section } from '../ui/Layout.tsx';
import { useRight } from '../vault/rights.ts';
import { useFormat, useWords } from '../words/LanguageProvider.tsx';
import sheet from './Coverage.module.css';
import { provisionOf } from './coverage.ts';
import { useProvisions } from './provisions.ts';
import { ReopenDialog } from './ReopenDialog.tsx';
import { ReviewMark } from './ReviewMark.tsx';
import { isLocked } from './reviewable.ts';
import { ReviseBearing } from './ReviseBearing.tsx';
import { WithdrawDialog } from './WithdrawDialog.tsx';

const css = classes(sheet);
type Asked = Readonly<{ what: 'withdraw' | 'revise' | 'reopen'; borne: Borne }>;

/** What bears on elements, for and against and as context, none of them quieter than the others. */
export function Bearings(props: {
  borne: readonly Borne[];
  /** What each item begins with: the fact (in a cell), or the element (on the page of a fact) */
  by: 'fact' | 'element';
  level?: 2 | 3;
}) {
  const words = useWords();
  const { bearing: says } = words.law;
  const format = useFormat();
  const { may } = useRight('argue');
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = () => setAsked(null);
  return (
    <>
      {bearingRelations.map(relation => {
        const shown = props.borne.filter(({ bearing }) => bearing.fields.relation === relation);
        return (
          <Section
            key={relation}
            level={props.level ?? 3}
            title={`${says.relations[relation]} · ${format.number(shown.length)}`}
          >
            {shown.length === 0 ? (
              <Second>{says.noneOf[relation]}</Second>
            ) : (
              <ul className={css('list')}>
                {shown.map(borne => (
                  <li key={borne.bearing.id} className={css('item')}>
                    <Item borne={borne} by={props.by} />
                    {may && <Actions borne={borne} onAsk={what => setAsked({ what, borne })} />}
                  </li>
                ))}
              </ul>
            )}
          </Section>
        );
      })}
      {asked?.what === 'withdraw' && (
        <WithdrawDialog
          record={{ type: 'bearing', id: asked.borne.bearing.id }}
          what={`${words.members.nouns.bearing}: ${asked.borne.target.label}`}
          withIt={null}
          onClose={close}
        />
      )}
      {asked?.what === 'revise' && <ReviseBearing borne={asked.borne} onClose={close} />}
      {asked?.what === 'reopen' && (
        <ReopenDialog type="bearing" id={asked.borne.bearing.id} onClose={close} />
      )}
    </>
  );
}

function Actions(props: { borne: Borne; onAsk: (what: Asked['what']) => void }) {
  const { law, review } = useWords();
  const { bearing, target } = props.borne;
  const button = (what: Asked['what'], name: string, icon: typeof Pencil) => (
    <IconButton
      name={`${name}: ${target.label}`}
      icon={icon}
      size="small"
      onPress={() => props.onAsk(what)}
    />
  );
  if (isLocked(bearing)) return button('reopen', review.reopen.open, LockOpen);
  return (
    <>
      {button('revise', law.bearing.revise, Pencil)}
      {button('withdraw', law.bearing.withdraw, Undo2)}
    </>
  );
}

function Item({ borne, by }: { borne: Borne; by: 'fact' | 'element' }) {
  const { law, members } = useWords();
  const { bearing: says, matrix } = law;
  const { language } = useFormat();
  const provisions = useProvisions();
  const { bearing, theory, element, target, child } = borne;
  const { fields } = bearing;
  const { type, id } = fields.target;
  const href = addressOfRecord({ type, id, child: target.child }) ?? actAddress(borne);
  const fact = (
    <Inline>
      {href === null ? <span>{target.label}</span> : <a href={href}>{target.label}</a>}
      <Second small>{members.nouns[type]}</Second>
    </Inline>
  );
  const above = (
    <Inline>
      <a href={addresses.catalogued('theory', theory.id)}>{theory.label}</a>
      <Second small>{provisionOf(element, provisions, language)}</Second>
    </Inline>
  );
  const notes = [
    fields.weight === null ? says.unweighed : says.weights[fields.weight],
    fields.cite === null ? null : `${says.cite}: ${fields.cite}`,
    child === null ? null : says.onlyFor(child),
  ].filter(part => part !== null);
  return (
    <div className={css('text')}>
      {by === 'fact' ? fact : <span>{element[language]}</span>}
      {bearing.review.state !== 'working' && <ReviewMark state={bearing.review.state} />}
      <Second small>{notes.join(' · ')}</Second>
      {fields.fact.map((text, index) => (
        <p key={`f${index}`} className={css('told')}>
          {text}
        </p>
      ))}
      {fields.observation.map((text, index) => (
        <p key={`o${index}`} className={css('told')}>
          <Second small>{says.observation}:</Second> {text}
        </p>
      ))}
      {fields.assessment.map((text, index) => (
        <p key={`a${index}`} className={css('told', 'assessed')}>
          {text}
        </p>
      ))}
      {above}
      {by === 'element' && !element.checked && <Second small>{matrix.toCheckLong}</Second>}
    </div>
  );
}

/** An act has no page: it is read on that of the first child it befell. */
function actAddress({ bearing, target }: Borne): string | null {
  return bearing.fields.target.type === 'act' && target.child !== null
    ? addresses.child(target.child, 'episodes')
    : null;
}

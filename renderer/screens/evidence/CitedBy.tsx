import { Plus, Undo2 } from 'lucide-react';
import { useState } from 'react';
import type { CitingRecord } from '../../../shared/contract/views.ts';
import { addresses } from '../../addresses.ts';
import { useSpeech } from '../../records/useSpeech.ts';
import { WithdrawDialog } from '../../records/WithdrawDialog.tsx';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Second, Section, Stack } from '../../ui/Layout.tsx';
import { vault } from '../../vault/client.ts';
import { useVaultQuery } from '../../vault/queries.ts';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import { CiteDialog } from './CiteDialog.tsx';
import sheet from './Item.module.css';
import { targetsOf, targetText } from './targets.ts';

const css = classes(sheet);
const relations = ['supports', 'contradicts', 'leaves-open'] as const;

/** Which records an item speaks for, against, or leaves open; for and against alike in sight. */
export function CitedBy(props: {
  evidence: string;
  citedBy: readonly CitingRecord[];
  canChange: boolean;
}) {
  const { evidence: words, members } = useWords();
  const format = useFormat();
  const { cites: says, item } = words;
  const [isCiting, setCiting] = useState(false);
  const [leaving, setLeaving] = useState<CitingRecord | null>(null);
  return (
    <Section
      level={3}
      title={item.shows}
      actions={
        props.canChange && (
          <Button size="small" variant="quiet" icon={Plus} onPress={() => setCiting(true)}>
            {item.cite}
          </Button>
        )
      }
    >
      <Stack gap="tight">
        {props.citedBy.length === 0 && <Second>{says.none}</Second>}
        {relations.map(relation => {
          const shown = props.citedBy.filter(each => each.relation === relation);
          if (shown.length === 0 && (relation === 'leaves-open' || props.citedBy.length === 0)) {
            return null;
          }
          return (
            <div key={relation}>
              <strong className={css('relation')}>
                {says.relations[relation]} · {format.number(shown.length)}
              </strong>
              {shown.length === 0 ? (
                <p>
                  <Second>{says.nothing}</Second>
                </p>
              ) : (
                <ul className={css('citing')}>
                  {shown.map(citing => (
                    <Citing
                      key={citing.link.id}
                      citing={citing}
                      onRemove={props.canChange ? () => setLeaving(citing) : null}
                    />
                  ))}
                </ul>
              )}
            </div>
          );
        })}
      </Stack>
      {isCiting && <CiteDialog evidence={props.evidence} onClose={() => setCiting(false)} />}
      {leaving && (
        <WithdrawDialog
          record={{ type: 'link', id: leaving.link.id }}
          what={`${members.nouns.link} → ${leaving.label}`}
          withIt={null}
          onClose={() => setLeaving(null)}
        />
      )}
    </Section>
  );
}

function Citing(props: { citing: CitingRecord; onRemove: (() => void) | null }) {
  const { evidence: words, members } = useWords();
  const { cites: says } = words;
  const speech = useSpeech();
  const { link, label, child } = props.citing;
  const { target, cite, note } = link.fields;
  // the label of a statement or an act says whose it is, not what it says
  const page = useVaultQuery(
    vault.child.get,
    child !== null && target.type !== 'child' ? { id: child } : null,
  );
  const known =
    page.data === null
      ? undefined
      : targetsOf(page.data, speech).find(each => targetText(each.target) === targetText(target));
  const href = known?.href ?? (child === null ? null : addresses.child(child));
  const kind = members.nouns[target.type];
  const name = label === '' ? kind : label;
  return (
    <li className={css('citingRow')}>
      <div className={css('citingText')}>
        {href === null ? name : <a href={href}>{name}</a>}
        {target.type !== 'child' && (
          <Second small>{known === undefined ? kind : `${kind}: ${known.label}`}</Second>
        )}
        {cite !== null && <span>{says.at(cite)}</span>}
        {note !== null && <span>{note}</span>}
      </div>
      {props.onRemove && (
        <IconButton
          name={`${says.remove}: ${name}`}
          icon={Undo2}
          size="small"
          onPress={props.onRemove}
        />
      )}
    </li>
  );
}

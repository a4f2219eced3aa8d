import { useState, type ReactNode } from 'react';
import type { PairView } from '../../shared/contract/recognition.ts';
import type { InputOf, OutputOf } from '../../shared/contract/define.ts';
import type { Contract } from '../../shared/contract/index.ts';
import { numberLabel } from '../../shared/records/number.ts';
import { addressOfRecord } from '../addresses.ts';
import { AlertBanner } from '../ui/AlertBanner.tsx';
import { Button } from '../ui/Button.tsx';
import { Inline, Second, Stack } from '../ui/Layout.tsx';
import { vault } from '../vault/client.ts';
import { useVaultQuery } from '../vault/queries.ts';
import { useWords } from '../words/LanguageProvider.tsx';
import { DecisionDialog } from './DecisionDialog.tsx';
import { NotThisDialog } from './NotThisDialog.tsx';
import { ReasonList } from './ReasonList.tsx';
import { useSettled } from './useSettled.ts';

export type Described = InputOf<Contract['pair']['similar']>['what'];
type Found = OutputOf<Contract['pair']['similar']>[number];
export type Different = Readonly<{ record: string; why: string }>;

const pause = 300;

/** Persons or organisations that may be the one described; nothing until typing has settled. */
export function useSimilarNamed(what: Described | null, record: string | null) {
  const settled = useSettled(JSON.stringify(what), pause);
  const asked = settled === JSON.stringify(what) ? what : null;
  const { data } = useVaultQuery(vault.pair.similar, asked && { what: asked, record }, {
    keep: true,
  });
  return what === null ? [] : (data ?? []);
}

/** While one is entered: those recorded already that it may be; a person says which it is not. */
export function SimilarEntered(props: {
  what: Described | null;
  different: readonly Different[];
  onDifferent: ((different: readonly Different[]) => void) | null;
}) {
  const { recognition: says, common } = useWords();
  const found = useSimilarNamed(props.what, null);
  const [asked, setAsked] = useState<string | null>(null);
  const { what, different, onDifferent } = props;
  if (what === null || found.length === 0) return null;
  const others = (record: string) => different.filter(each => each.record !== record);
  return (
    <AlertBanner tone="warn" title={says.entry.recorded}>
      <Stack gap="tight">
        {found.map(each => {
          const { id } = each.side;
          const said = different.find(({ record }) => record === id);
          return (
            <Candidate key={id} of={what.of} found={each}>
              {onDifferent !== null && !each.isSealed && (
                <Inline>
                  {said && <Second>{says.entry.marked(said.why)}</Second>}
                  <Button
                    size="small"
                    onPress={() => (said ? onDifferent(others(id)) : setAsked(id))}
                  >
                    {said ? common.undo : says.entry.notThis}
                  </Button>
                </Inline>
              )}
            </Candidate>
          );
        })}
      </Stack>
      {onDifferent !== null && asked !== null && (
        <NotThisDialog
          isOfChild={false}
          onSay={why => {
            onDifferent([...others(asked), { record: asked, why }]);
            setAsked(null);
          }}
          onClose={() => setAsked(null)}
        />
      )}
    </AlertBanner>
  );
}

/** Beside a recorded one: others that are likely the same, until somebody says that they are not. */
export function SimilarRecorded(props: {
  what: Described;
  one: Readonly<{ id: string; number: number; name: string | null }>;
  mayDecide: boolean;
}) {
  const { recognition: says } = useWords();
  const { what, one } = props;
  const [asked, setAsked] = useState<Found['side'] | null>(null);
  const found = useSimilarNamed(what, one.id).filter(({ likeness }) => likeness.isLikely);
  if (found.length === 0) return null;
  return (
    <AlertBanner tone="warn" title={says.entry.twice}>
      <Stack gap="tight">
        {found.map(each => (
          <Candidate key={each.side.id} of={what.of} found={each}>
            {props.mayDecide && !each.isSealed && (
              <Inline>
                <Button size="small" onPress={() => setAsked(each.side)}>
                  {says.entry.notThis}
                </Button>
              </Inline>
            )}
          </Candidate>
        ))}
      </Stack>
      {asked && (
        <DecisionDialog
          two={{ of: what.of, one, other: asked }}
          decision="different"
          onClose={() => setAsked(null)}
        />
      )}
    </AlertBanner>
  );
}

function Candidate(props: { of: PairView['of']; found: Found; children: ReactNode }) {
  const { recognition: says, children } = useWords();
  const { of, found } = props;
  const { id, number, name, others } = found.side;
  const known = [found.likeness.isLikely ? says.entry.likely : says.entry.possible, ...others];
  return (
    <div>
      <a href={addressOfRecord({ type: of, id, child: null }) ?? '#'}>
        {numberLabel(of, number)} {name ?? children.list.noName}
      </a>{' '}
      <Second>{known.join(' · ')}</Second>
      <ReasonList reasons={found.likeness.reasons} />
      {props.children}
    </div>
  );
}

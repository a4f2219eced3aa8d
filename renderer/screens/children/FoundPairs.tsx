import { useEffect, useRef, useState } from 'react';
import type { OutputOf } from '../../../shared/contract/define.ts';
import type { Contract } from '../../../shared/contract/index.ts';
import type { ChildPair } from '../../../shared/contract/records.ts';
import type { PairSide, PairView } from '../../../shared/contract/recognition.ts';
import type { ChildRow } from '../../../shared/contract/views.ts';
import { DecisionDialog } from '../../records/DecisionDialog.tsx';
import { PairSides } from '../../records/PairDecision.tsx';
import { ReasonList } from '../../records/ReasonList.tsx';
import { AlertBanner } from '../../ui/AlertBanner.tsx';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Inline, Second, Stack } from '../../ui/Layout.tsx';
import { useShortcuts } from '../../ui/useShortcuts.ts';
import { vault } from '../../vault/client.ts';
import { FaultBanner } from '../../vault/FaultMessage.tsx';
import type { VaultJob } from '../../vault/JobsProvider.tsx';
import { useVaultQuery } from '../../vault/queries.ts';
import { useRight } from '../../vault/rights.ts';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import sheet from './SameChild.module.css';

const css = classes(sheet);
const mostDecided = 500;

type Found = OutputOf<Contract['child']['pairs']>;
type Decision = 'same' | 'different';

/** What comparing found and nobody has decided about since; J and K walk through it, S and D decide. */
export function FoundPairs({
  job,
}: {
  job: Pick<VaultJob<unknown, Found>, 'busy' | 'fault' | 'stopped' | 'result'>;
}) {
  const { recognition: says } = useWords();
  const { may } = useRight('record');
  const [at, setAt] = useState(0);
  const [deciding, setDeciding] = useState<Readonly<{ pair: ChildPair; as: Decision }> | null>(
    null,
  );
  const list = useRef<HTMLOListElement>(null);
  const found = job.stopped ? null : job.result;
  const states = ['proposed', 'confirmed', 'different'] as const;
  const decided = useVaultQuery(
    vault.pair.list,
    found && { of: 'child' as const, states: [...states], before: null, limit: mostDecided },
    { keep: true },
  ).data;
  const ends = ({ one, other }: ChildPair | PairView) => [one.id, other.id].sort().join(' ');
  const settled = new Set(decided?.rows.filter(row => !row.hasChanged).map(ends));
  const isSettled = (pair: ChildPair) => settled.has(ends(pair));
  const pairs = found?.pairs.filter(pair => !isSettled(pair)) ?? [];
  const active = Math.min(at, pairs.length - 1);
  const step = (by: number) => {
    const next = Math.min(pairs.length - 1, Math.max(0, active + by));
    setAt(next);
    list.current?.children[next]?.querySelector('a')?.focus();
  };
  const decide = (as: Decision) => {
    const pair = pairs[active];
    if (pair && may) setDeciding({ pair, as });
  };
  useShortcuts(
    pairs.length === 0
      ? {}
      : {
          J: () => step(1),
          K: () => step(-1),
          S: () => decide('same'),
          D: () => decide('different'),
        },
  );
  // the decided pair is gone and took the focus with it: the next one stands in its place
  const left = useRef(pairs.length);
  useEffect(() => {
    const isFewer = pairs.length < left.current;
    left.current = pairs.length;
    if (isFewer) list.current?.children[active]?.querySelector('a')?.focus();
  }, [pairs.length, active]);
  if (job.fault) return <FaultBanner fault={job.fault} />;
  if (job.busy) return null;
  if (job.stopped) return <AlertBanner tone="info" title={says.stopped} />;
  if (found === null) {
    return <EmptyState title={says.startFirst}>{says.startFirstSentence}</EmptyState>;
  }
  const leftOut = found.decided > 0 && <Second>{says.leftOut(found.decided)}</Second>;
  if (pairs.length === 0) {
    return (
      <Stack>
        <EmptyState title={says.none}>{says.noneSentence(found.children)}</EmptyState>
        {leftOut}
      </Stack>
    );
  }
  return (
    <Stack>
      <p role="status">{says.found(pairs.length + found.untold, found.children)}</p>
      {may && <Second>{says.keys}</Second>}
      <ol ref={list} className={css('pairs')} aria-label={says.list}>
        {pairs.map((pair, index) => (
          <PairItem
            key={`${pair.one.id} ${pair.other.id}`}
            pair={pair}
            isActive={index === active}
            mayDecide={may}
            onActive={() => setAt(index)}
            onDecide={as => setDeciding({ pair, as })}
          />
        ))}
      </ol>
      {found.untold > 0 && <Second>{says.untold(found.untold)}</Second>}
      {leftOut}
      {deciding && (
        <DecisionDialog
          two={{ of: 'child', one: sideOf(deciding.pair.one), other: sideOf(deciding.pair.other) }}
          decision={deciding.as}
          onClose={() => setDeciding(null)}
        />
      )}
    </Stack>
  );
}

function PairItem(props: {
  pair: ChildPair;
  isActive: boolean;
  mayDecide: boolean;
  onActive: () => void;
  onDecide: (as: Decision) => void;
}) {
  const { recognition: says } = useWords();
  const format = useFormat();
  const { pair, isActive, mayDecide } = props;
  const { before } = pair;
  const hint = (keys: string) => (isActive ? { shortcut: keys } : {});
  return (
    <li
      className={css('pair', isActive && 'active')}
      aria-current={isActive}
      onFocus={props.onActive}
    >
      <PairSides of="child" one={sideOf(pair.one)} other={sideOf(pair.other)} />
      {before !== null && (
        <Second>{says.before(before.decided.who, format.moment(before.decided.at))}</Second>
      )}
      <ReasonList reasons={pair.likeness.reasons} />
      {mayDecide && (
        <Inline>
          <Button size="small" {...hint('S')} onPress={() => props.onDecide('same')}>
            {says.same.open}
          </Button>
          <Button size="small" {...hint('D')} onPress={() => props.onDecide('different')}>
            {says.different.open}
          </Button>
        </Inline>
      )}
    </li>
  );
}

function sideOf(row: ChildRow): PairSide {
  const [name = null, ...others] = [row.nameUk, row.nameRu, row.nameLatn].filter(
    each => each !== null,
  );
  const { id, number, status, birth, whereabouts: place } = row;
  return { id, number, status, name, others, birth, place };
}

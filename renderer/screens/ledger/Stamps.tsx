import { FileInput } from 'lucide-react';
import type { SignatureView, StampView } from '../../../shared/contract/checkpoints.ts';
import { AlertBanner } from '../../ui/AlertBanner.tsx';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { Second, Section, Stack } from '../../ui/Layout.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { useVaultAction } from '../../vault/actions.ts';
import { vault } from '../../vault/client.ts';
import { FaultBanner, FaultState } from '../../vault/FaultMessage.tsx';
import { useVaultQuery } from '../../vault/queries.ts';
import { useRight } from '../../vault/rights.ts';
import { shell } from '../../vault/shell.ts';
import { problemOf } from '../../words/problem.ts';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import sheet from './Ledger.module.css';

const css = classes(sheet);

type Row =
  | { readonly kind: 'stamp'; readonly view: StampView }
  | { readonly kind: 'signature'; readonly view: SignatureView };

/** Everything outside that vouches for a checkpoint, each judged just now. */
export function Stamps() {
  const { proofs: says } = useWords();
  const { may } = useRight('checkpoint');
  const toast = useToast();
  const { data, fault, retry } = useVaultQuery(vault.checkpoint.proofs, {});
  const answer = useVaultAction(vault.checkpoint.importAnswer);
  const take = async () => {
    const file = await shell.chooseFile({ title: says.takeTitle });
    if (file === null) return;
    const result = await answer.run({ path: file.token });
    if (result.ok) toast({ tone: 'ok', text: says.taken(result.value.authority) });
  };
  const rows: readonly Row[] = [
    ...(data?.stamps ?? []).map(view => ({ kind: 'stamp' as const, view })),
    ...(data?.signatures ?? []).map(view => ({ kind: 'signature' as const, view })),
  ];
  const aging = (data?.stamps ?? []).filter(({ age }) => age === 'soon' || age === 'past');
  return (
    <Section
      title={says.stamps}
      actions={
        <Button
          size="small"
          icon={FileInput}
          busy={answer.busy}
          disabled={!may}
          onPress={() => void take()}
        >
          {says.take}
        </Button>
      }
    >
      <Stack>
        <p className={css('about')}>{says.stampsSentence}</p>
        <FaultBanner fault={answer.fault} />
        {aging.length > 0 && (
          <AlertBanner tone="warn" title={says.agingTitle(aging.length)}>
            {says.agingSentence}
          </AlertBanner>
        )}
        {fault ? (
          <FaultState fault={fault} onRetry={retry} />
        ) : data === null ? (
          <Skeleton />
        ) : rows.length === 0 ? (
          <p>{says.noStamps}</p>
        ) : (
          <StampTable rows={rows} />
        )}
      </Stack>
    </Section>
  );
}

function StampTable(props: { rows: readonly Row[] }) {
  const { proofs: says } = useWords();
  const format = useFormat();
  const toast = useToast();
  const { may } = useRight('checkpoint');
  const query = useVaultAction(vault.checkpoint.saveQuery);
  const renew = async ({ size, token }: StampView) => {
    const suggested = `renewal-${size}.tsq`;
    const target = await shell.chooseTarget({ title: says.queryTitle, suggested });
    if (target === null) return;
    const input = { size, target: target.token, policy: null, over: token };
    if ((await query.run(input)).ok) toast({ tone: 'ok', text: says.querySaved });
  };
  return (
    <>
      <FaultBanner fault={query.fault} />
      <DataTable<Row>
        caption={says.stamps}
        captionHidden
        columns={[
          {
            id: 'what',
            label: says.what,
            isRowName: true,
            cell: ({ kind }) => (kind === 'stamp' ? says.stamp : says.signature),
          },
          {
            id: 'who',
            label: says.who,
            cell: row =>
              row.kind === 'stamp' ? row.view.authority : signersOf(row.view, says.noName),
          },
          {
            id: 'when',
            label: says.when,
            cell: row => format.moment(row.kind === 'stamp' ? row.view.genTime : row.view.at),
          },
          { id: 'of', label: says.of, align: 'end', cell: ({ view }) => says.entries(view.size) },
          { id: 'state', label: says.state, cell: row => <State row={row} /> },
          {
            id: 'actions',
            label: says.actions,
            cell: row =>
              row.kind === 'stamp' && row.view.age !== 'renewed' ? (
                <Button
                  size="small"
                  disabled={!may}
                  name={says.renewOf(row.view.authority, format.moment(row.view.genTime))}
                  onPress={() => void renew(row.view)}
                >
                  {says.renew}
                </Button>
              ) : null,
          },
        ]}
        rows={props.rows}
        keyOf={({ view }) => String(view.seq)}
      />
    </>
  );
}

function signersOf({ signers }: SignatureView, noName: string): string {
  return signers.map(({ name }) => name ?? noName).join(', ');
}

function State({ row }: { row: Row }) {
  const { proofs: says, problems } = useWords();
  const format = useFormat();
  const { fault } = row.view;
  if (fault !== null) {
    const { title } = problemOf(problems, { code: fault, detail: {} });
    return (
      <>
        <StatusMark signal="fault" word={says.untrustedNow} /> <Second small>{title}</Second>
      </>
    );
  }
  if (row.kind === 'signature') {
    return row.view.signers.map(({ state }, index) => (
      <StatusMark
        key={index}
        signal={state === 'trusted' ? 'approved' : 'review'}
        word={says.states[state]}
      />
    ));
  }
  const { age, until } = row.view;
  const isFresh = age === 'fine' || age === 'renewed';
  return (
    <>
      <StatusMark signal={isFresh ? 'approved' : 'review'} word={says.valid} />{' '}
      <Second small>{says.ages[age](format.day(until.slice(0, 10)))}</Second>
    </>
  );
}

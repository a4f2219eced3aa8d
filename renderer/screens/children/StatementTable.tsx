import { useState } from 'react';
import { subjectKey } from '../../../shared/records/summary.ts';
import { ProofMark } from '../../records/marks.tsx';
import { isLocked, submittable } from '../../records/reviewable.ts';
import { ReopenDialog } from '../../records/ReopenDialog.tsx';
import { ReviewDialog } from '../../records/ReviewDialog.tsx';
import { ReviewMark } from '../../records/ReviewMark.tsx';
import { SealedMark, useSealed } from '../../records/sealed.tsx';
import { useSpeech } from '../../records/useSpeech.ts';
import { WithdrawDialog } from '../../records/WithdrawDialog.tsx';
import { addresses } from '../../addresses.ts';
import { useRight } from '../../vault/rights.ts';
import { useLocation } from 'wouter';
import { classes } from '../../ui/classes.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { Inline, Second } from '../../ui/Layout.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { useVaultAction } from '../../vault/actions.ts';
import { vault } from '../../vault/client.ts';
import { FaultBanner } from '../../vault/FaultMessage.tsx';
import { useWords } from '../../words/LanguageProvider.tsx';
import type { Holding } from './asOf.ts';
import sheet from './Child.module.css';
import { aboutOf, saidStatement, type ChildPage, type StatementView } from './childPage.ts';
import { CiteDialog } from '../../records/CiteDialog.tsx';
import { isClaim } from './claim.ts';
import { FromRecord } from './FromRecord.tsx';
import { contradictionsIn } from './contradictions.ts';
import { ReviseStatement } from './StatementDialog.tsx';

const css = classes(sheet);

type Doing = Readonly<{
  what: 'revise' | 'withdraw' | 'cite' | 'submit' | 'reopen';
  statement: StatementView;
}>;

/** What · value · from–to · source · confidence · marks, each with what can be done about it. */
export function StatementTable(props: {
  page: ChildPage;
  statements: readonly StatementView[];
  /** All that stand: a statement is contradicted by one that is not shown too */
  all: readonly StatementView[];
  holding: (statement: StatementView) => Holding;
  canChange: boolean;
  empty: string;
}) {
  const words = useWords();
  const speech = useSpeech();
  const toast = useToast();
  const { assertions } = words;
  const { table } = assertions;
  const [doing, setDoing] = useState<Doing | null>(null);
  const prefer = useVaultAction(vault.assertion.prefer);
  const torn = new Set([...contradictionsIn(props.all).values()].flat().map(each => each.id));
  const isOneOfMany = (one: StatementView) => {
    const key = subjectKey(one.fields.value);
    return (
      key !== null && props.all.filter(each => subjectKey(each.fields.value) === key).length > 1
    );
  };
  const preferThis = async (statement: StatementView) => {
    const result = await prefer.run({ id: statement.id });
    if (result.ok) toast({ tone: 'ok', text: assertions.preferDone });
  };
  const calledIn = (one: StatementView) =>
    `${aboutOf(one.fields, speech)}: ${saidStatement(one.fields, speech)}`;
  const sealed = useSealed(props.statements.map(each => each.id));
  const close = () => setDoing(null);
  const { may: mayErase } = useRight('erase');
  const [, go] = useLocation();
  const eraseOf = (one: StatementView) => ({
    id: 'erase',
    label: words.erasure.open,
    danger: true,
    run: () => go(addresses.erase('assertion', one.id)),
  });
  return (
    <>
      <FaultBanner fault={prefer.fault} />
      <DataTable
        caption={table.caption}
        captionHidden
        rows={props.statements}
        keyOf={one => one.id}
        empty={props.empty}
        columns={[
          {
            id: 'what',
            label: table.what,
            isRowName: true,
            cell: one => (
              <>
                <What statement={one} />
                <FromRecord page={props.page} child={one.fields.child} />
              </>
            ),
            order: (one, other) =>
              speech.format.compare(aboutOf(one.fields, speech), aboutOf(other.fields, speech)),
          },
          {
            id: 'value',
            label: table.value,
            cell: one => (
              <Value
                statement={one}
                isChosen={isOneOfMany(one) && one.fields.preferred}
                isTorn={torn.has(one.id)}
                isSealed={sealed?.has(one.id) ?? false}
              />
            ),
          },
          {
            id: 'period',
            label: table.period,
            cell: one => (
              <div className={css('cell')}>
                {speech.period(one.fields.from, one.fields.to)}
                {props.holding(one) === 'maybe' && (
                  <span className={css('maybe')}>{assertions.asOf.maybe}</span>
                )}
              </div>
            ),
          },
          { id: 'source', label: table.source, cell: one => <Source statement={one} /> },
          ...(props.canChange || mayErase
            ? [
                {
                  id: 'actions',
                  label: table.actions,
                  cell: (one: StatementView) => (
                    <Menu
                      size="small"
                      name={table.actionsFor(calledIn(one))}
                      groups={[
                        !props.canChange
                          ? []
                          : [
                              ...(isOneOfMany(one) && !one.fields.preferred
                                ? [
                                    {
                                      id: 'prefer',
                                      label: assertions.preferAction,
                                      run: () => void preferThis(one),
                                    },
                                  ]
                                : []),
                              isLocked(one)
                                ? {
                                    id: 'reopen',
                                    label: words.review.reopen.open,
                                    run: () => setDoing({ what: 'reopen', statement: one }),
                                  }
                                : {
                                    id: 'revise',
                                    label: words.records.revise.action,
                                    run: () => setDoing({ what: 'revise', statement: one }),
                                  },
                              ...submittable([one]).map(() => ({
                                id: 'submit',
                                label: words.review.submit.open,
                                run: () => setDoing({ what: 'submit', statement: one }),
                              })),
                              {
                                id: 'cite',
                                label: assertions.cite,
                                run: () => setDoing({ what: 'cite', statement: one }),
                              },
                            ],
                        [
                          ...(props.canChange && !isLocked(one)
                            ? [
                                {
                                  id: 'withdraw',
                                  label: words.records.withdraw.action,
                                  danger: true,
                                  run: () => setDoing({ what: 'withdraw', statement: one }),
                                },
                              ]
                            : []),
                          ...(mayErase ? [eraseOf(one)] : []),
                        ],
                      ]}
                    />
                  ),
                },
              ]
            : []),
        ]}
      />
      {doing?.what === 'revise' && <ReviseStatement statement={doing.statement} onClose={close} />}
      {doing?.what === 'reopen' && (
        <ReopenDialog type="assertion" id={doing.statement.id} onClose={close} />
      )}
      {doing?.what === 'submit' && (
        <ReviewDialog action="submit" records={[doing.statement]} onClose={close} />
      )}
      {doing?.what === 'withdraw' && (
        <WithdrawDialog
          record={{ type: 'assertion', id: doing.statement.id }}
          what={calledIn(doing.statement)}
          withIt={null}
          onClose={close}
        />
      )}
      {doing?.what === 'cite' && (
        <CiteDialog
          targets={[
            {
              target: { type: 'assertion', id: doing.statement.id },
              label: calledIn(doing.statement),
            },
          ]}
          onClose={close}
        />
      )}
    </>
  );
}

/** What it is about, and of which kind. */
function What(props: { statement: StatementView }) {
  const speech = useSpeech();
  const { fields } = props.statement;
  const { value } = fields;
  const kind =
    value.about === 'name'
      ? [speech.term('nameKinds', value.kind), speech.term('scripts', value.script)].join(', ')
      : value.about === 'legalStatus'
        ? speech.choice(value.law)
        : null;
  return (
    <div className={css('cell')}>
      <span>{aboutOf(fields, speech)}</span>
      {kind !== null && <Second small>{kind}</Second>}
    </div>
  );
}

/** The value, and what must be known with it: that it stands, that another says otherwise, how well it is proven. */
function Value(props: {
  statement: StatementView;
  isChosen: boolean;
  isTorn: boolean;
  isSealed: boolean;
}) {
  const { assertions } = useWords();
  const speech = useSpeech();
  const { fields, proof } = props.statement;
  // Most statements stand on a source alone: three empty circles beside each would say nothing.
  const isProven = proof.supports + proof.contradicts + proof.leavesOpen > 0;
  return (
    <div className={css('cell')}>
      <span>{saidStatement(fields, speech)}</span>
      {fields.note !== null && <Second small>{fields.note}</Second>}
      <Inline>
        <StateOf statement={props.statement} />
        {props.isSealed && <SealedMark />}
        {isProven && <ProofMark proof={proof} />}
        {props.isChosen && <StatusMark signal="accent" word={assertions.preferred} />}
        {props.isTorn && <StatusMark signal="fault" word={assertions.contradicts} />}
        {isClaim(fields.value) && <StatusMark signal="review" word={assertions.claim} />}
      </Inline>
    </div>
  );
}

/** Nothing where it is in work: most are, and the word beside each would hide the others. */
function StateOf(props: { statement: StatementView }) {
  const { state } = props.statement.review;
  return state === 'working' ? null : <ReviewMark state={state} />;
}

function Source(props: { statement: StatementView }) {
  const { table } = useWords().assertions;
  const speech = useSpeech();
  const { source, confidence, confidenceReason } = props.statement.fields;
  const sure = speech.choice(confidence);
  const label = speech.label('confidence');
  return (
    <div className={css('cell')}>
      <span>{source ?? table.noSource}</span>
      {sure !== null && (
        <Second small>
          {label}: {sure}
          {confidenceReason !== null && ` (${confidenceReason})`}
        </Second>
      )}
    </div>
  );
}

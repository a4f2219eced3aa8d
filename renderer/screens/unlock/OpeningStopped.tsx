import type { ReactNode } from 'react';
import type { BranchConfirmation } from '../../../shared/contract/session.ts';
import type { Fault } from '../../../shared/result.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { FaultBanner } from '../../vault/FaultMessage.tsx';
import { readToldHead, wordsIn } from '../../vault/headWords.ts';
import { findingWords } from '../../words/finding.ts';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import { ConfirmBranch } from './ConfirmBranch.tsx';
import sheet from './Unlock.module.css';

const css = classes(sheet);

/** Faults that leave the vault readable: it can be looked at, not written to. */
const readable: ReadonlySet<string> = new Set([
  'vault/rolled-back',
  'vault/forked',
  'vault/restored',
  'vault/copied',
  'vault/fault-found',
]);

/** How the person wants it opened after all. */
export type Answer = Readonly<{
  readOnly?: boolean;
  upgrade?: boolean;
  branch?: BranchConfirmation;
}>;

/** Why the vault did not open; where its ledger is not what was seen before, with both heads. */
export function OpeningStopped(props: { fault: Fault; onAnswer: (answer: Answer) => void }) {
  const { backup, session } = useWords();
  const facts = useFacts(props.fault);
  const { code, detail } = props.fault;
  const { onAnswer } = props;
  if (code === 'vault/older') {
    const upgrade = <Button onPress={() => onAnswer({ upgrade: true })}>{backup.upgrade}</Button>;
    return <FaultBanner fault={props.fault} actions={upgrade} />;
  }
  const root = String(detail['root'] ?? '');
  if (!readable.has(code)) return <FaultBanner fault={props.fault} />;
  return (
    <FaultBanner
      fault={props.fault}
      actions={<Button onPress={() => onAnswer({ readOnly: true })}>{session.openReadOnly}</Button>}
    >
      <dl className={css('heads')}>
        {facts.map(({ term, value }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {root !== '' && (
        <ConfirmBranch
          root={root}
          likely={code === 'vault/copied' ? 'copied' : 'restored'}
          onConfirm={branch => onAnswer({ branch })}
        />
      )}
    </FaultBanner>
  );
}

type Fact = Readonly<{ term: string; value: ReactNode }>;

function useFacts({ detail }: Fault): Fact[] {
  const words = useWords();
  const format = useFormat();
  const { session } = words;
  const head = (told: string) => {
    const read = readToldHead(told);
    if (!read) return told === '' ? words.common.none : <code>{told}</code>;
    if (read.words === null) return session.entries(read.size);
    return (
      <>
        {session.remembered(read.size)}{' '}
        <em className={css('words')}>{wordsIn(format.language, read.words).join(' ')}</em>
      </>
    );
  };
  const text = (name: string) => String(detail[name] ?? '');
  const what = text('fault');
  return [
    ...(what === ''
      ? []
      : [
          {
            term: session.recordedFault,
            value: findingWords(words.findings, what, format.language),
          },
          { term: session.where, value: text('where') },
        ]),
    { term: session.seenBefore, value: head(text('expected')) },
    { term: session.foundNow, value: head(text('found')) },
  ];
}

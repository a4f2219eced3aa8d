import { useState } from 'react';
import { useLocation } from 'wouter';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Inline, PageBody } from '../ui/Layout.tsx';
import { useRight } from '../vault/rights.ts';
import { useWords } from '../words/LanguageProvider.tsx';
import { ReopenDialog } from './ReopenDialog.tsx';
import type { Reviewable } from './reviewable.ts';

/** In place of a form that could not be recorded: why, and what to do first. */
export function LockedRecord(props: { record: Reviewable; back: string }) {
  const { review: says } = useWords();
  const { may } = useRight('unlock');
  const [, go] = useLocation();
  const [isReopening, setReopening] = useState(false);
  const { type, id } = props.record;
  return (
    <PageBody>
      <EmptyState title={says.lockedTitle}>{says.locked}</EmptyState>
      <Inline>
        {may && (
          <Button variant="primary" onPress={() => setReopening(true)}>
            {says.reopen.open}
          </Button>
        )}
        <Button onPress={() => go(props.back)}>{says.toRecord}</Button>
      </Inline>
      {isReopening && <ReopenDialog type={type} id={id} onClose={() => setReopening(false)} />}
    </PageBody>
  );
}

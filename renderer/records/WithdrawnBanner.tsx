import { Undo2 } from 'lucide-react';
import type { ChildView } from '../../shared/contract/views.ts';
import { useRestore, type Named } from './useRestore.ts';
import { AlertBanner } from '../ui/AlertBanner.tsx';
import { Button } from '../ui/Button.tsx';
import { FaultBanner } from '../vault/FaultMessage.tsx';
import { useRight } from '../vault/rights.ts';
import { useFormat, useWords } from '../words/LanguageProvider.tsx';
import { useUserNames } from './useUserNames.ts';

/** That a record is withdrawn, by whom and why, and the way back with all that went along. */
export function WithdrawnBanner(props: {
  title: string;
  record: Named;
  withdrawn: ChildView['withdrawn'];
}) {
  const words = useWords();
  const format = useFormat();
  const { may } = useRight('record');
  const nameOf = useUserNames();
  const { restoreWith, busy, fault } = useRestore();
  const { withdrawn, record } = props;
  if (withdrawn === null) return null;
  const { stamp, reason } = withdrawn;
  return (
    <>
      <AlertBanner
        tone="warn"
        title={props.title}
        actions={
          !may ? null : (
            <Button
              icon={Undo2}
              size="small"
              busy={busy}
              onPress={() => void restoreWith(record, stamp.seq)}
            >
              {words.records.withdraw.restore}
            </Button>
          )
        }
      >
        {words.children.withdrawnBy(
          nameOf(stamp.by),
          format.moment(stamp.at),
          reason ?? words.children.noReason,
        )}
      </AlertBanner>
      <FaultBanner fault={fault} />
    </>
  );
}

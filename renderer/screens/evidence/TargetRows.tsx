import { Repeater } from '../../ui/Repeater.tsx';
import { useWords } from '../../words/LanguageProvider.tsx';
import { blankTarget, type CitedTarget } from './citedTarget.ts';
import { TargetFields } from './TargetFields.tsx';

/** Any number of records that the evidence speaks of. */
export function TargetRows(props: {
  rows: readonly CitedTarget[];
  onChange: (rows: readonly CitedTarget[]) => void;
  wasTried: boolean;
}) {
  const { form: says } = useWords().evidence;
  return (
    <Repeater
      label={says.targetsLabel}
      addLabel={says.addTarget}
      rows={props.rows}
      keyOf={row => row.key}
      blank={() => blankTarget(crypto.randomUUID())}
      onChange={props.onChange}
      sortable={false}
    >
      {(row, onRow) => (
        <TargetFields row={row} onRow={onRow} wasTried={props.wasTried} isRequired={false} />
      )}
    </Repeater>
  );
}

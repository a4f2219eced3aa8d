import { memo } from 'react';
import { sameButHandlers } from '../../records/sameButHandlers.ts';
import type { About } from '../../../shared/records/assertion.ts';
import { FieldColumns, Fold } from '../../records/FieldColumns.tsx';
import { Stack } from '../../ui/Layout.tsx';
import { Repeater } from '../../ui/Repeater.tsx';
import { KnownFields } from './KnownFields.tsx';
import { StatementFields } from './StatementFields.tsx';
import {
  blankStatement,
  isBlankStatement,
  type KnownForm,
  type StatementForm,
} from './statementForm.ts';
import { textsOfForm } from './formTexts.ts';
import { useFormSpeech } from './useFormSpeech.ts';

/** Statements of one subject, as many as are known, side by side where they contradict each other. */
export const StatementRows = memo(function StatementRows(props: {
  about: About;
  rows: readonly StatementForm[];
  onChange: (rows: readonly StatementForm[]) => void;
  wasTried: boolean;
  /** Where the section's own heading says the same */
  labelHidden?: boolean;
  /** Fewer rows cannot be reached by removing */
  atLeast?: number;
  /** Why the first row must hold something; null when it need not */
  needed?: string | null;
}) {
  const { assertions } = useFormSpeech();
  const { about, rows, atLeast = 0, needed = null } = props;
  return (
    <Repeater
      label={assertions.rows[about]}
      labelHidden={props.labelHidden ?? false}
      addLabel={assertions.addRow[about]}
      rows={rows}
      atLeast={atLeast}
      keyOf={row => row.key}
      blank={() => blankStatement(about, crypto.randomUUID())}
      onChange={props.onChange}
    >
      {(row, onRow, index) => (
        <Stack gap="tight">
          <StatementFields
            value={row.value}
            onChange={value => onRow({ ...row, value })}
            wasTried={
              props.wasTried && (!isBlankStatement(row) || (index === 0 && needed !== null))
            }
            {...(needed === null ? {} : { missingWords: needed })}
          />
          <HowKnown known={row.known} onChange={known => onRow({ ...row, known })} />
        </Stack>
      )}
    </Repeater>
  );
}, sameRows);

/** Rows that hold the same statements are the same rows, whoever filtered them. */
function sameRows<P extends { readonly rows: readonly StatementForm[] }>(
  before: P,
  after: P,
): boolean {
  return (
    before.rows.length === after.rows.length &&
    before.rows.every((row, index) => row === after.rows[index]) &&
    sameButHandlers({ ...before, rows: null }, { ...after, rows: null })
  );
}

/** Source, confidence and period of a row: folded away while the source of the whole form will do. */
function HowKnown(props: { known: KnownForm; onChange: (known: KnownForm) => void }) {
  const say = useFormSpeech();
  const { known } = props;
  const said = [known.source, say.choice(known.confidence) ?? ''].filter(each => each !== '');
  return (
    <Fold
      title={said.length === 0 ? say.assertions.known : said.join(' · ')}
      startsOpen={textsOfForm(known).length > 0}
    >
      <FieldColumns>
        <KnownFields known={known} onChange={props.onChange} />
      </FieldColumns>
    </Fold>
  );
}

import { memo } from 'react';
import { Columns, Stack } from '../ui/Layout.tsx';
import { RadioGroup } from '../ui/RadioGroup.tsx';
import { Repeater } from '../ui/Repeater.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useWords } from '../words/LanguageProvider.tsx';
import { blankCitation, isBlankCitation, type CitationForm } from './citationForm.ts';
import { sameButHandlers } from './sameButHandlers.ts';
import { EvidencePicker } from './EvidencePicker.tsx';

/** One citation: the evidence, what it shows (for, against and open alike), and where in it. */
export function CitationFields(props: {
  row: CitationForm;
  onRow: (row: CitationForm) => void;
  wasTried: boolean;
  /** Where this one citation is the whole matter: an empty row is not passed over */
  isNeeded?: boolean;
}) {
  const { evidence, problems } = useWords().records;
  const { row, onRow, isNeeded = false } = props;
  const isMissing =
    props.wasTried && row.evidence.id === null && (isNeeded || !isBlankCitation(row));
  return (
    <Stack gap="tight">
      <EvidencePicker
        label={evidence.find}
        value={row.evidence}
        onChange={picked => onRow({ ...row, evidence: picked })}
        problem={isMissing ? problems.choose : null}
      />
      <RadioGroup
        label={evidence.relation}
        direction="row"
        choices={(['supports', 'contradicts', 'leaves-open'] as const).map(value => ({
          value,
          label: evidence.relations[value],
        }))}
        value={row.relation}
        onChange={relation => onRow({ ...row, relation })}
      />
      <Columns>
        <TextField
          label={evidence.cite}
          hint={evidence.citeHint}
          value={row.cite}
          onChange={cite => onRow({ ...row, cite })}
          maxLength={1000}
        />
        <TextField
          label={evidence.note}
          value={row.note}
          onChange={note => onRow({ ...row, note })}
          maxLength={1000}
        />
      </Columns>
    </Stack>
  );
}

/** Any number of citations. */
export const CitationRows = memo(function CitationRows(props: {
  rows: readonly CitationForm[];
  onChange: (rows: readonly CitationForm[]) => void;
  wasTried: boolean;
}) {
  const { evidence } = useWords().records;
  return (
    <Repeater
      label={evidence.rows}
      addLabel={evidence.addRow}
      rows={props.rows}
      keyOf={row => row.key}
      blank={() => blankCitation(crypto.randomUUID())}
      onChange={props.onChange}
      sortable={false}
    >
      {(row, onRow) => <CitationFields row={row} onRow={onRow} wasTried={props.wasTried} />}
    </Repeater>
  );
}, sameButHandlers);

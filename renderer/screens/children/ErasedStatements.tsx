import { ErasedValue, useErasedMarks } from '../../records/Erased.tsx';
import { partLabels } from '../../records/parts.ts';
import { useSpeech } from '../../records/useSpeech.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { Second, Section, Stack } from '../../ui/Layout.tsx';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import type { ChildPage } from './childPage.ts';

/** Statements of which values were erased: what each was about, which parts are gone, on whose decision. */
export function ErasedStatements(props: { page: ChildPage }) {
  const { erasure: says, assertions } = useWords();
  const format = useFormat();
  const speech = useSpeech();
  const marks = useErasedMarks([props.page.child.id], true).filter(
    ({ type }) => type === 'assertion',
  );
  if (marks.length === 0) return null;
  const abouts: Readonly<Record<string, string>> = speech.members.abouts;
  return (
    <Section title={says.statements} level={3}>
      <Stack gap="tight">
        <Second small>{says.statementsSentence}</Second>
        <DataTable
          caption={says.statements}
          captionHidden
          rows={marks}
          keyOf={({ seq, id }) => `${seq} ${id}`}
          columns={[
            {
              id: 'what',
              label: assertions.table.what,
              isRowName: true,
              cell: ({ about }) =>
                about === null ? speech.members.nouns.assertion : (abouts[about] ?? about),
            },
            {
              id: 'fields',
              label: says.erasedFields,
              cell: mark =>
                format.list(
                  partLabels(
                    mark,
                    mark.values.map(({ name }) => name),
                    speech,
                  ),
                ),
            },
            { id: 'mark', label: says.mark, cell: mark => <ErasedValue mark={mark} /> },
          ]}
        />
      </Stack>
    </Section>
  );
}

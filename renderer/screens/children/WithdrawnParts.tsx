import { useSpeech } from '../../records/useSpeech.ts';
import { useRestore } from '../../records/useRestore.ts';
import { Button } from '../../ui/Button.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { Second, Section } from '../../ui/Layout.tsx';
import { FaultBanner } from '../../vault/FaultMessage.tsx';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import { aboutOf, episodeTitle, saidStatement, type ChildPage } from './childPage.ts';
import { useUserNames } from '../../records/useUserNames.ts';
import type { ChildView } from '../../../shared/contract/views.ts';

type Part = Readonly<{ id: string; what: string; withdrawn: NonNullable<ChildView['withdrawn']> }>;

/** Withdrawn statements or episodes of a child: apart, by whom, why, and the way back. Nothing where there are none. */
export function WithdrawnParts(props: {
  page: ChildPage;
  type: 'assertion' | 'episode';
  canChange: boolean;
}) {
  const words = useWords();
  const format = useFormat();
  const nameOf = useUserNames();
  const { restoreWith, busy, fault } = useRestore();
  const { type, canChange } = props;
  const parts = useParts(props.page, type);
  const { withdrawnParts, noReason } = words.children;
  if (parts.length === 0) return null;
  return (
    <Section title={`${withdrawnParts.title} · ${format.number(parts.length)}`} level={3}>
      <FaultBanner fault={fault} />
      <DataTable
        caption={words.records.tableOf(withdrawnParts.title)}
        captionHidden
        rows={parts}
        keyOf={part => part.id}
        columns={[
          { id: 'what', label: withdrawnParts.what, isRowName: true, cell: part => part.what },
          {
            id: 'who',
            label: withdrawnParts.who,
            cell: ({ withdrawn }) =>
              words.records.withdraw.by(
                nameOf(withdrawn.stamp.by),
                format.moment(withdrawn.stamp.at),
              ),
          },
          {
            id: 'why',
            label: withdrawnParts.why,
            cell: ({ withdrawn }) => withdrawn.reason ?? <Second>{noReason}</Second>,
          },
          ...(canChange
            ? [
                {
                  id: 'actions',
                  label: withdrawnParts.actions,
                  cell: (part: Part) => (
                    <Button
                      size="small"
                      busy={busy}
                      name={`${words.records.withdraw.restore}: ${part.what}`}
                      onPress={() =>
                        void restoreWith({ type, id: part.id }, part.withdrawn.stamp.seq)
                      }
                    >
                      {words.records.withdraw.restore}
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
      />
    </Section>
  );
}

function useParts(page: ChildPage, type: 'assertion' | 'episode'): Part[] {
  const speech = useSpeech();
  const parts =
    type === 'assertion'
      ? page.assertions.map(({ id, withdrawn, fields }) => ({
          id,
          withdrawn,
          what: `${aboutOf(fields, speech)}: ${saidStatement(fields, speech)}`,
        }))
      : page.episodes.map(each => ({
          id: each.episode.id,
          withdrawn: each.episode.withdrawn,
          what: episodeTitle(each, speech),
        }));
  return parts.flatMap(({ withdrawn, ...part }) =>
    withdrawn === null ? [] : [{ ...part, withdrawn }],
  );
}

import { Route } from 'lucide-react';
import { useLocation } from 'wouter';
import { numberLabel } from '../../../shared/records/number.ts';
import { addresses } from '../../addresses.ts';
import { ProofMark, VerificationMark } from '../../records/marks.tsx';
import { SealedNumberMark } from '../../records/sealed.tsx';
import { useSpeech } from '../../records/useSpeech.ts';
import { Button } from '../../ui/Button.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { Section, Stack } from '../../ui/Layout.tsx';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import type { ChildPage } from './childPage.ts';
import { FromRecord } from './FromRecord.tsx';
import { inOrder } from './timeline.ts';
import { WithdrawnParts } from './WithdrawnParts.tsx';

/** The table twin of the timeline: every episode in a row. */
export function EpisodesTab(props: { page: ChildPage; canChange: boolean }) {
  const words = useWords();
  const speech = useSpeech();
  const format = useFormat();
  const [, go] = useLocation();
  const { page, canChange } = props;
  const { list } = words.episodes;
  const active = page.episodes.filter(each => each.episode.status === 'active');
  const ordered = inOrder(active, each => each.act.fields);
  const place = (at: { name: string | null; facility: string | null; country: string | null }) =>
    at.facility ?? at.name ?? speech.term('countries', at.country);
  return (
    <Stack>
      <Section
        title={list.caption}
        level={3}
        actions={
          canChange ? (
            <Button
              icon={Route}
              size="small"
              onPress={() => go(addresses.newEpisode(page.child.id))}
            >
              {words.children.actions.recordEpisode}
            </Button>
          ) : null
        }
      >
        <DataTable
          caption={words.records.tableOf(list.caption)}
          captionHidden
          rows={ordered}
          keyOf={each => each.episode.id}
          onOpen={each => go(addresses.episode(each.episode.fields.child, each.episode.id))}
          empty={list.empty}
          columns={[
            {
              id: 'number',
              label: list.number,
              isRowName: true,
              isShort: true,
              cell: each => numberLabel('episode', each.episode.fields.number),
              order: (one, other) => one.episode.fields.number - other.episode.fields.number,
            },
            {
              id: 'what',
              label: list.what,
              cell: each => (
                <Stack gap="tight">
                  {speech.term('episodeTypes', each.act.fields.type)}
                  <FromRecord page={page} child={each.episode.fields.child} />
                </Stack>
              ),
            },
            {
              id: 'when',
              label: list.when,
              cell: ({ act }) =>
                speech.lasting(act.fields.begin, act.fields.end) ?? words.children.done.undated,
            },
            {
              id: 'where',
              label: list.where,
              cell: ({ act }) =>
                [place(act.fields.from), place(act.fields.to)].map(each => each ?? '…').join(' → '),
            },
            {
              id: 'proof',
              label: list.proof,
              cell: each => (
                <Stack gap="tight">
                  <ProofMark proof={each.proof} />
                  <VerificationMark status={each.episode.fields.verification} />
                  <SealedNumberMark number={each.episode.fields.number} />
                </Stack>
              ),
            },
            {
              id: 'others',
              label: list.others,
              align: 'end',
              cell: each => format.number(each.others.length),
            },
          ]}
        />
      </Section>
      <WithdrawnParts page={page} type="episode" canChange={canChange} />
    </Stack>
  );
}

import { useState } from 'react';
import type { Mention } from '../../../shared/contract/catalogue.ts';
import { addresses, addressOfRecord } from '../../addresses.ts';
import { useSpeech } from '../../records/useSpeech.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { Second, Section, Stack } from '../../ui/Layout.tsx';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import sheet from './Catalogue.module.css';
import type { CataloguedPage } from './page.ts';

const css = classes(sheet);

/** More children of one act than these are shown when asked for. */
const mostAtOnce = 8;

/** In which acts, for which children and where else: with the part taken in each. */
export function InvolvedTab(props: { page: CataloguedPage }) {
  const { catalogue, records } = useWords();
  const speech = useSpeech();
  const { mentions: says } = catalogue;
  const acts = props.page.mentions.filter(({ type }) => type === 'act');
  const others = props.page.mentions.filter(({ type }) => type !== 'act');
  if (props.page.mentions.length === 0) return <Second>{says.none}</Second>;
  return (
    <Stack>
      {acts.length > 0 && (
        <Section level={3} title={says.acts}>
          <DataTable
            caption={records.tableOf(says.acts)}
            captionHidden
            rows={acts}
            keyOf={({ id }) => id}
            columns={[
              {
                id: 'kind',
                label: says.act,
                isRowName: true,
                cell: ({ kind }) => speech.term('episodeTypes', kind),
              },
              {
                id: 'when',
                label: speech.label('when'),
                cell: ({ begin, end }) => speech.lasting(begin, end),
              },
              {
                id: 'mode',
                label: speech.label('mode'),
                cell: ({ modes }) =>
                  modes.map(mode => speech.term('participationModes', mode) ?? mode).join(', '),
              },
              {
                id: 'children',
                label: says.children,
                cell: mention => <Children episodes={mention.episodes} />,
              },
            ]}
          />
        </Section>
      )}
      {others.length > 0 && (
        <Section level={3} title={says.others}>
          <DataTable
            caption={records.tableOf(says.others)}
            captionHidden
            rows={others}
            keyOf={({ id }) => id}
            columns={[
              {
                id: 'record',
                label: says.record,
                isRowName: true,
                cell: mention => <Named mention={mention} />,
              },
              { id: 'as', label: says.as, cell: mention => <As mention={mention} /> },
            ]}
          />
        </Section>
      )}
    </Stack>
  );
}

function Children(props: { episodes: Mention['episodes'] }) {
  const { mentions: says } = useWords().catalogue;
  const format = useFormat();
  const [isWhole, setWhole] = useState(false);
  const { episodes } = props;
  const shown = isWhole ? episodes : episodes.slice(0, mostAtOnce);
  return (
    <span className={css('links')}>
      {shown.map(({ id, child, label }) => (
        <a key={id} href={addresses.episode(child, id)}>
          {label}
        </a>
      ))}
      {shown.length < episodes.length && (
        <Button size="small" variant="quiet" onPress={() => setWhole(true)}>
          {says.more(format.number(episodes.length - shown.length))}
        </Button>
      )}
    </span>
  );
}

function Named({ mention }: { mention: Mention }) {
  const href = addressOfRecord(mention);
  return href === null ? mention.label : <a href={href}>{mention.label}</a>;
}

/** What kind of record it is, and in which of its members it names this one. */
function As({ mention }: { mention: Mention }) {
  const { members } = useWords();
  const speech = useSpeech();
  const noun = members.nouns[mention.type];
  if (mention.type === 'assertion') return members.abouts.guardian;
  const named = mention.members.map(member => speech.label(member).toLowerCase());
  return `${noun}: ${speech.format.list(named)}`;
}

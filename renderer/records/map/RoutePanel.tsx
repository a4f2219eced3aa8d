import { Printer } from 'lucide-react';
import { useState } from 'react';
import type { ControlLine, RouteEnd, RouteLeg } from '../../../shared/contract/geo.ts';
import { daysOf } from '../../../shared/geo/route.ts';
import { addresses } from '../../addresses.ts';
import { AlertBanner } from '../../ui/AlertBanner.tsx';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { Second, Section, Stack } from '../../ui/Layout.tsx';
import { PrintedPaper } from '../../ui/PrintedPaper.tsx';
import { Select } from '../../ui/Select.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Slider } from '../../ui/Slider.tsx';
import { vault } from '../../vault/client.ts';
import { FaultState } from '../../vault/FaultMessage.tsx';
import { useVaultQuery } from '../../vault/queries.ts';
import { useFormat, useWords, type Words } from '../../words/LanguageProvider.tsx';
import type { Speech } from '../speech.ts';
import { useSpeech } from '../useSpeech.ts';
import { Legend } from './Legend.tsx';
import sheet from './Map.module.css';
import { RouteMap } from './RouteMap.tsx';

const css = classes(sheet);

/** The stop that shows everything, whatever its dates. */
const allTime = 'all';
/** No line of control. */
const none = 'none';

/** The way of a child, or of those in an act: a map as of a day, and every leg in a table. */
export function RoutePanel(props: { of: 'child' | 'act'; id: string; title: string }) {
  const { of, id } = props;
  const route = useVaultQuery(vault.geo.route, { of, id });
  const lines = useVaultQuery(vault.geo.lines, {});
  const says = useWords().map.route;
  if (route.fault) return <FaultState fault={route.fault} onRetry={route.retry} />;
  if (route.data === null) return <Skeleton lines={6} />;
  if (route.data.length === 0) {
    return (
      <Section title={props.title} level={3}>
        <Second>{says.empty}</Second>
      </Section>
    );
  }
  return <Route title={props.title} legs={route.data} lines={lines.data ?? []} />;
}

function Route(props: { title: string; legs: readonly RouteLeg[]; lines: readonly ControlLine[] }) {
  const words = useWords();
  const speech = useSpeech();
  const format = useFormat();
  const { legs, lines } = props;
  const says = words.map.route;
  const [day, setDay] = useState<string>(allTime);
  const [chosen, setChosen] = useState<string | null>(null);
  const [isPrinting, setPrinting] = useState(false);
  const days = daysOf(legs);
  const isShown = (leg: RouteLeg) => day === allTime || leg.day === null || leg.day <= day;
  // the latest line that is not later than the day; another one if somebody chose it
  const fitting = lines.filter(line => day === allTime || line.date <= day).at(-1) ?? null;
  const line = chosen === null ? fitting : (lines.find(each => each.id === chosen) ?? null);
  const missing = legs.filter(leg => !isDrawn(leg)).length;
  const twin = (
    <DataTable
      caption={words.records.tableOf(says.tableTitle)}
      captionHidden
      rows={legs.map((leg, index) => ({ leg, number: index + 1 }))}
      keyOf={({ leg }) => leg.id}
      columns={columnsOf(words, speech)}
    />
  );
  const picture = (
    <>
      <RouteMap legs={legs} isShown={isShown} line={line} />
      <Legend line={line} hasLegs />
    </>
  );
  return (
    <Section
      title={props.title}
      level={3}
      actions={
        <Button size="small" icon={Printer} onPress={() => setPrinting(true)}>
          {words.map.print}
        </Button>
      }
    >
      <Stack gap="tight">
        {(days.length > 1 || lines.length > 0) && (
          <div className={css('tools')}>
            {days.length > 1 && (
              <div className={css('scrubber')}>
                <Slider
                  label={says.asOf}
                  stops={[
                    ...days.map(each => ({ value: each, label: format.day(each) })),
                    { value: allTime, label: says.whole },
                  ]}
                  value={day}
                  onChange={setDay}
                />
              </div>
            )}
            {lines.length > 0 && (
              <div className={css('lines')}>
                <Select
                  label={words.map.lines.shown}
                  choices={[
                    { value: none, label: words.map.lines.none },
                    ...lines.map(each => ({
                      value: each.id,
                      label: `${each.title}, ${format.dayShort(each.date)}`,
                    })),
                  ]}
                  value={line?.id ?? none}
                  onChange={setChosen}
                />
              </div>
            )}
          </div>
        )}
        {picture}
        {missing > 0 && <AlertBanner tone="warn" title={says.notDrawn(missing)} />}
        {twin}
      </Stack>
      {isPrinting && (
        <PrintedPaper title={props.title} onDone={() => setPrinting(false)}>
          {picture}
          {twin}
        </PrintedPaper>
      )}
    </Section>
  );
}

/** It has a line, or is a stay in a place that was found. */
function isDrawn({ from, to }: RouteLeg): boolean {
  const ends = [from, to].filter(end => end !== null);
  return ends.length > 0 && ends.every(end => end.at !== null);
}

type Numbered = Readonly<{ leg: RouteLeg; number: number }>;

function columnsOf(words: Words, speech: Speech): readonly Column<Numbered>[] {
  const says = words.map.route;
  return [
    { id: 'number', label: says.number, isRowName: true, isShort: true, cell: each => each.number },
    { id: 'from', label: says.from, cell: ({ leg }) => <End end={leg.from} /> },
    { id: 'to', label: says.to, cell: ({ leg }) => <End end={leg.to} /> },
    {
      id: 'when',
      label: says.when,
      cell: ({ leg }) => speech.date(leg.when) ?? words.children.done.undated,
    },
    {
      id: 'what',
      label: says.what,
      cell: ({ leg }) => {
        const what = speech.term('episodeTypes', leg.type);
        return leg.child === null || leg.episode === null ? (
          what
        ) : (
          <a href={addresses.episode(leg.child, leg.episode)}>{what}</a>
        );
      },
    },
    {
      id: 'transport',
      label: says.transport,
      cell: ({ leg }) =>
        [speech.term('transport', leg.transport), leg.vehicle]
          .filter(each => each !== null)
          .join(', '),
    },
    {
      id: 'sure',
      label: says.sure,
      cell: ({ leg }) =>
        [
          leg.confidence === null ? says.unsure : says.confidence[leg.confidence],
          ...(leg.inferred ? [says.inferred] : []),
        ].join(', '),
    },
    { id: 'map', label: says.onMap, cell: ({ leg }) => <OnMapWord leg={leg} /> },
  ];
}

function End({ end }: { end: RouteEnd | null }) {
  const says = useWords().map.route;
  const format = useFormat();
  if (!end) return '…';
  const how =
    end.how === 'unknown'
      ? null
      : end.how === 'recorded'
        ? says.recorded
        : end.among > 1
          ? says.guessedAmong(format.number(end.among))
          : says.guessed;
  return (
    <>
      {end.place === null ? (
        end.text
      ) : (
        <a href={addresses.catalogued('place', end.place)}>{end.text}</a>
      )}
      {how !== null && (
        <div>
          <Second small>{how}</Second>
        </div>
      )}
    </>
  );
}

function OnMapWord({ leg }: { leg: RouteLeg }) {
  const says = useWords().map.route;
  const format = useFormat();
  const ends = [leg.from, leg.to].filter(end => end !== null);
  const lost = ends.filter(({ at }) => at === null);
  if (ends.length === 0) return says.noEnd;
  if (lost.length > 0) return says.missing(format.list(lost.map(({ text }) => text)));
  return ends.length === 1 ? says.stay : says.drawn;
}

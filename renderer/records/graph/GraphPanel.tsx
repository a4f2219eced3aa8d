import { Maximize2, Printer, SquareArrowOutUpRight } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { GraphEdge, GraphNode } from '../../../shared/contract/connections.ts';
import { addresses, addressOfRecord } from '../../addresses.ts';
import { Button } from '../../ui/Button.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { Inline, Second, Section, Stack } from '../../ui/Layout.tsx';
import { PrintedPaper } from '../../ui/PrintedPaper.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { vault } from '../../vault/client.ts';
import { FaultState } from '../../vault/FaultMessage.tsx';
import { useVaultQuery } from '../../vault/queries.ts';
import { useFormat, useWords, type Words } from '../../words/LanguageProvider.tsx';
import type { Speech } from '../speech.ts';
import { useSpeech } from '../useSpeech.ts';
import { Diagram } from './Diagram.tsx';
import { layoutOf, type Around } from './layout.ts';

/** So many of a node's own are shown at first, and more each time they are asked for. */
const [atFirst, most] = [20, 200];

/** Who is bound to a record and how: a drawing that is expanded node by node, and every tie in a table. */
export function GraphPanel(props: { id: string }) {
  const { id } = props;
  const [limit, setLimit] = useState(atFirst);
  const { graph: says } = useWords().map;
  const first = useVaultQuery(vault.graph.around, { id, limit }, { keep: true });
  if (first.fault) return <FaultState fault={first.fault} onRetry={first.retry} />;
  if (first.data === null) return <Skeleton lines={6} />;
  if (first.data.nodes.length === 0) {
    return (
      <Section level={3} title={says.title}>
        <Second>{says.empty}</Second>
      </Section>
    );
  }
  return <Graph first={first.data} onMore={() => setLimit(most)} />;
}

function Graph(props: { first: Around; onMore: () => void }) {
  const words = useWords();
  const { graph: says } = words.map;
  const speech = useSpeech();
  const format = useFormat();
  const [, go] = useLocation();
  const { first } = props;
  const root = first.centre.id;
  const [others, setOthers] = useState<ReadonlyMap<string, Around>>(new Map());
  const [active, setActive] = useState(root);
  const [isPrinting, setPrinting] = useState(false);
  const layout = layoutOf(root, new Map([...others, [root, first]]));
  const nodes = new Map(layout.placed.map(({ node }) => [node.id, node]));
  const here = layout.placed.find(({ node }) => node.id === active) ?? layout.placed[0] ?? null;
  const expand = async (id: string) => {
    const known = id === root ? first : others.get(id);
    if (known?.more === 0) return;
    if (id === root) {
      props.onMore();
      return;
    }
    const answer = await vault.graph.around({ id, limit: known ? most : atFirst });
    if (answer.ok) setOthers(before => new Map(before).set(id, answer.value));
  };
  const open = (node: GraphNode) => {
    const address = addressOfNode(node);
    if (address !== null) go(address);
  };
  const titleOf = (node: GraphNode) => titleIn(node, speech);
  const saysOf = (edge: GraphEdge) => saidTie(edge, speech, words);
  const diagram = (
    <Diagram
      label={says.label(format.number(nodes.size), format.number(layout.edges.length))}
      layout={layout}
      active={here?.node.id ?? root}
      titleOf={titleOf}
      kindOf={node => kindIn(node, words)}
      saysOf={saysOf}
      onActive={setActive}
      onExpand={id => void expand(id)}
      onOpen={open}
    />
  );
  const named = (id: string) => {
    const node = nodes.get(id);
    if (!node) return null;
    const href = addressOfNode(node);
    return href === null ? titleOf(node) : <a href={href}>{titleOf(node)}</a>;
  };
  const twin = (
    <DataTable
      caption={says.table}
      captionHidden
      rows={layout.edges}
      keyOf={({ from, to }) => `${from} ${to}`}
      columns={[
        { id: 'one', label: says.one, isRowName: true, cell: ({ from }) => named(from) },
        { id: 'how', label: says.how, cell: saysOf },
        { id: 'other', label: says.other, cell: ({ to }) => named(to) },
      ]}
    />
  );
  return (
    <Section
      level={3}
      title={says.title}
      actions={
        <Button size="small" icon={Printer} onPress={() => setPrinting(true)}>
          {words.map.print}
        </Button>
      }
    >
      <Stack gap="tight">
        {diagram}
        {here && (
          <Inline>
            <Button
              size="small"
              icon={Maximize2}
              disabled={here.isExpanded && here.more === 0}
              name={`${says.expand}: ${titleOf(here.node)}`}
              onPress={() => void expand(here.node.id)}
            >
              {here.more > 0 ? says.more(here.more) : says.expand}
            </Button>
            <Button
              size="small"
              icon={SquareArrowOutUpRight}
              disabled={addressOfNode(here.node) === null}
              name={`${says.open}: ${titleOf(here.node)}`}
              onPress={() => open(here.node)}
            >
              {says.open}
            </Button>
            <Second small>{titleOf(here.node)}</Second>
          </Inline>
        )}
        <Second small>{says.keys}</Second>
        {twin}
      </Stack>
      {isPrinting && (
        <PrintedPaper
          title={`${says.title}: ${titleOf(first.centre)}`}
          onDone={() => setPrinting(false)}
        >
          {diagram}
          {twin}
        </PrintedPaper>
      )}
    </Section>
  );
}

/** An act is read on the page of an episode that is part of it. */
function addressOfNode({ type, id, child, episode }: GraphNode): string | null {
  if (type === 'named') return null;
  if (type !== 'act') return addressOfRecord({ type, id, child });
  return child === null || episode === null ? null : addresses.episode(child, episode);
}

/** An act has no name of its own: its kind and its day stand for it. */
function titleIn({ type, label, kind, begin }: GraphNode, speech: Speech): string {
  if (type !== 'act') return label;
  return [speech.term('episodeTypes', kind), speech.date(begin)]
    .filter(each => each !== null)
    .join(', ');
}

function kindIn({ type }: GraphNode, { map, members }: Words): string {
  if (type === 'named') return map.graph.named;
  const { kinds } = map.graph;
  const known = Object.entries(kinds).find(([name]) => name === type);
  return known ? known[1] : members.nouns[type];
}

/** A mode of participation, or the members by which one names the other. */
function saidTie({ as, modes }: GraphEdge, speech: Speech, words: Words): string {
  if (as === 'episode') return words.map.graph.took;
  if (as === 'party')
    return modes.map(mode => speech.term('participationModes', mode) ?? mode).join(', ');
  const said = modes.map(mode =>
    mode === 'guardian' ? words.members.abouts.guardian : speech.label(mode),
  );
  return said.join(', ').toLowerCase();
}

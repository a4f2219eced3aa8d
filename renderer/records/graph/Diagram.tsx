import { useRef, type KeyboardEvent } from 'react';
import type { GraphEdge, GraphNode } from '../../../shared/contract/connections.ts';
import { classes } from '../../ui/classes.ts';
import sheet from './Graph.module.css';
import { stepFrom, type Layout, type Placed } from './layout.ts';

const css = classes(sheet);

const [nodeWidth, nodeHeight] = [216, 40];
const [columnWidth, rowHeight] = [336, 52];
const margin = 8;

/** Text that fits a node, and the room beside a line. */
const [mostLetters, mostOnLine] = [27, 17];

/** The drawn ties: one node after the other is reached by arrows, Enter expands it, O opens its record. */
export function Diagram(props: {
  label: string;
  layout: Layout;
  active: string;
  titleOf: (node: GraphNode) => string;
  kindOf: (node: GraphNode) => string;
  saysOf: (edge: GraphEdge) => string;
  onActive: (id: string) => void;
  onExpand: (id: string) => void;
  onOpen: (node: GraphNode) => void;
}) {
  const { layout, active } = props;
  const svg = useRef<SVGSVGElement>(null);
  const at = new Map(layout.placed.map(each => [each.node.id, each]));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const here = at.get(active);
    if (here && (event.key === 'Enter' || event.key === ' ')) props.onExpand(active);
    else if (here && event.key.toLowerCase() === 'o') props.onOpen(here.node);
    else if (/^(?:Arrow|Home|End)/.test(event.key)) {
      const to = stepFrom(layout, active, event.key);
      props.onActive(to);
      svg.current?.querySelector<SVGGElement>(`[data-node="${to}"]`)?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={css('frame')}>
      <svg
        ref={svg}
        width={(layout.columns - 1) * columnWidth + nodeWidth + 2 * margin}
        height={(layout.rows - 1) * rowHeight + nodeHeight + 2 * margin}
        role="group"
        aria-label={props.label}
        onKeyDown={onKeyDown}
      >
        {layout.edges.map(edge => {
          const [one, other] = [at.get(edge.from), at.get(edge.to)];
          return one && other ? (
            <Tie
              key={`${edge.from} ${edge.to}`}
              one={one}
              other={other}
              text={props.saysOf(edge)}
            />
          ) : null;
        })}
        {layout.placed.map(each => (
          <Node
            key={each.node.id}
            placed={each}
            isActive={each.node.id === active}
            isFirst={each.parent === null}
            title={props.titleOf(each.node)}
            kind={props.kindOf(each.node)}
            onActive={() => props.onActive(each.node.id)}
            onExpand={() => props.onExpand(each.node.id)}
          />
        ))}
      </svg>
    </div>
  );
}

const left = ({ column }: Placed) => margin + column * columnWidth;
const middle = ({ row }: Placed) => margin + row * rowHeight + nodeHeight / 2;

function Tie(props: { one: Placed; other: Placed; text: string }) {
  const [from, to] =
    props.one.column <= props.other.column ? [props.one, props.other] : [props.other, props.one];
  const isTree = to.parent === from.node.id;
  const [x1, y1, x2, y2] = [left(from) + nodeWidth, middle(from), left(to), middle(to)];
  // of one column, or back: a bow to the right of both
  const isBeside = from.column === to.column;
  const path = isBeside
    ? `M${x1} ${y1}C${x1 + 46} ${y1} ${x1 + 46} ${y2} ${left(to) + nodeWidth} ${y2}`
    : `M${x1} ${y1}C${x1 + 40} ${y1} ${x1 + 24} ${y2} ${x1 + 64} ${y2}H${x2}`;
  return (
    <g aria-hidden>
      <path d={path} className={css('tie', !isTree && 'cross')} />
      {isTree && (
        <text x={x2 - 4} y={y2 - 5} className={css('says')}>
          {cut(props.text, mostOnLine)}
        </text>
      )}
    </g>
  );
}

function Node(props: {
  placed: Placed;
  isActive: boolean;
  isFirst: boolean;
  title: string;
  kind: string;
  onActive: () => void;
  onExpand: () => void;
}) {
  const { placed, isActive } = props;
  const { node, isExpanded } = placed;
  return (
    <g
      data-node={node.id}
      transform={`translate(${left(placed)} ${middle(placed) - nodeHeight / 2})`}
      className={css('node', props.isFirst && 'first', isActive && 'active')}
      role="button"
      tabIndex={isActive ? 0 : -1}
      aria-label={`${props.kind}: ${props.title}`}
      aria-expanded={isExpanded}
      onFocus={props.onActive}
      onClick={props.onActive}
      onDoubleClick={props.onExpand}
    >
      <rect
        width={nodeWidth}
        height={nodeHeight}
        rx={node.type === 'child' ? 20 : 4}
        className={css('box')}
      />
      <text x={12} y={16} className={css('kind')}>
        {props.kind}
      </text>
      <text x={12} y={31} className={css('title')}>
        {cut(props.title, mostLetters)}
      </text>
      {placed.more > 0 && (
        <text x={nodeWidth - 10} y={16} className={css('count')}>
          +{placed.more}
        </text>
      )}
    </g>
  );
}

/** SVG does not cut text by itself; the whole of it stands in the table. */
function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}

import { Maximize, Minus, Plus } from 'lucide-react';
import {
  useEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
} from 'react';
import { projection, type Spot } from '../../../shared/geo/projection.ts';
import type { Point } from '../../../shared/geo/point.ts';
import { classes } from '../../ui/classes.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { HiddenText } from '../../ui/LiveText.tsx';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import { termWord } from '../terms.ts';
import { aspect, moved, viewBoxOf, zoomed, type Frame } from './frame.ts';
import sheetCss from './Map.module.css';
import { countryNames, seaNames } from './names.ts';
import { useSheet, type Sheet } from './sheet.ts';

const css = classes(sheetCss);

/** Names of regions stand where less than this is seen (units of the sheet). */
const regionsNamedBelow = 300;

const steps: Readonly<Record<string, (frame: Frame) => Frame>> = {
  ArrowLeft: frame => moved(frame, -0.15, 0),
  ArrowRight: frame => moved(frame, 0.15, 0),
  ArrowUp: frame => moved(frame, 0, -0.15),
  ArrowDown: frame => moved(frame, 0, 0.15),
  '+': frame => zoomed(frame, 0.7),
  '=': frame => zoomed(frame, 0.7),
  '-': frame => zoomed(frame, 1 / 0.7),
};

/** Draws what lies on the map; `unit` is the size of a pixel on the sheet. */
export type OnMap = (on: {
  readonly spot: (point: Point) => Spot;
  readonly unit: number;
}) => ReactNode;

/** The base map with something on it: moved and zoomed by keys, wheel and pointer. Nothing is fetched. */
export function MapView(props: {
  label: string;
  /** The meridian that stands upright. */
  centre: number;
  /** What is seen first, and by "show all". */
  whole: Frame;
  children: OnMap;
}) {
  const words = useWords();
  const { whole } = props;
  const [frame, setFrame] = useState(whole);
  const [shownWhole, setShownWhole] = useState(whole);
  if (shownWhole !== whole) {
    setShownWhole(whole);
    setFrame(whole);
  }
  const box = useRef<HTMLDivElement>(null);
  const pixels = useWidth(box);
  useWheel(box, (share, spotShare) =>
    setFrame(now => {
      const at: Spot = [
        now.middle[0] + (spotShare[0] - 0.5) * now.width,
        now.middle[1] + (spotShare[1] - 0.5) * now.width * aspect,
      ];
      return zoomed(now, share, at);
    }),
  );
  const drag = useDrag(box, (across, down) => setFrame(now => moved(now, -across, -down)));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = event.key === '0' ? () => whole : steps[event.key];
    if (!step) return;
    event.preventDefault();
    event.stopPropagation();
    setFrame(step);
  };
  const sheet = useSheet(props.centre);
  const unit = frame.width / pixels;
  return (
    <div className={css('map')}>
      <div
        ref={box}
        className={css('window')}
        // moved by keys: a stop on the way, with its own name
        tabIndex={0}
        role="group"
        aria-label={props.label}
        onKeyDown={onKeyDown}
        {...drag}
      >
        <HiddenText>{words.map.route.keys}</HiddenText>
        <svg
          className={css('sheet')}
          viewBox={viewBoxOf(frame)}
          preserveAspectRatio="xMidYMid slice"
          aria-hidden
        >
          {sheet && <Base sheet={sheet} unit={unit} frame={frame} />}
          {sheet && props.children({ spot: projection(props.centre), unit })}
        </svg>
      </div>
      <div className={css('zoom')}>
        <IconButton
          size="small"
          icon={Plus}
          name={words.map.zoomIn}
          onPress={() => setFrame(zoomed(frame, 0.7))}
        />
        <IconButton
          size="small"
          icon={Minus}
          name={words.map.zoomOut}
          onPress={() => setFrame(zoomed(frame, 1 / 0.7))}
        />
        <IconButton
          size="small"
          icon={Maximize}
          name={words.map.zoomWhole}
          onPress={() => setFrame(whole)}
        />
      </div>
    </div>
  );
}

/** Countries, regions and their names. */
function Base(props: { sheet: Sheet; unit: number; frame: Frame }) {
  const { language } = useFormat();
  const { seas } = useWords().map;
  const { sheet, unit, frame } = props;
  const spot = projection(sheet.centre);
  const isClose = frame.width < regionsNamedBelow;
  return (
    <>
      {sheet.countries.map(({ id, path }) => (
        <path key={id} d={path} className={css('country', id === 'UA' && 'ukraine')} />
      ))}
      {sheet.regions.map(({ id, path }) => (
        <path key={id} d={path} className={css('region')} />
      ))}
      {sheet.countries
        .filter(({ id }) => id === 'UA')
        .map(({ id, path }) => (
          <path key={id} d={path} className={css('border')} />
        ))}
      <g fontSize={11 * unit} className={css('seas')}>
        {seaNames.map(([id, at]) => (
          <MapText key={id} at={spot(at)}>
            {seas[id]}
          </MapText>
        ))}
      </g>
      {isClose ? (
        <g fontSize={10 * unit} className={css('names')}>
          {sheet.regions
            .filter(({ at: [x, y] }) => isSeen(x, y, frame))
            .map(({ id, at, uk, en }) => (
              <MapText key={id} at={at}>
                {language === 'uk' ? uk : en}
              </MapText>
            ))}
        </g>
      ) : (
        <g fontSize={12 * unit} className={css('names', 'countries')}>
          {countryNames.map(([id, at]) => (
            <MapText key={at.join()} at={spot(at)}>
              {termWord('countries', id, language)}
            </MapText>
          ))}
        </g>
      )}
    </>
  );
}

function MapText(props: { at: Spot; children: ReactNode }) {
  return (
    <text x={props.at[0]} y={props.at[1]}>
      {props.children}
    </text>
  );
}

function isSeen(x: number, y: number, { middle, width }: Frame): boolean {
  return Math.abs(x - middle[0]) < width / 2 && Math.abs(y - middle[1]) < (width * aspect) / 2;
}

/** Width of an element in pixels. */
function useWidth(element: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(800);
  useEffect(() => {
    const box = element.current;
    if (!box) return;
    const observer = new ResizeObserver(() => setWidth(Math.max(1, box.clientWidth)));
    observer.observe(box);
    return () => observer.disconnect();
  }, [element]);
  return width;
}

/** The wheel zooms with Ctrl held, as in browsers' maps: without it the page scrolls on. */
function useWheel(
  element: React.RefObject<HTMLElement | null>,
  onZoom: (share: number, at: readonly [number, number]) => void,
): void {
  const latest = useRef(onZoom);
  useEffect(() => {
    latest.current = onZoom;
  });
  useEffect(() => {
    const box = element.current;
    if (!box) return;
    const zoom = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const { left, top, width, height } = box.getBoundingClientRect();
      const at = [(event.clientX - left) / width, (event.clientY - top) / height] as const;
      latest.current(Math.exp(event.deltaY * 0.002), at);
    };
    box.addEventListener('wheel', zoom, { passive: false });
    return () => box.removeEventListener('wheel', zoom);
  }, [element]);
}

/** Tells by which share of the element the pointer moved while held. */
function useDrag(
  element: React.RefObject<HTMLElement | null>,
  onMove: (across: number, down: number) => void,
) {
  const last = useRef<readonly [number, number] | null>(null);
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      last.current = [event.clientX, event.clientY];
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const box = element.current;
      if (!last.current || !box) return;
      const [x, y] = last.current;
      last.current = [event.clientX, event.clientY];
      onMove((event.clientX - x) / box.clientWidth, (event.clientY - y) / box.clientHeight);
    },
    onPointerUp: () => {
      last.current = null;
    },
  };
}

import { useMemo } from 'react';
import type { ControlLine, RouteEnd, RouteLeg } from '../../../shared/contract/geo.ts';
import { projection, type Spot } from '../../../shared/geo/projection.ts';
import { classes } from '../../ui/classes.ts';
import { useWords } from '../../words/LanguageProvider.tsx';
import { useSpeech } from '../useSpeech.ts';
import { ControlLines } from './ControlLines.tsx';
import { drawingOf, thicknessOf, type Drawing, type Stop } from './drawing.ts';
import { frameAround, type Frame } from './frame.ts';
import sheet from './Map.module.css';
import { MapView } from './MapView.tsx';

const css = classes(sheet);

/** Ukraine and what surrounds it. */
export const home = { longitude: 32, frame: { middle: [0, 25], width: 330 } } as const satisfies {
  longitude: number;
  frame: Frame;
};

const endsOf = (legs: readonly RouteLeg[]) => legs.flatMap(({ from, to }) => [from, to]);

/** The meridian in the middle of a route, in steps of 5°: it is not turned anew for every leg. */
function centreOf(legs: readonly RouteLeg[]): number {
  const all = endsOf(legs).flatMap(end => end?.at?.longitude ?? []);
  if (all.length === 0) return home.longitude;
  const middle = (Math.min(...all) + Math.max(...all)) / 2;
  // farther east the sheet would tear through Russia
  return Math.min(105, Math.max(20, Math.round(middle / 5) * 5));
}

/** A route on the map: all legs give the frame, those of `shown` are drawn. */
export function RouteMap(props: {
  legs: readonly RouteLeg[];
  isShown: (leg: RouteLeg) => boolean;
  line: ControlLine | null;
}) {
  const { route } = useWords().map;
  const { legs, isShown, line } = props;
  const centre = centreOf(legs);
  const { drawing, whole } = useMemo(() => {
    const spot = projection(centre);
    const project = (end: RouteEnd | null): Spot | null =>
      end?.at ? spot([end.at.longitude, end.at.latitude]) : null;
    const frame = frameAround(
      endsOf(legs)
        .flatMap(end => (end ? [project(end)] : []))
        .filter(each => each !== null),
    );
    return { drawing: drawingOf(legs, project), whole: frame ?? home.frame };
  }, [legs, centre]);
  const shown = drawing.legs.filter(({ leg }) => isShown(leg));
  const stops = stopsOf(legs.filter(isShown), drawing, centre);
  return (
    <MapView label={route.map(route.count(shown.length))} centre={centre} whole={whole}>
      {({ spot, unit }) => (
        <>
          {line && <ControlLines line={line} spot={spot} />}
          <Legs drawing={shown} unit={unit} />
          <Stops stops={stops} unit={unit} />
        </>
      )}
    </MapView>
  );
}

function stopsOf(legs: readonly RouteLeg[], { stops }: Drawing, centre: number): readonly Stop[] {
  const spot = projection(centre);
  const keys = new Set(
    endsOf(legs).flatMap(end =>
      end?.at
        ? spot([end.at.longitude, end.at.latitude])
            .map(each => each.toFixed(1))
            .join(' ')
        : [],
    ),
  );
  return stops.filter(({ key }) => keys.has(key));
}

function Legs(props: { drawing: Drawing['legs']; unit: number }) {
  const speech = useSpeech();
  const { unit } = props;
  return props.drawing.map(({ leg, number, path, top, angle }) => (
    <g key={leg.id}>
      <path
        d={path}
        className={css('leg', leg.inferred && 'inferred')}
        strokeWidth={thicknessOf(leg)}
      />
      <g transform={`translate(${top[0]} ${top[1]}) rotate(${angle}) scale(${unit})`}>
        <path d="M9 -6L20 0L9 6Z" className={css('arrow')} />
      </g>
      <g transform={`translate(${top[0]} ${top[1]}) scale(${unit})`} className={css('badge')}>
        <circle r={9} />
        <text fontSize={11}>{number}</text>
      </g>
      <g transform={`translate(${top[0]} ${top[1]}) scale(${unit})`}>
        <text y={21} fontSize={11} className={css('means')}>
          {speech.term('transport', leg.transport)}
        </text>
      </g>
    </g>
  ));
}

export function Stops(props: { stops: readonly Stop[]; unit: number }) {
  const { unit } = props;
  return props.stops.map(({ key, text, spot: [x, y], isGuessed }) => (
    <g key={key} transform={`translate(${x} ${y}) scale(${unit})`}>
      <circle r={4.5} className={css('stop', isGuessed && 'guessed')} />
      <text x={9} y={4} fontSize={12} className={css('stopName')}>
        {text}
      </text>
    </g>
  ));
}

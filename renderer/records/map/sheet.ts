/** The base map as paths on a sheet: fetched once, when a map is first looked at. */
import { useEffect, useState } from 'react';
import type { BaseMap } from '../../../shared/geo/baseMap.ts';
import type { Ring } from '../../../shared/geo/point.ts';
import { projection, type Spot } from '../../../shared/geo/projection.ts';

export interface Outline {
  readonly id: string;
  readonly path: string;
}
export interface NamedOutline extends Outline {
  readonly uk: string;
  readonly en: string;
  readonly at: Spot;
}
export interface Sheet {
  /** The meridian that stands upright. */
  readonly centre: number;
  readonly countries: readonly Outline[];
  readonly regions: readonly NamedOutline[];
}

let kept: Promise<BaseMap> | null = null;
let lastSheet: Sheet | null = null;

async function load(): Promise<BaseMap> {
  const { readBaseMap } = await import('../../../shared/geo/baseMap.ts');
  return readBaseMap();
}

/** Null until it is there; the sheet is turned so that `centre` (degrees) stands upright. */
export function useSheet(centre: number): Sheet | null {
  const [sheet, setSheet] = useState<Sheet | null>(null);
  useEffect(() => {
    let isWanted = true;
    kept ??= load();
    void kept.then(map => {
      if (lastSheet?.centre !== centre) lastSheet = drawn(map, centre);
      if (isWanted) setSheet(lastSheet);
    });
    return () => {
      isWanted = false;
    };
  }, [centre]);
  return sheet;
}

function drawn({ countries, regions }: BaseMap, centre: number): Sheet {
  const spot = projection(centre);
  const pathOf = (rings: readonly Ring[]) =>
    rings.map(ring => pathThrough(ring.map(spot))).join('');
  return {
    centre,
    countries: countries.map(({ id, rings }) => ({ id, path: pathOf(rings) })),
    regions: regions.map(({ id, uk, en, at, rings }) => ({
      id,
      uk,
      en,
      at: spot(at),
      path: pathOf(rings),
    })),
  };
}

/** A closed path; a tenth of a unit is 600 m. */
function pathThrough(spots: readonly Spot[]): string {
  return `M${spots.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`;
}

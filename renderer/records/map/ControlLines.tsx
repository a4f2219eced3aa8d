import type { ControlLine } from '../../../shared/contract/geo.ts';
import type { Point } from '../../../shared/geo/point.ts';
import type { Spot } from '../../../shared/geo/projection.ts';
import { classes } from '../../ui/classes.ts';
import sheet from './Map.module.css';

const css = classes(sheet);

/** A line that somebody loaded, as it ran on its day. */
export function ControlLines(props: { line: ControlLine; spot: (point: Point) => Spot }) {
  const { line, spot } = props;
  const along = (path: readonly Point[]) =>
    path
      .map(point =>
        spot(point)
          .map(each => each.toFixed(2))
          .join(','),
      )
      .join(' ');
  return line.paths.map((path, index) => (
    <polyline key={`${line.id} ${String(index)}`} className={css('control')} points={along(path)} />
  ));
}

import { describe, expect, test } from 'vitest';
import { readBaseMap } from '../../../shared/geo/baseMap.ts';
import { contains, type Point } from '../../../shared/geo/point.ts';
import { projection } from '../../../shared/geo/projection.ts';

const map = readBaseMap();
const countriesAt = (point: Point) =>
  map.countries.filter(country => contains(country, point)).map(({ id }) => id);
const regionsAt = (point: Point) =>
  map.regions.filter(region => contains(region, point)).map(({ id }) => id);

describe('the base map', () => {
  test.each<[string, Point, string]>([
    ['Simferopol', [34.1, 44.95], 'UA-43'],
    ['Yalta', [34.15, 44.52], 'UA-43'],
    ['Kerch', [36.45, 45.35], 'UA-43'],
    ['Sevastopol', [33.6, 44.6], 'UA-40'],
    ['Donetsk', [37.8, 48.02], 'UA-14'],
    ['Mariupol', [37.54, 47.12], 'UA-14'],
    ['Luhansk', [39.31, 48.57], 'UA-09'],
    ['Kherson', [32.61, 46.65], 'UA-65'],
    ['Melitopol', [35.36, 46.85], 'UA-23'],
    ['Chernihiv', [31.29, 51.5], 'UA-74'],
    ['Uzhhorod', [22.32, 48.62], 'UA-21'],
  ])('%s lies in Ukraine and in no other country', (_, point, region) => {
    expect(countriesAt(point)).toEqual(['UA']);
    expect(regionsAt(point)).toEqual([region]);
  });

  test.each<[string, Point, string]>([
    ['Rostov-on-Don', [39.72, 47.23], 'RU'],
    ['Krasnodar', [38.98, 45.04], 'RU'],
    ['Taganrog', [38.9, 47.24], 'RU'],
    ['Magadan', [150.8, 59.57], 'RU'],
    ['Minsk', [27.56, 53.9], 'BY'],
    ['Warsaw', [21.01, 52.23], 'PL'],
    ['Tbilisi', [44.79, 41.72], 'GE'],
  ])('%s does not', (_, point, country) => {
    expect(countriesAt(point)).toEqual([country]);
  });

  test('has the 27 regions of Ukraine, each with its names', () => {
    const own = map.regions.filter(({ id }) => id.startsWith('UA-'));
    expect(own.length).toBe(27);
    expect(own.every(({ uk, en }) => uk !== '' && en !== '')).toBe(true);
    expect(new Set(own.map(({ uk }) => uk)).size).toBe(27);
  });
});

describe('the sheet', () => {
  test('has north above and east to the right of its centre', () => {
    const at = projection(32);
    const kyiv = at([30.52, 50.45]);
    expect(at([30.52, 59])[1]).toBeLessThan(kyiv[1]);
    expect(at([40, 50.45])[0]).toBeGreaterThan(kyiv[0]);
    expect(at([32, 50])[0]).toBeCloseTo(0, 9);
  });

  test('keeps angles: a small square is a square everywhere between the parallels', () => {
    const at = projection(60);
    for (const [longitude, latitude] of [
      [30, 47],
      [60, 55],
      [100, 60],
    ] as const) {
      const step = 0.01;
      const [x, y] = at([longitude, latitude]);
      const east = at([longitude + step / Math.cos((latitude * Math.PI) / 180), latitude]);
      const north = at([longitude, latitude + step]);
      const length = (spot: readonly [number, number]) => Math.hypot(spot[0] - x, spot[1] - y);
      expect(length(east) / length(north)).toBeCloseTo(1, 2);
    }
  });

  test('does not tear between Chukotka and the rest of Russia', () => {
    const at = projection(40);
    const [west, east] = [at([179.9, 66]), at([-179.9, 66])];
    expect(Math.hypot(west[0] - east[0], west[1] - east[1])).toBeLessThan(5);
  });
});

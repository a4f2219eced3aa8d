import { describe, expect, test } from 'vitest';
import text from '../../../shared/geo/settlements.json';
import { nameKey, openGazetteer } from '../../../shared/geo/gazetteer.ts';
import { readBaseMap } from '../../../shared/geo/baseMap.ts';
import { contains } from '../../../shared/geo/point.ts';

const gazetteer = openGazetteer();
const nowhere = { country: null, region: null };
const among = (typed: string) => gazetteer.search(typed, 5).map(({ latin }) => latin);

describe('the gazetteer', () => {
  test.each([
    ['Маріуполь', 'Mariupol'],
    ['Мариуполь', 'Mariupol'],
    ['Mariupol', 'Mariupol'],
    ['маріуп', 'Mariupol'],
    ['м. Херсон', 'Kherson'],
    ['Kiev', 'Kyiv'],
    ['Киев', 'Kyiv'],
    ['Новая Каховка', 'Nova Kakhovka'],
    ['Бахмут', 'Bakhmut'],
    ['Артемівськ', 'Bakhmut'],
    ['Таганрог', 'Taganrog'],
    ['Таганріг', 'Taganrog'],
    ['Zhdanov', 'Mariupol'],
  ])('finds %s in any script, by old and imposed names', (typed, name) => {
    expect(among(typed)).toContain(name);
  });

  test('was made with the keys by which names are compared now', () => {
    const rows = text.split('\n').map(line => line.split('\t'));
    const some = rows.filter((row, index) => row.length > 4 && index % 40 === 0);
    expect(some.length).toBeGreaterThan(100);
    for (const row of some) {
      const names = [...row.slice(6, 9), ...(row[9] ?? '').split('|')].filter(name => name !== '');
      expect(row[10]).toBe([...new Set(names.map(nameKey))].join('|'));
    }
  });

  test('answers nothing to what is no name', () => {
    expect(gazetteer.search('', 5)).toEqual([]);
    expect(gazetteer.search('— 12 —', 5)).toEqual([]);
    expect(gazetteer.meant('Нетаке-місто-ніде', nowhere)).toBeNull();
  });

  test('tells towns of one name apart by country and region, and says among how many it guessed', () => {
    const ukrainian = gazetteer.meant('Донецьк', { country: 'UA', region: null });
    const russian = gazetteer.meant('Донецк', { country: 'RU', region: 'Ростовская область' });
    expect(ukrainian?.settlement.region).toBe('UA-14');
    expect(russian?.settlement.region).toBe('RU-ROS');
    expect(gazetteer.meant('Донецк', nowhere)?.among).toBeGreaterThan(1);
  });

  test('puts the towns of Crimea in Ukraine, where the map has them', () => {
    const { countries } = readBaseMap();
    const ukraine = countries.find(({ id }) => id === 'UA')!;
    for (const name of ['Сімферополь', 'Севастополь', 'Ялта', 'Євпаторія', 'Джанкой']) {
      const found = gazetteer.search(name, 1)[0]!;
      expect(found.country).toBe('UA');
      expect(['UA-43', 'UA-40']).toContain(found.region);
      expect(contains(ukraine, [found.longitude, found.latitude]), name).toBe(true);
    }
  });
});

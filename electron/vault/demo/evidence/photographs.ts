import type { Wording } from '../../../../shared/vocabulary/index.ts';
import { road, shore, station, yard } from '../assets/pictures.ts';
import { photoOf, type Shot } from '../files/photo.ts';
import type { Say } from '../language.ts';
import { factsOf, fromBase64, type DemoFile } from './facts.ts';

interface Taken {
  readonly key: string;
  readonly name: string;
  readonly picture: string;
  readonly day: string;
  readonly time: string;
  readonly place: Shot['place'];
  readonly title: Wording;
  /** Not to be named: who took it is in danger. */
  readonly protectedSource: boolean;
}

const telephone = { make: 'Example', model: 'Telephone 0' };

const taken: readonly Taken[] = [
  {
    key: 'photo-centre',
    name: 'IMG_20220912_1810.jpg',
    picture: yard,
    day: '2022-09-12',
    time: '18:10:04',
    place: { north: 46.6406, east: 32.6144 },
    title: { uk: 'Двір центру напередодні вивезення', en: 'Yard of the centre the day before' },
    protectedSource: true,
  },
  {
    key: 'photo-centre-empty',
    name: 'IMG_20221120_1102.jpg',
    picture: yard,
    day: '2022-11-20',
    time: '11:02:55',
    place: { north: 46.6406, east: 32.6144 },
    title: {
      uk: 'Порожній центр після звільнення міста',
      en: 'The centre, empty, after liberation',
    },
    protectedSource: false,
  },
  {
    key: 'photo-bus',
    name: 'IMG_20220913_0641.jpg',
    picture: road,
    day: '2022-09-13',
    time: '06:41:20',
    place: { north: 46.6354, east: 32.6169 },
    title: { uk: 'Автобус біля головного входу', en: 'The bus at the main entrance' },
    protectedSource: true,
  },
  {
    key: 'photo-checkpoint',
    name: 'DSC_0047.JPG',
    picture: road,
    day: '2022-09-13',
    time: '10:22:41',
    place: { north: 46.1067, east: 33.6925 },
    title: { uk: 'Той самий автобус на блокпосту', en: 'The same bus at a checkpoint' },
    protectedSource: true,
  },
  {
    key: 'photo-shore',
    name: 'берег.jpg',
    picture: shore,
    day: '2022-09-21',
    time: '14:30:00',
    place: { north: 45.1904, east: 33.3669 },
    title: {
      uk: 'Табір на березі, зі сторінки табору',
      en: 'Camp on the shore, from its own page',
    },
    protectedSource: false,
  },
  {
    key: 'photo-station',
    name: 'photo_5@21-04-2022_09-15.jpg',
    picture: station,
    day: '2022-04-21',
    time: '09:15:12',
    place: { north: 47.2362, east: 38.8969 },
    title: { uk: 'Ешелон на станції Таганрог', en: 'Train at Taganrog station' },
    protectedSource: false,
  },
  {
    key: 'photo-platform',
    name: 'перрон 18.02.22.jpg',
    picture: station,
    day: '2022-02-18',
    time: '21:48:33',
    place: null,
    title: { uk: 'Посадка вихованців у вагони', en: 'Wards boarding the wagons' },
    protectedSource: false,
  },
  {
    key: 'photo-sanatorium',
    name: 'sanatorium_gate.jpeg',
    picture: yard,
    day: '2023-07-11',
    time: '12:00:09',
    place: { north: 53.9006, east: 27.559 },
    title: { uk: 'Корпус санаторію, Мінська область', en: 'Sanatorium block, Minsk region' },
    protectedSource: false,
  },
  {
    key: 'photo-return',
    name: 'IMG_20230519_1955.jpg',
    picture: road,
    day: '2023-05-19',
    time: '19:55:47',
    place: { north: 51.2437, east: 33.1976 },
    title: { uk: 'Автобус, що привіз дітей додому', en: 'The bus that brought children home' },
    protectedSource: false,
  },
];

/** Photographs with what a telephone writes into them: camera, time, often the place. */
export function photographs(say: Say): DemoFile[] {
  return taken.map(({ key, name, picture, day, time, place, title, protectedSource }) => ({
    key,
    name,
    make: () =>
      photoOf(fromBase64(picture), {
        camera: telephone,
        taken: `${day.replaceAll('-', ':')} ${time}`,
        zone: '+03:00',
        place,
        description: 'Synthetic picture, drawn by a program',
      }),
    facts: factsOf({
      type: 'photo',
      title: say(title),
      date: day,
      method: protectedSource ? 'from_person' : 'from_internet',
      ...(protectedSource
        ? { fromWhom: say({ uk: 'працівниця центру', en: 'a worker of the centre' }) }
        : { url: 'https://example.org/synthetic' }),
      protectedSource,
      consent: protectedSource ? 'given' : 'not-obtainable',
      ...(protectedSource
        ? { giver: 'adult_self', scope: ['store', 'ua_prosecution', 'icc'] }
        : {}),
      confidentiality: protectedSource ? 'restricted' : 'confidential',
    }),
  }));
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupsOf, type Joined } from '../../../shared/matching/groups.ts';

const record = fc.integer({ min: 0, max: 9 }).map(String);
const pair: fc.Arbitrary<Joined> = fc
  .tuple(record, record, fc.option(record))
  .filter(([one, other]) => one !== other)
  .map(([one, other, leading]) => ({ one, other, leading }));

test('who is one with the same is one with each other, whatever the order of decisions', () => {
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 12 }), fc.integer(), (pairs, seed) => {
      const groups = groupsOf(pairs, Number);
      const groupOf = (each: string) => groups.findIndex(({ members }) => members.includes(each));
      for (const { one, other } of pairs) expect(groupOf(one)).toBe(groupOf(other));
      const members = groups.flatMap(group => group.members);
      expect(new Set(members).size).toBe(members.length);
      // nobody is in a group without a decision that leads there
      for (const { members: all } of groups) {
        const reached = new Set([all[0]]);
        for (let size = 0; size < reached.size;) {
          size = reached.size;
          for (const { one, other } of pairs) {
            if (reached.has(one) || reached.has(other)) reached.add(one).add(other);
          }
        }
        expect([...all].sort()).toEqual([...reached].sort());
      }
      const turned = pairs.map(each => ({ ...each, one: each.other, other: each.one }));
      const shuffled = [...turned].sort((a, b) =>
        `${seed}${a.one}${b.other}` < `${seed}${b.one}${a.other}` ? -1 : 1,
      );
      const told = (all: typeof groups) => all.map(each => JSON.stringify(each)).sort();
      expect(told(groupsOf(shuffled, Number))).toEqual(told(groups));
    }),
  );
});

test('the record that most decisions name leads; of several the one with the least number', () => {
  const pairs = [
    { one: '1', other: '2', leading: '2' },
    { one: '2', other: '3', leading: '3' },
    { one: '4', other: '5', leading: null },
  ];
  expect(groupsOf(pairs, Number)).toEqual([
    { leading: '2', members: ['2', '1', '3'] },
    { leading: '4', members: ['4', '5'] },
  ]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import encodeQR from 'qr';
import decodeQR from 'qr/decode.js';
import { nodeCrypto } from '../../../electron/vault/crypto/nodeCrypto.ts';
import {
  lineStates,
  readShare,
  shareLines,
  shareQrText,
  type Share,
} from '../../../shared/recovery/share.ts';
import { judgeShares } from '../../../shared/recovery/shareSet.ts';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const id = fc
  .uint8Array({ minLength: 4, maxLength: 4 })
  .map(bytes => Buffer.from(bytes).toString('hex'));

const anyShare: fc.Arbitrary<Share> = fc
  .record({
    vault: id,
    set: id,
    threshold: fc.integer({ min: 2, max: 15 }),
    more: fc.nat(13),
    nth: fc.nat(14),
    piece: fc.uint8Array({ minLength: 33, maxLength: 33 }),
  })
  .map(({ vault, set, threshold, more, nth, piece }) => {
    const shares = Math.min(15, threshold + more);
    return { vault, set, threshold, shares, number: (nth % shares) + 1, piece };
  });

const sample: Share = {
  vault: '0badcafe',
  set: '12345678',
  threshold: 2,
  shares: 3,
  number: 1,
  piece: Uint8Array.from({ length: 33 }, (_, index) => index * 7),
};

function read(text: string) {
  return readShare(text, nodeCrypto);
}

/** What is on paper never changes: a share printed today is read in ten years. */
test('the format is the one that was printed', () => {
  const lines = shareLines(sample, nodeCrypto);
  expect(lines).toMatchInlineSnapshot(`
    [
      "045T VJQY 28T5 CY02 CN",
      "0C0G 01RE 2ME2 6AHH FG",
      "70ZM CKAM BDH6 JW3Q 0A",
      "FT2R S4WT M6MA ZDNX ZK",
      "RK5X 5PF0 MWMP 424D QC",
    ]
  `);
  expect(shareQrText(lines)).toMatchInlineSnapshot(
    `"LITOPYS-SHARE/045TVJQY28T5CY02CN/0C0G01RE2ME26AHHFG/70ZMCKAMBDH6JW3Q0A/FT2RS4WTM6MAZDNXZK/RK5X5PF0MWMP424DQC"`,
  );
});

test('a share is read back from its lines, its QR text, and however it is spaced', () => {
  fc.assert(
    fc.property(anyShare, share => {
      const lines = shareLines(share, nodeCrypto);
      const ways = [
        lines.join('\n'),
        lines.map((line, index) => `${index + 1}. ${line.toLowerCase()}`).join('\r\n'),
        lines.map(line => line.replaceAll(' ', '-').replaceAll('0', 'o')).join('\n\n'),
        lines.join('\n').replaceAll('A', 'А').replaceAll('1', 'і').replaceAll('C', 'с'),
        `# share 1/3\n${lines.join('\n')}\n# end`,
        lines.join(' '),
        shareQrText(lines),
      ];
      for (const way of ways) expect(read(way)).toEqual({ ok: true, value: share });
    }),
    { numRuns: 200 },
  );
});

test('what a scanner reads from the printed code is the share', () => {
  const lines = shareLines(sample, nodeCrypto);
  const dots = encodeQR(shareQrText(lines), 'raw', { ecc: 'medium', border: 4 });
  const size = dots.length * 4;
  const data = new Uint8ClampedArray(size * size * 4).fill(255);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      if (dots[Math.floor(y / 4)]![Math.floor(x / 4)]!)
        data.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3);
    }
  }
  expect(read(decodeQR({ width: size, height: size, data }))).toEqual({ ok: true, value: sample });
});

test('every single wrong character is found, and its line is named', () => {
  const lines = shareLines(sample, nodeCrypto);
  for (const [index, line] of lines.entries()) {
    for (let at = 0; at < line.length; at++) {
      if (line[at] === ' ') continue;
      for (const letter of `${alphabet}U?`) {
        if (letter === line[at]) continue;
        const typed = lines.with(index, line.slice(0, at) + letter + line.slice(at + 1));
        expect(read(typed.join('\n'))).toEqual({
          ok: false,
          error: { code: 'share/damaged', detail: { lines: String(index + 1) } },
        });
        expect(lineStates(typed.join('\n')).indexOf('wrong')).toBe(index);
      }
    }
  }
});

test('neighbours changed about, lines changed about, left out or short are found', () => {
  fc.assert(
    fc.property(anyShare, fc.nat(4), fc.nat(16), (share, index, at) => {
      const lines = shareLines(share, nodeCrypto).map(line => line.replaceAll(' ', ''));
      const line = lines[index]!;
      const swapped = line.slice(0, at) + line[at + 1]! + line[at]! + line.slice(at + 2);
      if (swapped !== line) {
        expect(read(lines.with(index, swapped).join('\n'))).toMatchObject({
          error: { code: 'share/damaged', detail: { lines: String(index + 1) } },
        });
      }
      const other = (index + 1) % 5;
      const crossed = lines.with(index, lines[other]!).with(other, line);
      expect(read(crossed.join('\n'))).toMatchObject({
        error: {
          code: 'share/damaged',
          detail: { lines: [index + 1, other + 1].sort().join(', ') },
        },
      });
      expect(read(lines.toSpliced(index, 1).join('\n')).ok).toBe(false);
      expect(
        read(lines.with(index, line.slice(0, at) + line.slice(at + 1)).join('\n')),
      ).toMatchObject({
        error: { code: 'share/line-length', detail: { line: index + 1, found: 17, expected: 18 } },
      });
    }),
    { numRuns: 100 },
  );
});

test('lines of two shares never make a third', () => {
  fc.assert(
    fc.property(anyShare, anyShare, fc.integer({ min: 1, max: 4 }), (one, other, cut) => {
      const lines = [
        ...shareLines(one, nodeCrypto).slice(0, cut),
        ...shareLines(other, nodeCrypto).slice(cut),
      ];
      expect(read(lines.join('\n'))).toMatchObject({ error: { code: 'share/does-not-add-up' } });
    }),
  );
});

test('nothing, rubbish and a later version are told apart', () => {
  expect(read(' \n# only a remark\n')).toMatchObject({ error: { code: 'share/empty' } });
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => {
      expect(read(text).ok).toBe(false);
    }),
  );
  // the first line of version 2: its first byte is 2, whatever follows
  const later = ['0800 0000 0000 0000', '0000'];
  const digits = alphabet.split('');
  const made = digits
    .flatMap(high => digits.map(low => `${later[0]!} ${high}${low}`))
    .filter(line => lineStates(line)[0] === 'right');
  expect(made).toHaveLength(1);
  expect(read(made[0]!)).toMatchObject({
    error: { code: 'share/unknown-version', detail: { version: 2 } },
  });
});

test('side by side: another vault, another set, the same twice, too few, disagreeing', () => {
  const expected = {
    vault: '0badcafe-0000-4000-8000-000000000000',
    set: '12345678-0000-4000-8000-000000000000',
  };
  const second = { ...sample, number: 2, piece: sample.piece.map(byte => byte ^ 0x55) };
  const judge = (...shares: Share[]) => judgeShares(shares, expected);
  const code = (name: string, detail: object) => ({ ok: false, error: { code: name, detail } });
  expect(judge(sample, second).ok).toBe(true);
  expect(judge(sample, { ...second, vault: 'ffffffff' })).toEqual(
    code('share/other-vault', { share: 2 }),
  );
  expect(judge({ ...sample, set: 'ffffffff' }, second)).toEqual(
    code('share/other-set', { share: 1 }),
  );
  expect(judge(sample, sample)).toEqual(code('share/twice', { share: 2, first: 1 }));
  expect(judge(sample, { ...second, piece: sample.piece })).toEqual(
    code('share/twice', { share: 2, first: 1 }),
  );
  expect(judge(sample)).toEqual(code('recovery/too-few', { given: 1, needed: 2 }));
  expect(judge(sample, { ...second, shares: 4 })).toEqual(code('share/disagrees', { share: 2 }));
});

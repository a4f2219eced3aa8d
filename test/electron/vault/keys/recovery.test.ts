import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { combine } from 'shamir-secret-sharing';
import { expect, test } from 'vitest';
import { nodeCrypto } from '../../../../electron/vault/crypto/nodeCrypto.ts';
import { createKeyring } from '../../../../electron/vault/keys/keyring.ts';
import { sealHeader } from '../../../../electron/vault/keys/masterKey.ts';
import { receiveKeyOf } from '../../../../electron/vault/keys/receiving.ts';
import {
  alignRecoverySlot,
  recoverMaster,
  splitRecoveryKey,
} from '../../../../electron/vault/keys/recovery.ts';
import { shareLines, type Share } from '../../../../shared/recovery/share.ts';
import { leastKdfCost } from '../../../../electron/vault/keys/header.ts';

/** Multiplication in GF(2^8) modulo x^8 + x^4 + x^3 + x + 1, bit by bit: not the tables of the package. */
function times(a: number, b: number): number {
  let product = 0;
  for (let bit = 0; bit < 8; bit++) {
    if ((b >> bit) & 1) product ^= a << bit;
  }
  for (let bit = 14; bit >= 8; bit--) {
    if ((product >> bit) & 1) product ^= 0x11b << (bit - 8);
  }
  return product;
}

function inverse(a: number): number {
  for (let b = 1; b < 256; b++) if (times(a, b) === 1) return b;
  throw new Error('zero has no inverse');
}

/** Lagrange at zero, as docs/formats.md says it. */
function combined(pieces: readonly Uint8Array[]): Uint8Array {
  const at = (piece: Uint8Array) => piece[32]!;
  return Uint8Array.from({ length: 32 }, (_, index) =>
    pieces.reduce((sum, piece) => {
      let weight = 1;
      for (const other of pieces) {
        if (other !== piece)
          weight = times(weight, times(at(other), inverse(at(other) ^ at(piece))));
      }
      return sum ^ times(piece[index]!, weight);
    }, 0),
  );
}

const sizes = fc
  .tuple(fc.integer({ min: 2, max: 15 }), fc.integer({ min: 2, max: 15 }))
  .map(([one, other]) => ({ threshold: Math.min(one, other), count: Math.max(one, other) }));

/** `size` of the shares, chosen by the seed. */
function some(shares: readonly Share[], size: number, seed: number): Share[] {
  const left = [...shares];
  let state = seed;
  return Array.from({ length: size }, () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return left.splice(state % left.length, 1)[0]!;
  });
}

test('any k shares give the key, by our way and by the book; any k − 1 give another', async () => {
  await fc.assert(
    fc.asyncProperty(sizes, fc.nat(), async ({ threshold, count }, seed) => {
      const { receiveKey, shares } = await splitRecoveryKey(randomUUID(), threshold, count);
      const pieces = some(shares, threshold, seed).map(({ piece }) => piece);
      const key = await combine(pieces);
      expect(await receiveKeyOf(key)).toEqual(receiveKey);
      expect(combined(pieces)).toEqual(key);
      if (threshold === 2) expect(pieces[0]!.slice(0, 32)).not.toEqual(key);
      else expect(await combine(pieces.slice(1))).not.toEqual(key);
    }),
    { numRuns: 60 },
  );
});

test('shares open the header they were made for, in any order and number from k on', async () => {
  const { header, keyring } = await createKeyring(
    { userName: 'Тест', passphrase: 'слово слово слово' },
    leastKdfCost,
  );
  const { master } = keyring.secrets;
  const made = await splitRecoveryKey(header.vault, 3, 5);
  const withSlot = (await alignRecoverySlot(header, master, made))!;
  const typed = made.shares.map(share => shareLines(share, nodeCrypto).join('\n'));
  for (const chosen of [
    [0, 1, 2],
    [4, 2, 0],
    [0, 1, 2, 3, 4],
  ]) {
    const recovered = await recoverMaster(
      withSlot,
      chosen.map(index => typed[index]!),
    );
    expect(recovered.master).toEqual(master);
    expect(recovered.numbers).toEqual(chosen.map(index => index + 1).sort());
  }
  const refused = (header_: typeof header, ...chosen: string[]) =>
    expect(recoverMaster(header_, chosen)).rejects;
  await refused(withSlot, typed[0]!, typed[1]!).toMatchObject({
    fault: { code: 'recovery/too-few', detail: { given: 2, needed: 3 } },
  });
  await refused(header, ...typed).toMatchObject({ fault: { code: 'recovery/none' } });

  // a holder who wrote a share of their own with right checksums
  const forged = {
    ...made.shares[1]!,
    piece: made.shares[1]!.piece.map((byte, at) => byte ^ (at === 3 ? 1 : 0)),
  };
  await refused(
    withSlot,
    typed[0]!,
    shareLines(forged, nodeCrypto).join('\n'),
    typed[2]!,
  ).toMatchObject({
    fault: { code: 'recovery/wrong-key' },
  });

  // a header put together by somebody without the master key
  const otherMaster = new Uint8Array(32).fill(7);
  const foreign = sealHeader(otherMaster, withSlot);
  await refused(foreign, ...typed).toMatchObject({ fault: { code: 'vault/header-altered' } });
});

test('the slot follows the ledger: made, replaced, taken away, and left alone when it is right', async () => {
  const { header, keyring } = await createKeyring(
    { userName: 'Тест', passphrase: 'слово слово слово' },
    leastKdfCost,
  );
  const { master } = keyring.secrets;
  const [one, other] = [
    await splitRecoveryKey(header.vault, 2, 3),
    await splitRecoveryKey(header.vault, 2, 2),
  ];
  const first = (await alignRecoverySlot(header, master, one))!;
  expect(await alignRecoverySlot(first, master, one)).toBeNull();
  const second = (await alignRecoverySlot(first, master, other))!;
  expect(second.slots.filter(slot => slot.kind === 'recovery').map(slot => slot.id)).toEqual([
    other.set,
  ]);
  expect(second.slots.filter(slot => slot.kind === 'user')).toEqual(header.slots);
  const old = one.shares.map(share => shareLines(share, nodeCrypto).join('\n'));
  await expect(recoverMaster(second, old)).rejects.toMatchObject({
    fault: { code: 'share/other-set', detail: { share: 1 } },
  });
  expect((await alignRecoverySlot(second, master, null))!.slots).toEqual(header.slots);
  expect(await alignRecoverySlot(header, master, null)).toBeNull();
});

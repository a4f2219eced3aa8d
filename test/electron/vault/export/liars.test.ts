/** A ledger whose own keeper breaks the rules: everything is signed and proven, and yet it does not hold. */
import { expect, test } from 'vitest';
import { makeDisclosure } from '../../../../shared/ledger/disclosure.ts';
import { systemKinds } from '../../../../shared/events/event.ts';
import { exported } from '../../../support/exportedPackage.ts';
import { blankEvidence, smallVault } from '../../../support/syntheticRecords.ts';
import type { SyntheticVault } from '../../../support/syntheticVault.ts';

const id = () => crypto.randomUUID();
const salt = () => crypto.getRandomValues(new Uint8Array(16));

/** Adds an entry past the maker of records, and to the positions that are exported. */
async function firstFinding(lie: (vault: SyntheticVault) => void): Promise<unknown> {
  const { vault } = smallVault();
  lie(vault);
  const positions = vault.entries.map(entry => entry.seq);
  try {
    await exported(vault, { positions });
    return null;
  } catch (error) {
    return error;
  }
}

const faulty = (first: RegExp) => ({
  fault: { code: 'package/faulty', detail: { first: expect.stringMatching(first) as unknown } },
});

test.each<[string, RegExp, (vault: SyntheticVault) => void]>([
  [
    'a field that its own list does not name',
    /^entry\/wrong-names: entry 17/,
    vault => {
      const fields = {
        kind: 'child.registered@1',
        on: { type: 'child', id: id() },
        fields: [],
        safety: 'x',
      };
      vault.appendDisclosures(
        Object.entries(fields).map(([name, value]) => makeDisclosure(salt(), name, value)),
      );
    },
  ],
  [
    'a list of fields that names one twice',
    /^entry\/wrong-names: entry 17/,
    vault => {
      const fields = {
        kind: systemKinds.passphraseChanged,
        on: { type: 'user', id: id() },
        fields: ['a', 'a'],
        a: 1,
      };
      vault.appendDisclosures(
        Object.entries(fields).map(([name, value]) => makeDisclosure(salt(), name, value)),
      );
    },
  ],
  [
    'two fields of one name',
    /^field\/duplicate-name: entry 17/,
    vault => {
      const fields = [['kind', systemKinds.passphraseChanged], ['on', { type: 'user', id: id() }], ['fields', ['a']], ['a', 1], ['a', 2]] as const; // prettier-ignore
      vault.appendDisclosures(fields.map(([name, value]) => makeDisclosure(salt(), name, value)));
    },
  ],
  [
    'an entry of a kind that nobody knows',
    /^entry\/unknown-kind: entry 17/,
    vault => void vault.append('child.blessed@1', { type: 'child', id: id() }, {}),
  ],
  [
    'a record without the form of its kind',
    /^record\/malformed: evidence/,
    vault =>
      vault.record('evidence', {
        ...blankEvidence,
        number: 9,
        nature: 'rumour',
        file: null,
        sha512: null,
      }),
  ],
])('%s is found', async (_, first, lie) => {
  expect(await firstFinding(lie)).toMatchObject(faulty(first));
});

test('a second entry that tells of the same export is found', async () => {
  const { vault } = smallVault();
  const source = vault.source();
  const appendExport: typeof source.appendExport = (own, members, places) => {
    void source.appendExport(own, members, places);
    return source.appendExport(own, members, places);
  };
  vault.source = () => ({
    ...source,
    appendExport,
    entries: positions => [...source.entries(positions), ...vault.entries.slice(17, 18)],
  });
  await expect(exported(vault)).rejects.toMatchObject(faulty(/^package\/several-export-entries/));
});

test.each([
  ['the key of a user that the vault does not tell', /^entry\/bad-signature: entry 17/, 'userKey'],
  ['a checkpoint by another key', /^checkpoint\/(forged|not-by-vault)/, 'vaultKey'],
] as const)('%s is found', async (_, first, which) => {
  const { vault } = smallVault();
  const stranger = smallVault().vault;
  Object.assign(vault, { [which]: stranger[which] });
  vault.writer = { id: vault.user, key: vault.userKey };
  await expect(exported(vault)).rejects.toMatchObject(faulty(first));
});

test('an entry of another branch, and of another vault, is found', async () => {
  for (const [member, code] of [
    ['branch', /wrong-branch/],
    ['vault', /wrong-vault/],
  ] as const) {
    const error = await firstFinding(vault => {
      const own = vault[member];
      Object.assign(vault, { [member]: id() });
      vault.record('child', {
        number: 7,
        externalNumbers: [],
        remarks: [],
        safety: null,
        confidentiality: 'public',
      });
      Object.assign(vault, { [member]: own });
    });
    expect(error).toMatchObject(faulty(code));
  }
});

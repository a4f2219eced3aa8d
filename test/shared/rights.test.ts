/** The table of roles and rights, held to what it has to mean. */
import { expect, test } from 'vitest';
import { contract } from '../../shared/contract/index.ts';
import type { ContractShape } from '../../shared/contract/define.ts';
import { knownKinds, systemKinds } from '../../shared/events/event.ts';
import { hasRight, rightsForKind, rightsOf, Roles, roles } from '../../shared/rights.ts';

const shape: ContractShape = contract;
const calls = Object.entries(shape).flatMap(([noun, verbs]) =>
  Object.entries(verbs).map(([verb, call]) => ({ name: `${noun}.${verb}`, call })),
);

test('every kind of entry asks a right of its signer, but for those that enrol their own', () => {
  const free = [...knownKinds].filter(kind => rightsForKind(kind) === null);
  expect(free.sort()).toEqual([systemKinds.recoveryUsed, systemKinds.vaultCreated].sort());
});

test('what an auditor may call changes nothing that is recorded', () => {
  const changing = calls.filter(
    ({ call }) =>
      call.manner !== 'reads' && !call.beforeUnlock && hasRight(['auditor'], call.right),
  );
  expect(changing.map(({ name }) => name).sort()).toMatchInlineSnapshot(`
    [
      "checkpoint.checkWords",
      "checkpoint.saveConsistency",
      "checkpoint.saveText",
      "child.pairs",
      "device.bind",
      "device.discard",
      "device.prepare",
      "device.try",
      "device.unbind",
      "erasure.saveCertificate",
      "evidence.check",
      "ledger.verify",
      "recovery.acknowledge",
      "recovery.try",
      "request.withdraw",
      "session.changePassphrase",
      "session.lock",
      "session.touch",
      "witness.save",
    ]
  `);
});

test('an auditor has no right that is not everybody’s, and the role stands alone', () => {
  for (const role of roles) {
    for (const right of rightsOf(['auditor'])) expect(hasRight([role], right)).toBe(true);
    expect(Roles.safeParse(['auditor', role]).success).toBe(false);
  }
});

test('some role gives each right that a call asks for', () => {
  const idle = calls.filter(({ call }) => !roles.some(role => hasRight([role], call.right)));
  expect(idle).toEqual([]);
});

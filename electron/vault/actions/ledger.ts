import type { Contract } from '../../../shared/contract/index.ts';
import type { Handlers } from '../../../shared/contract/define.ts';
import { fromUtf8, toBase64, toHex } from '../../../shared/bytes.ts';
import type { Compartment } from '../../../shared/events/compartments.ts';
import { systemKinds } from '../../../shared/events/event.ts';
import { disclosureDigest, parseDisclosure } from '../../../shared/ledger/disclosure.ts';
import { parseHeader } from '../../../shared/ledger/entry.ts';
import { leafHash } from '../../../shared/ledger/merkle.ts';
import { Refusal } from '../../../shared/result.ts';
import { nodeCrypto } from '../crypto/nodeCrypto.ts';
import { nameOf } from '../compartments/keys.ts';
import type { SealedRecords } from '../compartments/sight.ts';
import type { Desk } from '../desk.ts';
import { checkpointRow, nameCheckpoint } from '../ledger/checkpoints.ts';
import { readEvent } from '../ledger/event.ts';
import { headOf } from '../ledger/head.ts';
import { rebuildProjections } from '../ledger/rebuild.ts';
import { verifyVault } from '../ledger/verify.ts';
import { entryAt, indexAt, indexBefore, ledgerSize, storedCheckpoints } from '../tables/entry.ts';
import { recordById } from '../tables/record.ts';
import { labelOf, whoIs } from './common.ts';

/** What a person calls a compartment, by the name if it is sealed to them. */
function compartmentLabel(compartment: Compartment, { keys }: SealedRecords): string {
  const name = nameOf(compartment, keys);
  return name === null ? `№ ${compartment.number}` : `№ ${compartment.number} ${name}`;
}

export const ledger: Handlers<Contract, Desk>['ledger'] = {
  entries(desk, { limit, ...filter }) {
    const { reader: open, sight: reader, sealed } = desk.open.vault;
    const who = whoIs(open);
    const page = indexBefore(open, filter, limit + 1);
    const rows = page.slice(0, limit).map(each => {
      const row = indexAt(sealed.reader, each.seq) ?? each;
      const entry = entryAt(reader, row.seq);
      const header = entry && parseHeader(entry.header);
      const record = row.subject === null ? null : recordById(reader, row.subject);
      const about = row.type === 'user' && row.subject !== null ? who(row.subject) : '';
      const inside = sealed.book.get(row.subject ?? '');
      const named = record
        ? labelOf(reader, record)
        : { label: inside ? compartmentLabel(inside, sealed) : about, child: null };
      return {
        seq: row.seq,
        at: header?.ok ? header.header.at : '',
        who: header?.ok ? who(header.header.by) : '',
        kind: row.kind ?? '',
        type: row.type ?? '',
        subject: row.subject ?? '',
        label: named.label,
        child: named.child,
        clockBack: row.clock_back === 1,
      };
    });
    const next = page.length > limit ? (rows.at(-1)?.seq ?? null) : null;
    return { rows, next, total: ledgerSize(open) };
  },

  entry(desk, { seq }) {
    const entry = entryAt(desk.open.vault.sight, seq);
    if (!entry) throw new Refusal('ledger/no-such-entry', { seq });
    const header = parseHeader(entry.header);
    const disclosures = entry.disclosures.flatMap(text => {
      const parsed = parseDisclosure(text);
      if (!parsed) return [];
      const { name, value } = parsed;
      return [{ digest: disclosureDigest(text, nodeCrypto), text, name, value }];
    });
    const digests = header.ok ? header.header._sd.length : 0;
    const isClosed =
      entry.disclosures.length > 0 && readEvent(entry).kind === systemKinds.recordSealed;
    return {
      seq,
      isClosed,
      header: fromUtf8(entry.header),
      leafHash: toHex(leafHash(entry.header, nodeCrypto)),
      signature: toBase64(entry.signature),
      disclosures,
      decoys: digests - disclosures.length,
    };
  },

  head: desk => headOf(desk.open.vault),

  verify(desk, { level }, context) {
    const { vault, store } = desk.open;
    return verifyVault(vault, store, desk.memory, level, context);
  },

  rebuild(desk, _, context) {
    return rebuildProjections(desk.open.vault, context);
  },

  checkpoint(desk) {
    const { vault } = desk.open;
    return checkpointRow(vault, nameCheckpoint(vault, 'asked', true));
  },

  checkpoints(desk) {
    const { vault } = desk.open;
    return storedCheckpoints(vault.reader).map(each => checkpointRow(vault, each));
  },
};

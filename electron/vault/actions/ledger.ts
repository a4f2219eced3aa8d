import type { Contract } from '../../../shared/contract/index.ts';
import type { Handlers } from '../../../shared/contract/define.ts';
import { fromUtf8, toBase64, toHex } from '../../../shared/bytes.ts';
import { disclosureDigest, parseDisclosure } from '../../../shared/ledger/disclosure.ts';
import { parseHeader } from '../../../shared/ledger/entry.ts';
import { leafHash } from '../../../shared/ledger/merkle.ts';
import { Refusal } from '../../../shared/result.ts';
import { nodeCrypto } from '../crypto/nodeCrypto.ts';
import type { Desk } from '../desk.ts';
import { checkpointRow, nameCheckpoint } from '../ledger/checkpoints.ts';
import { headOf } from '../ledger/head.ts';
import { rebuildProjections } from '../ledger/rebuild.ts';
import { verifyVault } from '../ledger/verify.ts';
import { entryAt, indexBefore, ledgerSize, storedCheckpoints } from '../tables/entry.ts';
import { recordById } from '../tables/record.ts';
import { labelOf, whoIs } from './common.ts';

export const ledger: Handlers<Contract, Desk>['ledger'] = {
  entries(desk, { limit, ...filter }) {
    const { reader } = desk.open.vault;
    const who = whoIs(reader);
    const page = indexBefore(reader, filter, limit + 1);
    const rows = page.slice(0, limit).map(row => {
      const entry = entryAt(reader, row.seq);
      const header = entry && parseHeader(entry.header);
      const record = row.subject === null ? null : recordById(reader, row.subject);
      const about = row.type === 'user' && row.subject !== null ? who(row.subject) : '';
      const named = record ? labelOf(reader, record) : { label: about, child: null };
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
    return { rows, next, total: ledgerSize(reader) };
  },

  entry(desk, { seq }) {
    const entry = entryAt(desk.open.vault.reader, seq);
    if (!entry) throw new Refusal('ledger/no-such-entry', { seq });
    const header = parseHeader(entry.header);
    const disclosures = entry.disclosures.flatMap(text => {
      const parsed = parseDisclosure(text);
      if (!parsed) return [];
      const { name, value } = parsed;
      return [{ digest: disclosureDigest(text, nodeCrypto), text, name, value }];
    });
    const digests = header.ok ? header.header._sd.length : 0;
    return {
      seq,
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

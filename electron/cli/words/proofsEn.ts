import type { StampView, SignerView } from '../../../shared/contract/checkpoints.ts';
import { consistencyEn } from '../../../shared/time/words/consistencyEn.ts';
import type { proofsUk } from './proofsUk.ts';

const ages: Readonly<Record<StampView['age'], string>> = {
  fine: '',
  soon: ' — ages soon, renew it',
  past: ' — has aged',
  renewed: ' — renewed by another',
};

const states: Readonly<Record<SignerView['state'], string>> = {
  trusted: 'checked, by a certificate that you trust',
  untrusted: 'the signature fits, but nobody trusted vouches for the certificate',
  unchecked: 'not checked',
};

const consistency: Readonly<Record<string, string>> = consistencyEn;

export const proofsEn: typeof proofsUk = {
  checkpointAt: (size, at) => `Checkpoint: ${size} entries, ${at}`,
  querySaved: (place, size) =>
    `Query over the checkpoint at ${size} entries: ${place}\nCarry it to a time-stamping authority, then take in its answer: litopys stamp import`,
  stamped: ({ size, authority, genTime, policy, age, fault }) =>
    `${size} entries · ${genTime} · ${authority} · ${policy}${ages[age]}${fault === null ? '' : ` — proves nothing: ${fault}`}`,
  signedBy: (name, state) => `${name ?? '?'}: ${states[state]}`,
  onlyAppended: 'PROVEN: the older ledger was only appended to.',
  notProven: 'NOT PROVEN.',
  otherKey: 'Between the two the vault changed its key; entries of the ledger tell of it.',
  consistencyFault: code => consistency[code] ?? code,
  wordsHold: size => `The words hold: the first ${size} entries are those on the paper.`,
  wordsTruncated: 'There are fewer entries than on the paper: the ledger was cut short.',
  wordsContradicted: 'The words do not fit: the ledger is not the one on the paper.',
};

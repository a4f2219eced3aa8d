import { expect, test } from 'vitest';
import { bech32 } from '@scure/base';
import { readRecipients } from '../../../renderer/screens/packages/recipients.ts';
import {
  emptyExport,
  inputOf,
  suggestedName,
} from '../../../renderer/screens/packages/exportDraft.ts';
import { piecesOf } from '../../../renderer/screens/search/excerpt.ts';
import { withdrawalsOf } from '../../../renderer/screens/withdrawn/withdrawals.ts';
import { verdictOf } from '../../../renderer/screens/ledger/verdict.ts';
import { deedOf } from '../../../renderer/records/deed.ts';
import { missingCharacters } from '../../../renderer/vault/passphrase.ts';
import { ledger as ledgerWords } from '../../../renderer/words/uk/ledger.ts';
import { knownKinds } from '../../../shared/events/event.ts';

const key = bech32.encodeFromBytes('age', new Uint8Array(32).fill(7));
const otherKey = bech32.encodeFromBytes('age', new Uint8Array(32).fill(9));

test('a key with a slip, a secret key and a repeated key are told with their line', () => {
  const slip = `${key.slice(0, -1)}${key.endsWith('q') ? 'p' : 'q'}`;
  const secret = bech32.encodeFromBytes('age-secret-key-', new Uint8Array(32)).toUpperCase();
  const text = ['# from the court', key, '', slip, secret, key, `  ${otherKey} `, 'hello'].join(
    '\n',
  );
  expect(readRecipients(text)).toEqual({
    recipients: [key, otherKey],
    problems: [
      { line: 4, problem: 'checksum' },
      { line: 5, problem: 'secret' },
      { line: 6, problem: 'twice' },
      { line: 8, problem: 'shape' },
    ],
  });
});

test('nothing is written in the clear unless that was agreed to, nor to half-read keys', () => {
  const draft = emptyExport(null, 'uk');
  expect(inputOf(draft)).toBeNull();
  expect(inputOf({ ...draft, recipients: `${key}\nx` })).toBeNull();
  expect(inputOf({ ...draft, recipients: key })?.recipients).toEqual([key]);
  expect(inputOf({ ...draft, protection: 'plain' })).toBeNull();
  const plain = inputOf({
    ...draft,
    protection: 'plain',
    agreesToPlain: true,
    recipients: key,
    form: 'folder',
  });
  expect(plain).toMatchObject({ recipients: [], form: 'folder' });
  expect(inputOf({ ...draft, recipients: key, scope: 'child' })).toBeNull();
});

test('the name of the new file tells only the day and the form', () => {
  const encrypted = inputOf({ ...emptyExport(null, 'en'), recipients: key })!;
  expect(suggestedName(encrypted, '2026-11-22')).toBe('litopys-2026-11-22.zip.age');
  expect(suggestedName({ ...encrypted, recipients: [] }, '2026-11-22')).toBe(
    'litopys-2026-11-22.zip',
  );
});

test('an excerpt is cut at its matches and loses nothing', () => {
  const pieces = piecesOf('до Києва і назад', [
    [3, 8],
    [5, 9],
    [11, 16],
    [15, 99],
  ]);
  expect(pieces.map(piece => piece.text).join('')).toBe('до Києва і назад');
  expect(pieces.filter(piece => piece.isMatch).map(piece => piece.text)).toEqual([
    'Києва',
    'назад',
  ]);
});

test('what one action withdrew is one withdrawal, under the record it was about', () => {
  const row = (seq: number, type: string, at: string) => ({
    type,
    id: `${seq}`,
    label: type,
    child: null,
    at,
    who: 'Олена',
    reason: null,
    seq,
  });
  const groups = withdrawalsOf([
    row(12, 'link', 't2'),
    row(9, 'child', 't1'),
    row(8, 'assertion', 't1'),
    row(7, 'link', 't1'),
    row(3, 'link', 't1'),
  ]);
  expect(groups.map(({ main, rows }) => [main.type, rows.map(each => each.seq)])).toEqual([
    ['link', [12]],
    ['child', [7, 8, 9]],
    ['link', [3]],
  ]);
});

test('a verdict says what its check saw; a clock that went back is no fault', () => {
  const finding = (code: string) => ({ code, where: '', message: '', expected: null, found: null });
  const opened = { head: { size: 20 }, findings: [finding('entry/clock-went-back')] };
  expect(verdictOf(opened, null)).toEqual({ basis: 'opening', size: 20, seen: null, faults: 0 });
  const checked = {
    entries: 18,
    signatures: 18,
    objects: 0,
    bytes: 0,
    records: 0,
    checkpoints: 0,
    pages: 3,
    sealed: 0,
  };
  const report = {
    verdict: 'invalid' as const,
    level: 'full' as const,
    checked,
    head: null,
    findings: [finding('entry/bad-signature')],
  };
  expect(verdictOf(opened, report)).toEqual({ basis: 'full', size: 20, seen: 18, faults: 1 });
});

test('every kind of entry that this version writes has its words', () => {
  const wordless = [...knownKinds].filter(kind => deedOf(ledgerWords, kind).includes('@'));
  expect(wordless).toEqual([]);
});

test('a passphrase is counted in characters, not in units of UTF-16', () => {
  expect(missingCharacters('🌻'.repeat(11))).toBe(1);
  expect(missingCharacters('двадцять слів')).toBe(0);
});

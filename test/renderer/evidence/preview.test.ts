import { expect, test } from 'vitest';
import { copyName } from '../../../renderer/screens/evidence/copyName.ts';
import { hidingReason, previewPlan } from '../../../renderer/screens/evidence/previewPlan.ts';

const facts = {
  confidentiality: 'confidential',
  acquisition: { protectedSource: false },
  childStatement: 'none',
} as const;

test('protected material waits until someone asks for it, and the gravest reason is told', () => {
  expect(hidingReason(facts)).toBe(null);
  expect(hidingReason({ ...facts, acquisition: { protectedSource: true } })).toBe('source');
  expect(hidingReason({ ...facts, childStatement: 'by-specialist' })).toBe('child');
  expect(hidingReason({ ...facts, confidentiality: 'restricted' })).toBe('restricted');
  const worst = { confidentiality: 'sealed', acquisition: { protectedSource: true } } as const;
  expect(hidingReason({ ...facts, ...worst })).toBe('sealed');
});

test('what must be decoded whole is shown up to a size; films of any length play', () => {
  const huge = 5_000_000_000;
  expect(previewPlan('image/jpeg', 10)).toEqual({ kind: 'show', manner: 'picture' });
  expect(previewPlan('image/jpeg', huge).kind).toBe('too-large');
  expect(previewPlan('application/pdf', huge).kind).toBe('too-large');
  expect(previewPlan('text/plain', huge).kind).toBe('too-large');
  expect(previewPlan('video/mp4', huge)).toEqual({ kind: 'show', manner: 'film' });
  expect(previewPlan('audio/wav', huge)).toEqual({ kind: 'show', manner: 'sound' });
});

test('markup is read as text, documents that could run something are not opened, empty is told', () => {
  expect(previewPlan('text/html', 10)).toEqual({ kind: 'show', manner: 'text' });
  expect(previewPlan('message/rfc822', 10)).toEqual({ kind: 'show', manner: 'text' });
  expect(previewPlan('image/svg+xml', 10)).toEqual({ kind: 'none' });
  expect(previewPlan('application/zip', 10)).toEqual({ kind: 'none' });
  expect(previewPlan('image/jpeg', 0)).toEqual({ kind: 'empty' });
});

test('a copy is offered under its number: the name of the file may name a person', () => {
  expect(copyName(12, 'Вигаданенко Марійка.JPG')).toBe('E-000012.jpg');
  expect(copyName(12, 'архів.tar.gz')).toBe('E-000012.gz');
  expect(copyName(12, 'без закінчення')).toBe('E-000012');
  expect(copyName(12, 'підступ.приклад')).toBe('E-000012');
});

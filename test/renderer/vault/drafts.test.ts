import * as z from 'zod';
import { expect, test } from 'vitest';
import { readDraft } from '../../../renderer/vault/drafts.ts';

const Form = z.strictObject({ title: z.string(), count: z.number() });

test('a draft of another shape, or no JSON, is no draft', () => {
  expect(readDraft(Form, '{"title":"a","count":1}')).toEqual({ title: 'a', count: 1 });
  expect(readDraft(Form, '{"title":"a"}')).toBeNull();
  expect(readDraft(Form, '{"title":"a","count":1,"more":2}')).toBeNull();
  expect(readDraft(Form, '{"title":')).toBeNull();
});

/**
 * The messages on the port between the page's preload and the vault process, and between the main
 * process and the vault process. Structured-clone safe; no ArrayBuffer is ever transferred (one in a
 * transfer list arrives as null), bytes are cloned.
 */
import * as z from 'zod';
import { Progress } from './define.ts';

/** Preload → vault, on the message port. */
export const ToVault = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('call'),
    id: z.int().nonnegative(),
    name: z.string().max(100),
    input: z.unknown(),
  }),
  z.strictObject({ type: z.literal('cancel'), id: z.int().nonnegative() }),
  /** Files dropped on the window: the preload resolves their paths, the page only sees tokens. */
  z.strictObject({
    type: z.literal('grant'),
    grants: z.array(z.strictObject({ token: z.uuid(), path: z.string().min(1) })).max(10_000),
  }),
]);
export type ToVault = z.infer<typeof ToVault>;

export const Fault = z.strictObject({
  code: z.string(),
  detail: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** What the vault tells without being asked. */
export const VaultEvent = z.discriminatedUnion('name', [
  /** Records of these nouns changed: queries about them are stale. */
  z.strictObject({ name: z.literal('changed'), nouns: z.array(z.string()) }),
  /** Values were destroyed: nothing that was read before may be kept. */
  z.strictObject({ name: z.literal('erased') }),
  /** The vault was locked; `why` is 'asked', 'idle' or 'system' (sleep, screen lock). */
  z.strictObject({ name: z.literal('locked'), why: z.enum(['asked', 'idle', 'system']) }),
  /** Seconds until it locks by itself, told each time it changes much; null while nothing counts down. */
  z.strictObject({ name: z.literal('lockDue'), at: z.number().nullable() }),
  /** The vault process ended by itself and was started anew (told by the preload): nothing is open, unanswered calls stay so. */
  z.strictObject({ name: z.literal('restarted') }),
]);
export type VaultEvent = z.infer<typeof VaultEvent>;

/** Vault → preload, on the message port. */
export const FromVault = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('answer'),
    id: z.int().nonnegative(),
    result: z.discriminatedUnion('ok', [
      z.strictObject({ ok: z.literal(true), value: z.unknown() }),
      z.strictObject({ ok: z.literal(false), error: Fault }),
    ]),
  }),
  z.strictObject({ type: z.literal('progress'), id: z.int().nonnegative(), progress: Progress }),
  z.strictObject({ type: z.literal('event'), event: VaultEvent }),
]);
export type FromVault = z.infer<typeof FromVault>;

/** Main → vault process, on its parent port. The window's port travels beside `connect`. */
export const FromMain = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('connect') }),
  /** Paths a person chose in a dialog of the system: the page only sees the tokens. */
  z.strictObject({
    type: z.literal('grant'),
    grants: z.array(z.strictObject({ token: z.uuid(), path: z.string().min(1) })).max(10_000),
  }),
  /** The machine sleeps or its screen is locked. */
  z.strictObject({ type: z.literal('lock') }),
  /** The application ends: close the vault in order, then answer `closed`. */
  z.strictObject({ type: z.literal('close') }),
  /** The preview frame wants bytes [start, end) of the file that the vault gave this token for. */
  z.strictObject({
    type: z.literal('previewRead'),
    id: z.int().nonnegative(),
    token: z.uuid(),
    start: z.int().nonnegative(),
    end: z.int().positive(),
  }),
  /** What the key store answered to `device`. `secret` is null unless one was asked for and is kept here. */
  z.strictObject({
    type: z.literal('deviceAnswer'),
    id: z.int().nonnegative(),
    done: z.boolean(),
    secret: z.instanceof(Uint8Array).nullable(),
  }),
]);
export type FromMain = z.infer<typeof FromMain>;

/** A piece of a previewed file. Shorter than asked at the end of the file, empty behind it. */
export const PreviewChunk = z.strictObject({
  bytes: z.instanceof(Uint8Array),
  total: z.int().nonnegative(),
  mediaType: z.string().max(200),
});
export type PreviewChunk = z.infer<typeof PreviewChunk>;

/** What only main can ask the system's key store to do. `device` names a binding, never a vault or person. */
export const DeviceRequest = z.discriminatedUnion('wish', [
  z.strictObject({ wish: z.literal('canKeep') }),
  z.strictObject({ wish: z.literal('find'), device: z.uuidv4() }),
  z.strictObject({
    wish: z.literal('keep'),
    device: z.uuidv4(),
    secret: z.instanceof(Uint8Array).refine(({ length }) => length === 32),
  }),
  z.strictObject({ wish: z.literal('forget'), device: z.uuidv4() }),
]);
export type DeviceRequest = z.infer<typeof DeviceRequest>;

/** Vault process → main. */
export const ToMain = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ready') }),
  z.strictObject({ type: z.literal('closed') }),
  /** `chunk` is null when the token is unknown, has run out, or its vault is locked. */
  z.strictObject({
    type: z.literal('previewChunk'),
    id: z.int().nonnegative(),
    chunk: PreviewChunk.nullable(),
  }),
  z.strictObject({ type: z.literal('device'), id: z.int().nonnegative(), asked: DeviceRequest }),
]);
export type ToMain = z.infer<typeof ToMain>;

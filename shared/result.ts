/** What a call gives back: a value, or a fault the reader can meet. Our own bugs throw instead. */
export type Result<T, C extends string = string> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Fault<C> };

/**
 * A fault a person can meet. `code` names it (`noun/what-is-wrong`); `detail` carries what its sentence needs:
 * counts, field names, positions, never a person's data or a secret.
 */
export interface Fault<C extends string = string> {
  readonly code: C;
  readonly detail: Readonly<Record<string, string | number>>;
}

export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function fault<C extends string>(
  code: C,
  detail: Fault['detail'] = {},
): { readonly ok: false; readonly error: Fault<C> } {
  return { ok: false, error: { code, detail } };
}

/** Thrown inside the vault to end an action with a fault; the message loop turns it into a value. */
export class Refusal extends Error {
  readonly fault: Fault;
  constructor(code: string, detail: Fault['detail'] = {}, options?: ErrorOptions) {
    super(code, options);
    this.name = 'Refusal';
    this.fault = { code, detail };
  }
}

/**
 * How a record's members become fields of an entry. One fact a field, so that each can be withheld alone
 * (docs/formats.md, "Fields"):
 *
 *   note: 'x'                  →  note = 'x'
 *   value: {script, surname}   →  value/script, value/surname
 *   parties: [a, b]            →  parties# = 2, parties#0 = a, parties#1 = b
 *
 * Deeper structure travels whole inside its field.
 */
export type Fields = Readonly<Record<string, unknown>>;

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every entry has these beside the members of its record. */
const reserved = new Set(['kind', 'on', 'fields']);

/** Members to fields. A member that is undefined is a bug of ours and throws. */
export function toFields(members: Readonly<Record<string, unknown>>): Fields {
  const fields: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(members)) {
    if (value === undefined)
      throw new Error(`${name} is undefined: unknown has one spelling, null`);
    if (reserved.has(name)) throw new Error(`${name} is a field of the entry itself`);
    if (/[#/]/.test(name)) throw new Error(`${name} cannot be the name of a member`);
    if (Array.isArray(value)) {
      fields[`${name}#`] = value.length;
      value.forEach((item: unknown, index) => (fields[`${name}#${index}`] = item));
    } else if (isPlainObject(value)) {
      for (const [inner, part] of Object.entries(value)) fields[`${name}/${inner}`] = part ?? null;
    } else {
      fields[name] = value;
    }
  }
  return fields;
}

/**
 * Fields back to members. What was withheld is left out of lists and is null elsewhere; the caller knows
 * the withheld names from the entry's own list of names.
 */
export function fromFields(
  fields: Fields,
  names: readonly string[],
): Readonly<Record<string, unknown>> {
  const members = new Map<string, unknown>();
  for (const name of names) {
    const disclosed = Object.hasOwn(fields, name);
    const value = disclosed ? fields[name] : null;
    if (!/[#/]/.test(name)) {
      members.set(name, value);
      continue;
    }
    const [, list, index] = /^([^#/]+)#(\d*)$/.exec(name) ?? [];
    const [, owner, inner] = /^([^#/]+)\/(.+)$/.exec(name) ?? [];
    if (list !== undefined) {
      const items = members.get(list);
      const all: unknown[] = Array.isArray(items) ? [...(items as unknown[])] : [];
      if (index !== '' && disclosed) all.push(value);
      members.set(list, all);
    } else if (owner !== undefined && inner !== undefined) {
      const before = members.get(owner);
      members.set(owner, { ...(isPlainObject(before) ? before : {}), [inner]: value });
    } else {
      members.set(name, value);
    }
  }
  return Object.fromEntries(members);
}

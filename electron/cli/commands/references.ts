/** `$name` or `$name.member.0`: a part of what an earlier line gave. `$$` stands for a real dollar sign. */
const reference = /^\$([A-Za-z]\w*)((?:\.\w+)*)$/;

/** The input with its references put in; null when one of them names nothing. */
export function withReferences(
  input: unknown,
  results: ReadonlyMap<string, unknown>,
): { readonly value: unknown } | null {
  const missing: string[] = [];
  const replaced = (value: unknown): unknown => {
    if (typeof value === 'string') {
      if (value.startsWith('$$')) return value.slice(1);
      const found = reference.exec(value);
      if (!found) return value;
      const [, name = '', path = ''] = found;
      const part = partOf(results.get(name), path.split('.').slice(1));
      if (part === undefined) missing.push(value);
      return part;
    }
    if (Array.isArray(value)) return value.map(replaced);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, member]): [string, unknown] => [key, replaced(member)]),
    );
  };
  const value = replaced(input);
  return missing.length > 0 ? null : { value };
}

function partOf(value: unknown, path: readonly string[]): unknown {
  let part = value;
  for (const step of path) {
    if (typeof part !== 'object' || part === null || !Object.hasOwn(part, step)) return undefined;
    part = Object.entries(part).find(([key]) => key === step)?.[1];
  }
  return part;
}

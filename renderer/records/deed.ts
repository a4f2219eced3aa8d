/** What an entry did, in words; `child.registered@1` is looked up without its version. */
export function deedOf(
  words: Readonly<{
    did: Readonly<Record<string, string>>;
    unknownKind: (kind: string) => string;
  }>,
  kind: string,
): string {
  const name = kind.replace(/@\d+$/, '');
  const known = Object.hasOwn(words.did, name) ? words.did[name] : undefined;
  return known ?? words.unknownKind(kind);
}

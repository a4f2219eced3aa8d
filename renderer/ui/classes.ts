/**
 * Looks names up in a CSS module: `const css = classes(sheet)`, then `css('row', isOpen && 'open')`.
 * That every name exists in its sheet is checked by test/renderer/ui/classes.test.ts.
 */
export function classes(
  sheet: Readonly<Record<string, string>>,
): (...names: readonly (string | false | null)[]) => string {
  return (...names) =>
    names.flatMap(name => (name === false || name === null ? [] : [sheet[name] ?? name])).join(' ');
}

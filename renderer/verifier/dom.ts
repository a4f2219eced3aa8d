/** Elements, built from text only: nothing that a package says can become markup. */
export type Child = Node | string | null;

/** Attributes; `true` sets one without a value, `false` and null leave it out. */
export type Attributes = Readonly<Record<string, string | boolean | null>>;

export function element<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  attributes: Attributes,
  ...children: readonly Child[]
): HTMLElementTagNameMap[T] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === false) continue;
    made.setAttribute(name, value === true ? '' : value);
  }
  for (const child of children) if (child !== null) made.append(child);
  return made;
}

export function button(
  label: string,
  attributes: Attributes,
  onPress: () => void,
): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, label);
  made.addEventListener('click', onPress);
  return made;
}

/** Label and value, in pairs; a pair without a value is left out. */
export function facts(pairs: readonly (readonly [string, Child])[]): HTMLElement {
  return element(
    'dl',
    {},
    ...pairs.flatMap(([label, value]) =>
      value === null ? [] : [element('dt', {}, label), element('dd', {}, value)],
    ),
  );
}

export function table(
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly Child[])[],
): HTMLElement {
  const head = element('tr', {}, ...heads.map(each => element('th', { scope: 'col' }, each)));
  const body = rows.map(([first, ...rest]) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, first ?? null),
      ...rest.map(cell => element('td', {}, cell)),
    ),
  );
  return element(
    'table',
    {},
    element('caption', {}, caption),
    element('thead', {}, head),
    element('tbody', {}, ...body),
  );
}

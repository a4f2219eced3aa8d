/** Markup that cannot be broken by what people typed: whatever is put in is text, unless it is Markup itself. */

export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export type Content = string | number | null | Markup | readonly Content[];

/** A template of markup; what stands between its parts is escaped. Null puts in nothing. */
export function markup(strings: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  let text = strings[0] ?? '';
  for (const [at, content] of contents.entries()) text += render(content) + (strings[at + 1] ?? '');
  return new Markup(text);
}

function render(content: Content): string {
  if (content === null) return '';
  if (content instanceof Markup) return content.text;
  if (typeof content === 'object') return content.map(render).join('');
  return escape(String(content));
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters have no place in HTML; their pictures (U+2400 and on) show that they were there. */
function escape(text: string): string {
  return (
    text
      .replace(/[&<>"']/g, character => entities[character] ?? '')
      // eslint-disable-next-line no-control-regex -- control characters are what is looked for
      .replace(/[\u0000-\u0008\u000b-\u001f]/g, character =>
        String.fromCharCode(0x2400 + character.charCodeAt(0)),
      )
      .replaceAll('\u007f', '\u2421')
  );
}

/** What a person typed, kept apart from the direction of the text around it. */
export function typed(text: string): Markup {
  return markup`<bdi>${text}</bdi>`;
}

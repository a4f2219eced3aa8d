/**
 * The little of XML that spreadsheets are made of, read piece by piece: elements, attributes, text, the five entities
 * and numbered ones. A document type is refused, so nothing is ever fetched or expanded.
 */
import { Refusal } from '../../../shared/result.ts';
import { limits } from './limits.ts';

/** Names come without their prefix: `x:row` and `row` are one. */
export interface XmlListener {
  open(name: string, attribute: (name: string) => string | null): void;
  close(name: string): void;
  text(text: string): void;
}

export interface XmlReader {
  write(piece: string): void;
  /** @throws Refusal list/damaged if elements are left open */
  end(): void;
}

const damaged = () => new Refusal('list/damaged');

/** Longest tag: what is longer is an attack. */
const longestTag = 1024 * 1024;

export function xmlReader(listener: XmlListener): XmlReader {
  const open: string[] = [];
  let rest = '';

  function tag(content: string): void {
    if (content.startsWith('/')) {
      const name = local(content.slice(1).trim());
      if (open.pop() !== name) throw damaged();
      listener.close(name);
      return;
    }
    const isEmpty = content.endsWith('/');
    const inside = isEmpty ? content.slice(0, -1) : content;
    const end = inside.search(/\s/u);
    const name = local(end < 0 ? inside : inside.slice(0, end));
    if (name === '') throw damaged();
    const attributes = end < 0 ? '' : inside.slice(end);
    listener.open(name, wanted => attributeOf(attributes, wanted));
    if (isEmpty) listener.close(name);
    else if (open.push(name) > limits.depth) throw damaged();
  }

  /** Takes whole pieces from the front of `all`; gives back what is not whole yet. */
  function take(all: string): string {
    let at = 0;
    while (at < all.length) {
      const next = all.indexOf('<', at);
      if (next < 0) {
        // an entity may be cut at the end
        const cut = all.lastIndexOf('&');
        const end = cut >= at && all.length - cut < 12 ? cut : all.length;
        if (end > at) listener.text(decoded(all.slice(at, end)));
        return all.slice(end);
      }
      if (next > at) listener.text(decoded(all.slice(at, next)));
      const end = markupEnd(all, next);
      if (end === null) return all.slice(next);
      const markup = all.slice(next, end);
      if (markup.startsWith('<![CDATA[')) listener.text(markup.slice(9, -3));
      else if (markup.startsWith('<!') && !markup.startsWith('<!--')) throw damaged();
      else if (!markup.startsWith('<?') && !markup.startsWith('<!--')) tag(markup.slice(1, -1));
      at = end;
    }
    return '';
  }

  return {
    write(piece) {
      rest = take(rest === '' ? piece : rest + piece);
      if (rest.length > longestTag) throw damaged();
    },
    end() {
      if (open.length > 0 || rest.trim() !== '') throw damaged();
    },
  };
}

/** Where the markup that begins at `from` ends; null while that is not known yet. */
function markupEnd(all: string, from: number): number | null {
  const after = (mark: string) => {
    const found = all.indexOf(mark, from + 2);
    return found < 0 ? null : found + mark.length;
  };
  if (all.startsWith('<!--', from)) return after('-->');
  if (all.startsWith('<![CDATA[', from)) return after(']]>');
  if (all.length - from < 9 && all.startsWith('<!', from)) return null;
  let quote = '';
  for (let at = from + 1; at < all.length; at++) {
    const sign = all.charAt(at);
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '>') return at + 1;
    else if (sign === '<') throw damaged();
  }
  return null;
}

const local = (name: string) => name.slice(name.indexOf(':') + 1);

function attributeOf(attributes: string, wanted: string): string | null {
  for (const [, name = '', double, single] of attributes.matchAll(
    /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu,
  )) {
    if (local(name) === wanted) return decoded(double ?? single ?? '');
  }
  return null;
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|\w{2,4});/giu, (whole, name: string) => {
    if (!name.startsWith('#')) return named[name] ?? whole;
    const code =
      name[1] === 'x' || name[1] === 'X' ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
  });
}

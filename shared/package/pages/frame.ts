import { toBase64, toUtf8 } from '../../bytes.ts';
import type { PackageScope } from '../../contract/packages.ts';
import type { Language } from '../../contract/session.ts';
import type { Crypto } from '../../crypto.ts';
import type { Contents } from '../contents.ts';
import type { Withheld } from '../withheld.ts';
import { markup, Markup } from './markup.ts';
import { pageStyle } from './style.ts';
import { Sayer } from './say.ts';

/** What stands on the pages beside the records. All of it is in the bag and in the entry of the export. */
export interface PackageFacts {
  readonly package: string;
  readonly vault: string;
  readonly scope: PackageScope;
  readonly addressee: string | null;
  readonly language: Language;
  /** The day it was made, `YYYY-MM-DD`. */
  readonly made: string;
  /** What the exporter chose to keep back. */
  readonly withheld: readonly Withheld[];
}

/** Ours, and no markup in it: it stands as it is. */
const style = new Markup(pageStyle);

/** Puts a page together. Pages run nothing and fetch nothing: their policy admits one style, and no more. */
export class PageFrame {
  readonly facts: PackageFacts;
  readonly say: Sayer;
  readonly #policy: string;

  constructor(facts: PackageFacts, contents: Contents, crypto: Crypto) {
    this.facts = facts;
    this.say = new Sayer(facts.language, contents);
    const digest = toBase64(crypto.sha256(toUtf8(pageStyle)));
    this.#policy = `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`;
  }

  /** @param home relative path to the index page; null on the index page itself */
  page(title: string, home: string | null, body: Markup): Uint8Array {
    const { words, language } = this.say;
    const page = markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${this.#policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title} · ${words.product}</title>
<style>${style}</style>
</head>
<body>
${home === null ? null : markup`<nav><a href="${home}">${words.skip}</a></nav>`}
<main>
${body}
</main>
</body>
</html>
`;
    return toUtf8(page.text);
  }
}

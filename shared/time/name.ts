/** Names of certificates (RFC 5280, section 4.1.2.4) as a person reads them. */
import { fromUtf8 } from '../bytes.ts';
import { oidOf, partAt, partsOf, tags, type Asn1 } from './asn1.ts';

/** The most telling first: what stands in a list where there is room for one. */
const common = '2.5.4.3';
const short: Readonly<Record<string, string>> = {
  [common]: 'CN',
  '2.5.4.4': 'SN',
  '2.5.4.42': 'GN',
  '2.5.4.5': 'serialNumber',
  '2.5.4.6': 'C',
  '2.5.4.7': 'L',
  '2.5.4.8': 'ST',
  '2.5.4.10': 'O',
  '2.5.4.11': 'OU',
  '2.5.4.12': 'title',
  '2.5.4.97': 'organizationIdentifier',
};

const longest = 500;
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const unprintable = /[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g;

/** `CN=…, O=…, C=…` in the order of the certificate; unknown kinds by their number. */
export function nameText(name: Asn1): string {
  const text = attributesOf(name)
    .map(([kind, value]) => `${short[kind] ?? kind}=${value}`)
    .join(', ');
  return text.slice(0, longest);
}

/** The common name, or the whole name where it has none. */
export function shortName(name: Asn1): string {
  const found = attributesOf(name).find(([kind]) => kind === common);
  return found === undefined ? nameText(name) : found[1].slice(0, longest);
}

function attributesOf(name: Asn1): [kind: string, value: string][] {
  return partsOf(name)
    .flatMap(set => partsOf(set, tags.set))
    .map(pair => {
      const [kind, value] = [partAt(partsOf(pair), 0), partAt(partsOf(pair), 1)];
      return [oidOf(kind), textOf(value).replace(unprintable, ' ')];
    });
}

const bmpString = 0x1e;
const utf8String = 0x0c;

/** Whoever wrote the name may have lied about its letters: what cannot be read is told by a sign. */
function textOf({ tag, content }: Asn1): string {
  if (tag === bmpString) {
    const units = Array.from({ length: Math.floor(content.length / 2) }, (_, at) =>
      String.fromCharCode((content[at * 2] ?? 0) * 256 + (content[at * 2 + 1] ?? 0)),
    );
    return units.join('');
  }
  try {
    return fromUtf8(content);
  } catch {
    return tag === utf8String ? '\ufffd' : String.fromCharCode(...content);
  }
}

/** A record some of whose values were erased, as screens and lists can read it. */
import { nouns, type Noun } from '../records/index.ts';

type Fields = Readonly<Record<string, unknown>>;

const emptyName = { surname: null, given: null, patronymic: null };
const names = ['beforeUk', 'beforeRu', 'beforeLatn', 'afterUk', 'afterRu', 'afterLatn'];

function part(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/**
 * The fields, where an erased member that is no single value has its empty form; null where what was erased is the
 * very thing that the record says (a child's sex, say): then there is no such statement any more.
 */
export function readableFields(type: Noun, fields: Fields): Fields | null {
  const filled = filledFields(type, fields);
  return nouns[type].safeParse(filled).success ? filled : null;
}

function filledFields(type: Noun, fields: Fields): Fields {
  if (type === 'evidence') {
    const [file, consent] = [part(fields['file']), part(fields['consent'])];
    return {
      ...fields,
      file: typeof file['sha256'] === 'string' ? file : null,
      consent: { ...consent, scope: consent['scope'] ?? [] },
    };
  }
  if (type === 'episode') {
    const details = part(fields['details']);
    const filled = names.flatMap(name =>
      Object.hasOwn(details, name) ? [[name, details[name] ?? emptyName]] : [],
    );
    return { ...fields, details: { ...details, ...Object.fromEntries(filled) } };
  }
  return fields;
}

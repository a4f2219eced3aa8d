/** What can be bound to a statement. Booleans and dates have one spelling in the schema, chosen there. */
export type SqlValue = string | number | bigint | null | Uint8Array;

/** A piece of SQL with its values apart from its text: values never become text. */
export class Sql {
  readonly text: string;
  readonly values: readonly SqlValue[];
  constructor(text: string, values: readonly SqlValue[]) {
    this.text = text;
    this.values = values;
  }
}

/**
 * The one way to write SQL: ``sql`SELECT json FROM child WHERE id = ${id}` ``. Every `${value}` is bound;
 * a `${sql`…`}` inside is spliced in with its own values.
 */
export function sql(strings: TemplateStringsArray, ...parts: readonly (SqlValue | Sql)[]): Sql {
  let text = strings[0] ?? '';
  const values: SqlValue[] = [];
  parts.forEach((part, index) => {
    if (part instanceof Sql) {
      text += part.text;
      values.push(...part.values);
    } else {
      text += '?';
      values.push(part);
    }
    text += strings[index + 1] ?? '';
  });
  return new Sql(text, values);
}

/** All conditions together; none is no condition. */
export function allOf(conditions: readonly Sql[]): Sql {
  return conditions.reduce((all, part) => sql`${all} AND ${part}`, sql`TRUE`);
}

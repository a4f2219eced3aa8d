import { Refusal } from '../../../shared/result.ts';
import type { LawScope } from '../../../shared/contract/law.ts';
import { acrosses } from '../../../shared/law/coverage.ts';
import { numberLabel } from '../../../shared/records/number.ts';
import { Id } from '../../../shared/records/primitives.ts';
import { argumentAt, oneOf, vaultOptions } from '../arguments.ts';
import type { Command, Given } from '../command.ts';
import { valueOf, withVault } from '../vaultAccess.ts';

const scopes = ['theory', 'proceeding', 'suspect', 'child', 'episode'] as const;
/** One page of the contract: as many columns, or gaps, as a line of text is made of at once. */
const pageSize = 500;

/** `litopys theory list VAULT`: legal theories that stand, with provision, suspect and state. */
export const theoryList: Command = {
  options: vaultOptions,
  arguments: [1, 1],
  async run(given, terminal) {
    const place = { vault: argumentAt(given, 0), readOnly: true };
    const asked = { of: 'all', id: null } as const;
    const { theories } = await withVault(place, given, terminal, async ({ law }) =>
      valueOf(await law.coverage({ scope: asked, across: 'theories', offset: 0, limit: 1 })),
    );
    terminal.tell({ theories });
    for (const { number, title, provision, children } of theories) {
      const told = [numberLabel('theory', number), provision, title ?? '—', `${children}`];
      terminal.say(told.join('  '));
    }
    if (theories.length === 0) terminal.say(terminal.words.noTheories);
    return 0;
  },
};

/** `litopys coverage VAULT [--theory ID | …] [--across WHAT] [--offset N]`: the matrix, and what is unproven in it. */
export const coverage: Command = {
  options: {
    ...vaultOptions,
    ...Object.fromEntries(scopes.map(name => [name, { type: 'string' as const }])),
    across: { type: 'string' },
  },
  arguments: [1, 1],
  async run(given, terminal) {
    const place = { vault: argumentAt(given, 0), readOnly: true };
    const scope = scopeOf(given);
    const across = oneOf(given, 'across', acrosses, 'children');
    const page = { scope, across, offset: 0, limit: pageSize };
    await withVault(place, given, terminal, async ({ law }) => {
      const matrix = valueOf(await law.coverage(page));
      const gaps = valueOf(await law.gaps(page));
      terminal.tell({ ...matrix, missing: gaps.rows, missingTotal: gaps.total });
      const words = new Map(gaps.elements.map(each => [each.id, each[terminal.language]]));
      for (const { kind, element, column } of gaps.rows) {
        terminal.say(`${kind}  ${element}  ${column.label}  ${words.get(element) ?? ''}`);
      }
      terminal.say(terminal.words.coverageDone(matrix.columns.length, gaps.total));
    });
    return 0;
  },
};

/** @throws Refusal usage/one-scope, record/unknown */
function scopeOf(given: Given): LawScope {
  const named = scopes.flatMap(of => {
    const id = given.option(of);
    return id === null ? [] : [{ of, id }];
  });
  const [first = null, ...others] = named;
  if (others.length > 0) throw new Refusal('usage/one-scope');
  if (first === null) return { of: 'all', id: null };
  const id = Id.safeParse(first.id);
  if (!id.success) throw new Refusal('record/unknown');
  return { of: first.of, id: id.data };
}

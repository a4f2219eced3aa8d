/** Talks to the vault through the page's own bridge, where a journey is not about the screens. */
import type { Page } from '@playwright/test';
import type {
  CallName,
  ContractShape,
  InputOf,
  OutputOf,
} from '../../../shared/contract/define.ts';
import type { Contract } from '../../../shared/contract/index.ts';

interface Bridge {
  send: (message: unknown) => void;
  listen: (listener: (message: unknown) => void) => () => void;
  shell: (name: string, input: unknown) => Promise<unknown>;
}

type CallNamed<C extends ContractShape, N extends string> = N extends `${infer Noun}.${infer Verb}`
  ? C[Noun][Verb]
  : never;

/** Makes one call and gives its value; a refusal fails the test by its code. */
export async function call<N extends CallName<Contract>>(
  page: Page,
  name: N,
  input: InputOf<CallNamed<Contract, N>>,
): Promise<OutputOf<CallNamed<Contract, N>>> {
  const value = await page.evaluate(
    ([asked, given]) =>
      new Promise((resolve, reject) => {
        const { litopys } = window as unknown as { litopys: Bridge };
        // Far from the numbers that the page itself counts.
        const id = 1_000_000_000 + Math.floor(Math.random() * 1_000_000_000);
        const stop = litopys.listen(message => {
          const answer = message as {
            type: string;
            id: number;
            result: { ok: true; value: unknown } | { ok: false; error: { code: string } };
          };
          if (answer.type !== 'answer' || answer.id !== id) return;
          stop();
          if (answer.result.ok) resolve(answer.result.value);
          else reject(new Error(answer.result.error.code));
        });
        litopys.send({ type: 'call', id, name: asked, input: given });
      }),
    [name, input] as const,
  );
  return value as OutputOf<CallNamed<Contract, N>>;
}

/** Asks main, as the page does. */
export function shell(page: Page, name: string, input: object): Promise<unknown> {
  return page.evaluate(
    ([asked, given]) => (window as unknown as { litopys: Bridge }).litopys.shell(asked, given),
    [name, input] as const,
  );
}

/** Every call of the contract and who answers it. A call without an answer does not compile. */
import type { VaultHandlers } from '../../shared/contract/index.ts';
import type { JobContext } from '../../shared/contract/define.ts';
import { assertion } from './actions/assertion.ts';
import { catalogue } from './actions/catalogue.ts';
import { checkpoint } from './actions/checkpoint.ts';
import { backup } from './actions/backup.ts';
import { comment } from './actions/comment.ts';
import { compartment } from './actions/compartment.ts';
import { child } from './actions/child.ts';
import { device } from './actions/device.ts';
import { diagnostics } from './actions/diagnostics.ts';
import { draft } from './actions/draft.ts';
import { episode } from './actions/episode.ts';
import { erasure } from './actions/erasure.ts';
import { evidence } from './actions/evidence.ts';
import { geo } from './actions/geo.ts';
import { graph } from './actions/graph.ts';
import { bearing, law } from './actions/law.ts';
import { ledger } from './actions/ledger.ts';
import { link } from './actions/link.ts';
import { list } from './actions/list.ts';
import { pair } from './actions/pair.ts';
import { packages } from './actions/packages.ts';
import { record } from './actions/record.ts';
import { pattern } from './actions/pattern.ts';
import { recovery } from './actions/recovery.ts';
import { request } from './actions/requests.ts';
import { review } from './actions/review.ts';
import { search } from './actions/search.ts';
import { session } from './actions/session.ts';
import { settings } from './actions/settings.ts';
import { savedSearch } from './actions/savedSearch.ts';
import { task } from './actions/task.ts';
import { timeline } from './actions/timeline.ts';
import { sources } from './actions/sources.ts';
import { user } from './actions/users.ts';
import { trust } from './actions/trust.ts';
import { witness } from './actions/witness.ts';
import type { Desk } from './desk.ts';
import type { Vault } from './vault.ts';

type Verbs<S> = Record<string, (session: S, input: never, context: JobContext) => unknown>;

/** Most nouns need the open vault only. */
function withVault<V extends Verbs<Vault>>(
  verbs: V,
): {
  [K in keyof V]: (desk: Desk, input: Parameters<V[K]>[1], context: JobContext) => ReturnType<V[K]>;
};
function withVault(verbs: Verbs<Vault>): Verbs<Desk> {
  return Object.fromEntries(
    Object.entries(verbs).map(([name, verb]) => [
      name,
      (desk: Desk, input: never, context: JobContext) => verb(desk.open.vault, input, context),
    ]),
  );
}

export const handlers = {
  session,
  user,
  request: withVault(request),
  erasure,
  compartment,
  settings,
  diagnostics,
  recovery,
  device,
  child: withVault(child),
  assertion: withVault(assertion),
  episode: withVault(episode),
  evidence,
  link: withVault(link),
  pair: withVault(pair),
  list,
  catalogue: withVault(catalogue),
  geo: withVault(geo),
  graph: withVault(graph),
  pattern: withVault(pattern),
  timeline: withVault(timeline),
  law: withVault(law),
  bearing: withVault(bearing),
  sources: withVault(sources),
  record: withVault(record),
  task: withVault(task),
  comment: withVault(comment),
  savedSearch: withVault(savedSearch),
  review: withVault(review),
  search: withVault(search),
  draft: withVault(draft),
  ledger,
  packages,
  checkpoint,
  trust,
  witness,
  backup,
} satisfies VaultHandlers<Desk>;

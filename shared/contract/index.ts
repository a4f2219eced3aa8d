import { checkpoint, trust, witness } from './checkpoints.ts';
import { backup } from './backup.ts';
import { catalogue } from './catalogue.ts';
import { compartment } from './compartments.ts';
import { graph, pattern, timeline } from './connections.ts';
import type { Client, Handlers } from './define.ts';
import { device } from './device.ts';
import { assertion, child, episode, link, record } from './records.ts';
import { erasure } from './erasure.ts';
import { evidence } from './evidence.ts';
import { geo } from './geo.ts';
import { bearing, law } from './law.ts';
import { list } from './lists.ts';
import { pair } from './recognition.ts';
import { recovery } from './recovery.ts';
import { request } from './requests.ts';
import { review } from './review.ts';
import { diagnostics, session, settings } from './session.ts';
import { savedSearch } from './savedSearches.ts';
import { comment, task } from './tasks.ts';
import { user } from './users.ts';
import { packages } from './packages.ts';
import { sources } from './sources.ts';
import { draft, ledger, search } from './work.ts';

/** Everything the page can ask of the vault, the command line too: one noun, its verbs. */
export const contract = {
  session,
  user,
  request,
  erasure,
  compartment,
  settings,
  recovery,
  device,
  diagnostics,
  child,
  assertion,
  episode,
  evidence,
  link,
  pair,
  list,
  catalogue,
  geo,
  graph,
  pattern,
  timeline,
  law,
  bearing,
  sources,
  record,
  task,
  comment,
  savedSearch,
  review,
  search,
  draft,
  ledger,
  packages,
  checkpoint,
  trust,
  witness,
  backup,
};

export type Contract = typeof contract;
export type VaultClient = Client<Contract>;
export type VaultHandlers<S> = Handlers<Contract, S>;

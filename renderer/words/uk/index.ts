import { app } from './app.ts';
import { approvals } from './approvals.ts';
import { assertions } from './assertions.ts';
import { backup } from './backup.ts';
import { catalogue } from './catalogue.ts';
import { children } from './children.ts';
import { compartments } from './compartments.ts';
import { device } from './device.ts';
import { common } from './common.ts';
import { episodes } from './episodes.ts';
import { erasure } from './erasure.ts';
import { evidence } from './evidence.ts';
import { findings } from './findings.ts';
import { guide } from './guide.ts';
import { law } from './law.ts';
import { ledger } from './ledger.ts';
import { lists } from './lists.ts';
import { map } from './map.ts';
import { members } from './members.ts';
import { records } from './records.ts';
import { packages } from './packages.ts';
import { papers } from './papers.ts';
import { people } from './people.ts';
import { problems } from './problems.ts';
import { recognition } from './recognition.ts';
import { recovery } from './recovery.ts';
import { proofs } from './proofs.ts';
import { review } from './review.ts';
import { search } from './search.ts';
import { session } from './session.ts';
import { settings } from './settings.ts';
import { sources } from './sources.ts';
import { ui } from './ui.ts';
import { withdrawn } from './withdrawn.ts';
import { work } from './work.ts';

/** Every Ukrainian sentence, one file an area. A new area is added here and in `../en/index.ts`. */
export const uk = {
  app,
  approvals,
  assertions,
  backup,
  catalogue,
  children,
  common,
  compartments,
  device,
  episodes,
  erasure,
  evidence,
  findings,
  guide,
  law,
  ledger,
  lists,
  map,
  members,
  records,
  packages,
  papers,
  people,
  problems,
  proofs,
  recognition,
  recovery,
  review,
  search,
  session,
  settings,
  sources,
  ui,
  withdrawn,
  work,
};

/**
 * A thread for bytes: it reads, hashes, seals, writes, checks entries it is given and reads lists; it knows no
 * database.
 */
import { parentPort } from 'node:worker_threads';
import { checkSlice } from '../ledger/checkSlice.ts';
import { failureOf } from './failedJob.ts';
import type { Answer, Job, Outcome } from './jobs.ts';
import { openAndHash } from './openAndHash.ts';
import { readAndHash } from './readAndHash.ts';
import { sealAndWrite } from './sealAndWrite.ts';
import { readListFile, type ReadListFile } from './readListFile.ts';
import { storeSmall } from './storeSmall.ts';

const port = parentPort;
if (port === null) throw new Error('a byte worker runs in a thread');

function answer(message: Answer): void {
  port?.postMessage(message);
}

/** Told every 8 MiB: often enough for a bar, seldom enough to cost nothing. */
function progressTeller(): (bytes: number) => void {
  let told = 0;
  return bytes => {
    if (bytes - told < 8 * 1024 * 1024) return;
    told = bytes;
    answer({ kind: 'progress', bytes });
  };
}

async function run(job: Job): Promise<Outcome> {
  switch (job.kind) {
    case 'storeSmall':
      return { kind: 'stored', results: await storeSmall(job, progressTeller()) };
    case 'readAndHash':
      return { kind: 'done', digests: readAndHash(job, progressTeller()) };
    case 'sealAndWrite':
      await sealAndWrite(job);
      return { kind: 'done', digests: [] };
    case 'checkEntries':
      return { kind: 'checked', slice: await checkSlice(job.slice) };
    case 'openAndHash':
      return { kind: 'done', digests: await openAndHash(job, progressTeller()) };
  }
}

port.on('message', (job: Job | ReadListFile) => {
  if (job.kind === 'readList') {
    void readListFile(job, port);
    return;
  }
  run(job).then(answer, (error: unknown) => answer({ kind: 'failed', failure: failureOf(error) }));
});

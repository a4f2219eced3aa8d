/** Records of people who do not exist. Every text can be replaced, so that a test can fill all of them. */
import { facts } from './records.ts';
import { SyntheticVault } from './syntheticVault.ts';

const nobody = {
  child: { externalNumbers: [], remarks: [], safety: null, confidentiality: 'internal' },
  assertion: {
    from: null,
    to: null,
    source: null,
    confidence: null,
    confidenceReason: null,
    preferred: false,
    note: null,
  },
};

const nowhere = { name: null, region: null, country: null, facility: null, facilityType: null };

export const blankAct = {
  type: 'deportation',
  begin: null,
  end: null,
  from: nowhere,
  to: nowhere,
  legs: [],
  parties: [],
  legalActs: [],
  groupSize: null,
  fact: [],
  observation: [],
  assessment: [],
  sources: [],
  unknowns: [],
  confidentiality: 'internal',
};

export const blankMovement = {
  form: 'movement',
  borderPoint: null,
  accompaniedBy: null,
  coercion: null,
  separationCause: null,
  institutionFrom: null,
  institutionTo: null,
  consentBy: null,
  consentScope: null,
  promisedReturn: null,
  medicalGround: null,
};

export const blankEvidence = { ...facts, type: 'photo' };

export function addChild(vault: SyntheticVault, number: number, surname: string): string {
  const child = vault.record('child', { number, ...nobody.child });
  const name = { about: 'name', script: 'Cyrl-uk', kind: 'birth', patronymic: null };
  const value = { ...name, surname, given: 'Зразок' };
  vault.record('assertion', { child, ...nobody.assertion, value, preferred: true });
  const birth = { about: 'birth', date: '2015-04~', place: 'Вигадане', country: 'UA' };
  vault.record('assertion', { child, ...nobody.assertion, value: birth, preferred: true });
  return child;
}

export function addEpisode(
  vault: SyntheticVault,
  number: number,
  child: string,
  act: string,
  details: Record<string, unknown> = blankMovement,
): string {
  return vault.record('episode', {
    number,
    child,
    act,
    details,
    differences: [],
    verification: 'raw',
    confidence: 'medium',
    confidenceReason: null,
    sourceGrade: null,
    informationGrade: null,
    provisions: [],
    unknowns: [],
  });
}

export function addLink(
  vault: SyntheticVault,
  evidence: string,
  type: string,
  id: string,
  relation: string,
): string {
  const link = { evidence, target: { type, id }, relation, cite: 'с. 2', note: null };
  return vault.record('link', link);
}

/** Two children in one act, evidence for and against, a revision and a withdrawal. */
export function smallVault(): { vault: SyntheticVault; first: string; second: string } {
  const vault = new SyntheticVault();
  const first = addChild(vault, 1, 'Зразкова');
  const second = addChild(vault, 2, 'Прикладний');
  const to = { ...nowhere, name: 'Вигаданськ', country: 'RU' };
  const act = vault.record('act', {
    ...blankAct,
    begin: '2022-09~',
    to,
    fact: ['Перший абзац.', 'Другий абзац.'],
    parties: [
      {
        name: 'Заклад-зразок',
        nature: 'organisation',
        bodyType: null,
        mode: 'ordered',
        position: null,
        note: null,
      },
    ],
  });
  const episode = addEpisode(vault, 1, first, act);
  addEpisode(vault, 2, second, act);
  const photo = vault.evidence(
    new Uint8Array(200_000).map((_, at) => at % 251),
    { number: 1, ...blankEvidence, title: 'Знімок зразка' },
    'IMG 0001.JPG',
    'image/jpeg',
  );
  const letter = vault.evidence(
    new TextEncoder().encode('Лист-зразок\n'),
    { number: 2, ...blankEvidence, type: 'correspondence', title: 'Лист' },
    'лист.txt',
    'text/plain',
  );
  addLink(vault, photo, 'episode', episode, 'supports');
  addLink(vault, letter, 'act', act, 'contradicts');
  vault.change(episode, 'revised', { confidence: 'high', reason: 'Додано знімок' });
  const wrong = addLink(vault, letter, 'child', second, 'leaves-open');
  vault.change(wrong, 'withdrawn', { reason: 'Помилка' });
  return { vault, first, second };
}

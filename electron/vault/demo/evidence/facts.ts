import type * as z from 'zod';
import type { EvidenceFacts } from '../../../../shared/records/evidence.ts';

type Facts = z.input<typeof EvidenceFacts>;

/** A file of the demonstration: its name, how it is made, and what is recorded of it. */
export interface DemoFile {
  readonly key: string;
  readonly name: string;
  readonly make: () => Uint8Array | Promise<Uint8Array>;
  readonly facts: Facts;
}

/** What is said of a file; whatever is left out is unknown. */
interface Said {
  readonly type: string;
  readonly title: string;
  readonly description?: string;
  readonly languages?: readonly string[];
  readonly date?: string;
  readonly author?: string;
  readonly method?: string;
  readonly fromWhom?: string;
  readonly relation?: string;
  readonly protectedSource?: boolean;
  readonly when?: string;
  readonly url?: string;
  readonly consent?: Facts['consent']['state'];
  readonly giver?: string;
  readonly scope?: readonly string[];
  readonly confidentiality?: Facts['confidentiality'];
  readonly derivedHow?: string;
}

export function factsOf(said: Said): Facts {
  return {
    type: said.type,
    title: said.title,
    description: said.description === undefined ? [] : [said.description],
    languages: [...(said.languages ?? [])],
    date: said.date ?? null,
    author: said.author ?? null,
    acquisition: {
      method: said.method ?? null,
      fromWhom: said.fromWhom ?? null,
      relation: said.relation ?? null,
      protectedSource: said.protectedSource ?? false,
      by: null,
      when: said.when ?? null,
      where: null,
      url: said.url ?? null,
      circumstances: null,
    },
    consent: {
      state: said.consent ?? 'not-needed',
      giver: said.giver ?? null,
      giverName: null,
      scope: [...(said.scope ?? [])],
      when: null,
      expires: null,
      explainedBy: null,
      language: null,
      note: null,
    },
    confidentiality: said.confidentiality ?? 'confidential',
    location: null,
    childStatement: 'none',
    derivedFrom: null,
    derivedHow: said.derivedHow ?? null,
  };
}

/** The bytes behind an asset. */
export function fromBase64(text: string): Uint8Array {
  return Buffer.from(text, 'base64');
}

import type { Acquisition } from '../../../shared/records/evidence.ts';
import { manner, type Manner } from '../../../shared/previewManner.ts';
import type { Confidentiality } from '../../../shared/records/primitives.ts';

const mebibyte = 1024 * 1024;

/** What is decoded as one piece must fit into memory; films and sounds are read as they play. */
const most: Readonly<Record<Exclude<Manner, 'none'>, number | null>> = {
  picture: 64 * mebibyte,
  pdf: 256 * mebibyte,
  text: 8 * mebibyte,
  film: null,
  sound: null,
};

/** What becomes of a file in the window. Sizes in bytes. */
export type PreviewPlan =
  | Readonly<{ kind: 'show'; manner: Exclude<Manner, 'none'> }>
  | Readonly<{ kind: 'none' }>
  | Readonly<{ kind: 'empty' }>
  | Readonly<{ kind: 'too-large'; most: number }>;

export function previewPlan(mediaType: string, size: number): PreviewPlan {
  if (size === 0) return { kind: 'empty' };
  const { kind } = manner(mediaType);
  if (kind === 'none') return { kind: 'none' };
  const limit = most[kind];
  return limit !== null && size > limit
    ? { kind: 'too-large', most: limit }
    : { kind: 'show', manner: kind };
}

/** Why the content stays hidden until someone asks for it; null when nothing speaks against showing it. */
export type HidingReason = 'sealed' | 'restricted' | 'source' | 'child';

export function hidingReason(facts: {
  readonly confidentiality: Confidentiality;
  readonly acquisition: Pick<Acquisition, 'protectedSource'>;
  readonly childStatement: 'none' | 'by-specialist' | 'by-non-specialist';
}): HidingReason | null {
  if (facts.confidentiality === 'sealed') return 'sealed';
  if (facts.confidentiality === 'restricted') return 'restricted';
  if (facts.acquisition.protectedSource) return 'source';
  return facts.childStatement === 'none' ? null : 'child';
}

/** What kind of document a file's ending suggests; an offer, never a decision. */
const byEnding: Readonly<Record<string, string>> = {
  jpg: 'photo',
  jpeg: 'photo',
  heic: 'photo',
  tif: 'photo',
  tiff: 'photo',
  dng: 'photo',
  mp4: 'video',
  mov: 'video',
  mkv: 'video',
  avi: 'video',
  webm: 'video',
  '3gp': 'video',
  mp3: 'audio',
  m4a: 'audio',
  wav: 'audio',
  ogg: 'audio',
  opus: 'audio',
  flac: 'audio',
  amr: 'audio',
  eml: 'correspondence',
  msg: 'correspondence',
  mht: 'social_post',
  mhtml: 'social_post',
  warc: 'social_post',
};

export type Guess = Readonly<{ type: string; count: number }>;

/** The kinds that the names suggest, the most frequent first; names that suggest none are passed over. */
export function guessTypes(names: readonly string[]): readonly Guess[] {
  const counts = new Map<string, number>();
  for (const name of names) {
    const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
    const type = Object.hasOwn(byEnding, ending) ? byEnding[ending] : undefined;
    if (type !== undefined) counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  return [...counts]
    .map(([type, count]) => ({ type, count }))
    .sort((one, other) => other.count - one.count);
}

import { ZipFile } from 'yazl';

/** What goes into an archive, in order. */
export interface Member {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Kept as it is: formats of OpenDocument want their first member so. */
  readonly stored?: boolean;
}

/** A ZIP file of these members; the same bytes every time, in every time zone. */
export async function zipOf(members: readonly Member[]): Promise<Uint8Array> {
  const zip = new ZipFile();
  for (const { name, bytes, stored } of members) {
    zip.addBuffer(Buffer.from(bytes), name, {
      mtime: new Date(2024, 0, 15, 12),
      mode: 0o100644,
      compress: stored !== true,
      forceDosTimestamp: true,
    });
  }
  zip.end();
  const parts: Buffer[] = [];
  for await (const part of zip.outputStream) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}

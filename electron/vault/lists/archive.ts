/** An archive held in memory: its parts unpacked one after another, by pieces, within limits. */
import { StringDecoder } from 'node:string_decoder';
import yauzl from 'yauzl';
import { Refusal } from '../../../shared/result.ts';
import { limits } from './limits.ts';
import { tooLarge } from './sheetBuilder.ts';
import { xmlReader, type XmlListener } from './xml.ts';

export interface Archive {
  readonly names: readonly string[];
  /** Reads a part as XML. A part that is not there is read as empty. @throws Refusal list/damaged, list/too-large */
  xml(name: string, listener: XmlListener): Promise<void>;
}

/** @throws Refusal list/damaged, list/encrypted, list/too-large */
export async function openArchive(bytes: Uint8Array): Promise<Archive> {
  const zip = await opened(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const entries = await entriesOf(zip);
  let unpacked = 0;
  return {
    names: [...entries.keys()],
    async xml(name, listener) {
      const entry = entries.get(name);
      if (!entry) return;
      const decoder = new StringDecoder('utf8');
      const reader = xmlReader(listener);
      const stream = await streamOf(zip, entry);
      try {
        for await (const piece of stream) {
          if (!Buffer.isBuffer(piece)) throw new Error('a part was read as text');
          unpacked += piece.length;
          if (unpacked > limits.unpackedBytes) throw tooLarge('unpacked');
          reader.write(decoder.write(piece));
        }
        reader.write(decoder.end());
        reader.end();
      } catch (error) {
        throw error instanceof Refusal ? error : new Refusal('list/damaged');
      }
    },
  };
}

function opened(bytes: Buffer): Promise<yauzl.ZipFile> {
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true }, (error, zip) => {
      if (error) reject(new Refusal('list/damaged'));
      else resolve(zip);
    });
  });
}

function entriesOf(zip: yauzl.ZipFile): Promise<Map<string, yauzl.Entry>> {
  const entries = new Map<string, yauzl.Entry>();
  return new Promise((resolve, reject) => {
    zip.on('entry', (entry: yauzl.Entry) => {
      if (entries.size >= limits.entries) {
        reject(tooLarge('entries'));
      } else if (entry.isEncrypted()) {
        reject(new Refusal('list/encrypted'));
      } else {
        entries.set(entry.fileName.replace(/^\//, ''), entry);
        zip.readEntry();
      }
    });
    zip.on('end', () => resolve(entries));
    zip.on('error', () => reject(new Refusal('list/damaged')));
    zip.readEntry();
  });
}

function streamOf(zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<NodeJS.ReadableStream> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) reject(new Refusal('list/damaged'));
      else resolve(stream);
    });
  });
}

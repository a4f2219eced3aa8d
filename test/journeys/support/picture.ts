/** Pictures of a window are small when each pixel is one of 256 colours: a window has few, a text's edges many alike. */
import { deflateSync, inflateSync } from 'node:zlib';

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** 0xRRGGBB, row by row. */
  readonly colours: Uint32Array;
}

const signature = Buffer.from('89504e470d0a1a0a', 'hex');
const most = 256;

/** Reads what Chromium writes: eight bits a channel, with or without alpha, not interlaced (PNG, sections 5 and 9). */
export function readPng(png: Buffer): Pixels {
  const parts: Buffer[] = [];
  let header: Buffer = Buffer.alloc(0);
  for (let at = signature.length; at < png.length;) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    const body = png.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') header = body;
    if (type === 'IDAT') parts.push(body);
    at += length + 12;
  }
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const size = header[9] === 6 ? 4 : 3;
  const bytes = unfiltered(inflateSync(Buffer.concat(parts)), width * size, height, size);
  const colours = new Uint32Array(width * height);
  for (let pixel = 0; pixel < colours.length; pixel += 1)
    colours[pixel] = bytes.readUIntBE(pixel * size, 3);
  return { width, height, colours };
}

/** Takes back the prediction of each byte from its left, upper and upper left neighbours. */
function unfiltered(raw: Buffer, row: number, height: number, size: number): Buffer {
  const bytes = Buffer.alloc(row * height);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (row + 1)];
    for (let x = 0; x < row; x += 1) {
      const at = y * row + x;
      const left = x < size ? 0 : bytes[at - size]!;
      const up = y === 0 ? 0 : bytes[at - row]!;
      const corner = x < size || y === 0 ? 0 : bytes[at - row - size]!;
      const guess =
        filter === 1
          ? left
          : filter === 2
            ? up
            : filter === 3
              ? (left + up) >> 1
              : filter === 4
                ? nearestOf(left, up, corner)
                : 0;
      bytes[at] = raw[y * (row + 1) + 1 + x]! + guess;
    }
  }
  return bytes;
}

/** The Paeth predictor. */
function nearestOf(left: number, up: number, corner: number): number {
  const sum = left + up - corner;
  const [toLeft, toUp, toCorner] = [left, up, corner].map(each => Math.abs(sum - each));
  if (toLeft! <= toUp! && toLeft! <= toCorner!) return left;
  return toUp! <= toCorner! ? up : corner;
}

/**
 * The same picture in at most 256 colours, each pixel in the nearest of them. No pixel is farther from its own
 * colour than it must be, so that a rare one (a signal, a line) keeps its meaning.
 */
export function inFewColours(png: Buffer): Buffer {
  const { width, height, colours } = readPng(png);
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const commonest = [...counts].sort((one, other) => other[1] - one[1]).map(([colour]) => colour);
  const palette = paletteOf(commonest);
  const places = new Map(palette.map((colour, index) => [colour, index]));
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const colour = colours[y * width + x]!;
      const place = places.get(colour) ?? nearestIn(palette, colour);
      places.set(colour, place);
      rows[y * (width + 1) + 1 + x] = place;
    }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const table = Buffer.concat(
    palette.map(colour => Buffer.from([colour >> 16, colour >> 8, colour])),
  );
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', table),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Colours such that every other is within a distance of one of them, the least distance for which they suffice. */
function paletteOf(commonest: readonly number[]): number[] {
  for (let apart = 0; ; apart = apart * 2 + 8) {
    const palette: number[] = [];
    for (const colour of commonest) {
      if (palette.length > most) break;
      if (palette.every(each => distance(each, colour) > apart)) palette.push(colour);
    }
    if (palette.length <= most) return palette;
  }
}

function nearestIn(palette: readonly number[], colour: number): number {
  let best = 0;
  for (const [index, other] of palette.entries())
    if (distance(other, colour) < distance(palette[best]!, colour)) best = index;
  return best;
}

/** The square of how far two colours lie apart. */
function distance(one: number, other: number): number {
  const red = (one >> 16) - (other >> 16);
  const green = ((one >> 8) & 255) - ((other >> 8) & 255);
  const blue = (one & 255) - (other & 255);
  return red * red + green * green + blue * blue;
}

function chunk(type: string, body: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  sum.writeUInt32BE(crc32(typed));
  return Buffer.concat([length, typed, sum]);
}

/** CRC-32 as PNG annex D gives it; zlib's own is missing from Node 20. */
function crc32(bytes: Buffer): number {
  let crc = 0xffff_ffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb8_8320 : 0);
  }
  return (crc ^ 0xffff_ffff) >>> 0;
}

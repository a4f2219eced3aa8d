import { deflateSync } from 'node:zlib';

type Colour = readonly [red: number, green: number, blue: number];

/** A filled rectangle, in points from the upper left corner. */
export interface Block {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly colour: Colour;
}

/**
 * A PNG (W3C PNG, third edition) of coloured blocks, eight bits a channel, with one text chunk: as much of a
 * screenshot as a demonstration needs.
 */
export function pngOf(
  size: { readonly width: number; readonly height: number; readonly paper: Colour },
  blocks: readonly Block[],
  description: string,
): Uint8Array {
  const stride = 1 + size.width * 3;
  const rows = Buffer.alloc(stride * size.height);
  const fill = ({ x, y, width, height, colour }: Block) => {
    for (let row = y; row < y + height; row += 1) {
      for (let column = x; column < x + width; column += 1) {
        rows.set(colour, row * stride + 1 + column * 3);
      }
    }
  };
  fill({ x: 0, y: 0, width: size.width, height: size.height, colour: size.paper });
  blocks.forEach(fill);

  const header = Buffer.alloc(13);
  header.writeUInt32BE(size.width, 0);
  header.writeUInt32BE(size.height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  // iTXt: keyword, not compressed, no language, no translated keyword, UTF-8.
  const text = Buffer.from(`Description\0\0\0\0\0${description}`, 'utf8');
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('iTXt', text),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A conversation as its screenshot would show it: bubbles left and right, lines where words would be. */
export function conversation(lines: readonly number[], tint: Colour): Block[] {
  const blocks: Block[] = [{ x: 0, y: 0, width: 360, height: 48, colour: tint }];
  let y = 64;
  for (const [index, count] of lines.entries()) {
    const x = index % 2 === 0 ? 16 : 104;
    const height = 20 + count * 14;
    blocks.push({ x, y, width: 240, height, colour: index % 2 === 0 ? [255, 255, 255] : tint });
    for (let line = 0; line < count; line += 1) {
      const width = line === count - 1 ? 90 + ((index * 37) % 100) : 208;
      blocks.push({ x: x + 16, y: y + 12 + line * 14, width, height: 6, colour: [120, 124, 130] });
    }
    y += height + 12;
  }
  return blocks;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(data.length, 0);
  around.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([around.subarray(0, 4), body, around.subarray(4)]);
}

/** CRC-32 as PNG annex D gives it; zlib's own is missing from Node 18. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffff_ffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb8_8320 : 0);
  }
  return (crc ^ 0xffff_ffff) >>> 0;
}

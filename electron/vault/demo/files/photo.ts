/** What a camera would have written into its picture. */
export interface Shot {
  readonly camera: { readonly make: string; readonly model: string };
  /** As EXIF writes it: `2022:09:13 06:41:20`, with the zone apart. */
  readonly taken: string;
  readonly zone: string;
  /** Degrees north and east; null where the camera knew no place. */
  readonly place: { readonly north: number; readonly east: number } | null;
  readonly description: string;
}

interface Tag {
  readonly id: number;
  readonly type: 'byte' | 'ascii' | 'rational' | 'long' | 'undefined';
  readonly values: readonly number[];
}

/** Width of one written number, and the number of the type (TIFF 6.0, section 2). */
const widths = { byte: 1, ascii: 1, undefined: 1, long: 4, rational: 4 };
const typeNumbers = { byte: 1, ascii: 2, undefined: 7, long: 4, rational: 5 };

function ascii(id: number, text: string): Tag {
  return { id, type: 'ascii', values: [...Buffer.from(text, 'utf8'), 0] };
}

/** Degrees as degrees, minutes and hundredths of a second. */
function angle(id: number, degrees: number): Tag {
  const hundredths = Math.round(Math.abs(degrees) * 360_000);
  const whole = Math.floor(hundredths / 360_000);
  const minutes = Math.floor((hundredths % 360_000) / 6000);
  return { id, type: 'rational', values: [whole, 1, minutes, 1, hundredths % 6000, 100] };
}

/**
 * One directory of tags (TIFF 6.0, section 2), little-endian, with the values that do not fit behind it.
 * `start` is where it will lie, counted from the TIFF header.
 */
function directory(tags: readonly Tag[], start: number): Buffer {
  const table = Buffer.alloc(2 + tags.length * 12 + 4);
  const behind: Buffer[] = [];
  let next = start + table.length;
  table.writeUInt16LE(tags.length, 0);
  for (const [index, { id, type, values }] of tags.entries()) {
    const at = 2 + index * 12;
    const bytes = bytesOf(type, values);
    table.writeUInt16LE(id, at);
    table.writeUInt16LE(typeNumbers[type], at + 2);
    table.writeUInt32LE(type === 'rational' ? values.length / 2 : values.length, at + 4);
    if (bytes.length <= 4) bytes.copy(table, at + 8);
    else {
      table.writeUInt32LE(next, at + 8);
      const even = bytes.length % 2 === 0 ? bytes : Buffer.concat([bytes, Buffer.alloc(1)]);
      behind.push(even);
      next += even.length;
    }
  }
  return Buffer.concat([table, ...behind]);
}

function bytesOf(type: Tag['type'], values: readonly number[]): Buffer {
  const width = widths[type];
  const bytes = Buffer.alloc(values.length * width);
  values.forEach((value, index) => {
    if (width === 1) bytes.writeUInt8(value, index);
    else bytes.writeUInt32LE(value, index * 4);
  });
  return bytes;
}

const headerSize = 8;

/** The TIFF structure of an EXIF segment (CIPA DC-008, chapter 4): picture, camera and place. */
function exifOf(shot: Shot): Buffer {
  const link = (id: number, offset: number): Tag => ({ id, type: 'long', values: [offset] });
  const camera: Tag[] = [
    { id: 0x9000, type: 'undefined', values: [...Buffer.from('0232')] },
    ascii(0x9003, shot.taken),
    ascii(0x9004, shot.taken),
    ascii(0x9011, shot.zone),
  ];
  const { place } = shot;
  const gps: Tag[] =
    place === null
      ? []
      : [
          { id: 0, type: 'byte', values: [2, 3, 0, 0] },
          ascii(1, place.north < 0 ? 'S' : 'N'),
          angle(2, place.north),
          ascii(3, place.east < 0 ? 'W' : 'E'),
          angle(4, place.east),
        ];
  const main = (exifAt: number, gpsAt: number) => [
    ascii(0x010e, shot.description),
    ascii(0x010f, shot.camera.make),
    ascii(0x0110, shot.camera.model),
    ascii(0x0132, shot.taken),
    link(0x8769, exifAt),
    ...(place === null ? [] : [link(0x8825, gpsAt)]),
  ];
  const exifAt = headerSize + directory(main(0, 0), headerSize).length;
  const cameraPart = directory(camera, exifAt);
  const gpsAt = exifAt + cameraPart.length;
  const header = Buffer.from([0x49, 0x49, 42, 0, headerSize, 0, 0, 0]);
  return Buffer.concat([
    header,
    directory(main(exifAt, gpsAt), headerSize),
    cameraPart,
    ...(place === null ? [] : [directory(gps, gpsAt)]),
  ]);
}

/** The picture as this shot: an EXIF segment (APP1) right behind the start of the JPEG. */
export function photoOf(jpeg: Uint8Array, shot: Shot): Uint8Array {
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), exifOf(shot)]);
  const head = Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(body.length + 2, 4);
  return Buffer.concat([head, body, jpeg.subarray(2)]);
}

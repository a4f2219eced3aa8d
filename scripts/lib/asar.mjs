/**
 * An asar archive of a few small text files: a header of four little-endian 32-bit lengths and the JSON index,
 * padded to four bytes, then the files one after another (the layout that Electron reads).
 *
 * @param {Record<string, string>} files contents by name
 */
export function asarOf(files) {
  let offset = 0;
  const index = {};
  const bodies = [];
  for (const [name, text] of Object.entries(files)) {
    const body = Buffer.from(text);
    index[name] = { size: body.length, offset: String(offset) };
    offset += body.length;
    bodies.push(body);
  }
  const json = Buffer.from(JSON.stringify({ files: index }));
  const padding = (4 - (json.length % 4)) % 4;
  const header = Buffer.alloc(16);
  header.writeUInt32LE(4, 0);
  header.writeUInt32LE(8 + json.length + padding, 4);
  header.writeUInt32LE(4 + json.length + padding, 8);
  header.writeUInt32LE(json.length, 12);
  return Buffer.concat([header, json, Buffer.alloc(padding), ...bodies]);
}

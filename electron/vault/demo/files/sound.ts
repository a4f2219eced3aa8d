const rate = 8000;

/** A WAVE file of soft tones one after another, in hertz, half a second each: mono, 16 bit. */
export function wavOf(tones: readonly number[]): Uint8Array {
  const each = rate / 2;
  const samples = Buffer.alloc(tones.length * each * 2);
  for (const [index, tone] of tones.entries()) {
    for (let n = 0; n < each; n += 1) {
      const fade = Math.sin((Math.PI * n) / each);
      const value = Math.round(6000 * fade * Math.sin((2 * Math.PI * tone * n) / rate));
      samples.writeInt16LE(value, (index * each + n) * 2);
    }
  }
  const head = Buffer.alloc(44);
  head.write('RIFF', 0, 'latin1');
  head.writeUInt32LE(36 + samples.length, 4);
  head.write('WAVEfmt ', 8, 'latin1');
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(rate, 24);
  head.writeUInt32LE(rate * 2, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(16, 34);
  head.write('data', 36, 'latin1');
  head.writeUInt32LE(samples.length, 40);
  return Buffer.concat([head, samples]);
}

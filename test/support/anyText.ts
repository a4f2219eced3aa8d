import fc from 'fast-check';

const units = (most: number) => fc.array(fc.integer({ min: 0, max: most }), { maxLength: 20 });

/** Any text a program can meet: all of UTF-16, half characters too, and often our own alphabets. */
export const anyText: fc.Arbitrary<string> = fc
  .oneof(units(0xffff), units(0x52f))
  .map(all => String.fromCharCode(...all));

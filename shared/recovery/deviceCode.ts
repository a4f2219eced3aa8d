/**
 * The printed device code: the second secret of a bound user in the same five lines as a recovery share
 * (docs/formats.md, "Device code"). It opens nothing without the passphrase.
 */
import { concatBytes, equalBytes, fromHex, toHex, toUtf8 } from '../bytes.ts';
import type { Crypto } from '../crypto.ts';
import { fault, ok, type Result } from '../result.ts';
import { cutLines, lineCount, typedLines } from './paper.ts';
import { plainLine, readLine } from './shareLine.ts';

const version = 1;
export const deviceSecretLength = 32;
const checksumLength = 9;
const checksumLabel = toUtf8('litopys/device-code/v1\n');
/** Stands before the lines in a QR code, so that whoever scans one sees what it is. */
const mark = 'LITOPYS-DEVICE';

export interface DeviceCode {
  /** First eight hex digits of the vault's id. */
  readonly vault: string;
  /** First eight hex digits of the binding's id. */
  readonly device: string;
  /** `deviceSecretLength` bytes. */
  readonly secret: Uint8Array;
}

/** The five lines, in groups for the eye. */
export function deviceCodeLines(code: DeviceCode, crypto: Crypto): readonly string[] {
  const { vault, device, secret } = code;
  const content = concatBytes(Uint8Array.of(version), fromHex(vault), fromHex(device), secret);
  const whole = concatBytes(content, checksumOf(content, crypto));
  const lines = cutLines(whole);
  content.fill(0);
  whole.fill(0);
  return lines;
}

/** The same lines for a QR code, in the letters of its alphanumeric mode. */
export function deviceQrText(lines: readonly string[]): string {
  return [mark, ...lines.map(plainLine)].join('/');
}

/**
 * A code as typed, pasted or scanned, in any spacing, upper or lower case.
 * Faults: device-code/incomplete, device-code/damaged with the lines, device-code/unknown-version, device-code/not-one.
 */
export function readDeviceCode(text: string, crypto: Crypto): Result<DeviceCode> {
  const typed = typedLines(text, mark);
  const [first = ''] = typed;
  const begun = readLine(1, first);
  if (typeof begun !== 'string' && begun[0] !== version) {
    return fault('device-code/unknown-version', { version: begun[0] ?? 0 });
  }
  const read = typed.map((line, index) => readLine(index + 1, line));
  if (typed.length !== lineCount) {
    return fault('device-code/incomplete', { found: typed.length, expected: lineCount });
  }
  const damaged = read.flatMap((line, index) => (typeof line === 'string' ? [index + 1] : []));
  if (damaged.length > 0) return fault('device-code/damaged', { lines: damaged.join(', ') });
  const bytes = concatBytes(...read.filter(line => typeof line !== 'string'));
  const content = bytes.subarray(0, -checksumLength);
  const isRight = equalBytes(bytes.subarray(-checksumLength), checksumOf(content, crypto));
  const code = {
    vault: toHex(content.subarray(1, 5)),
    device: toHex(content.subarray(5, 9)),
    secret: content.slice(9),
  };
  bytes.fill(0);
  return isRight ? ok(code) : fault('device-code/not-one');
}

function checksumOf(content: Uint8Array, crypto: Crypto): Uint8Array {
  return crypto.sha256(concatBytes(checksumLabel, content)).slice(0, checksumLength);
}

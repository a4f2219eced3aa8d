import type { deviceProblemsUk } from './problemsUk.ts';

/** Binding to a machine: what happened, why, what next. */
export const deviceProblemsEn: Readonly<
  Record<keyof typeof deviceProblemsUk, readonly [title: string, cause: string, next: string]>
> = {
  'vault/device-missing': [
    'The vault did not open',
    'The name or the passphrase does not fit, or this computer does not have the second secret of this user: without it no passphrase can be tried.',
    'Check name and passphrase; if you are bound to another computer, type the printed device code (on the command line: --device-code-file).',
  ],
  'device/no-key-store': [
    'This system has no key store that can be trusted',
    'The second secret is kept in the operating system’s key store only, and there is none here, or it is locked or without a password.',
    'Turn it on (on Linux GNOME Keyring or KWallet) and begin again. The command line does not bind.',
  ],
  'device/not-kept': [
    'The key store did not keep the secret',
    'What was kept did not read back as it was written; nobody was bound.',
    'Unlock the system’s key store and repeat.',
  ],
  'device/not-pending': [
    'This secret is gone',
    'It was confirmed or discarded, or the vault was locked meanwhile: an unconfirmed secret is not kept.',
    'Begin binding anew; destroy the printed sheet.',
  ],
  'device/not-bound': [
    'You are not bound to a computer',
    'The passphrase alone opens the vault.',
    'Nothing has to be done.',
  ],
  'device-code/incomplete': [
    'The device code is not whole: {found} of {expected} lines',
    'A line is missing, or something else was typed.',
    'Type all five lines of the sheet.',
  ],
  'device-code/damaged': [
    'A mistake in the device code, lines: {lines}',
    'The check characters of these lines do not fit.',
    'Compare these lines with the sheet.',
  ],
  'device-code/unknown-version': [
    'The device code is in a form that this program does not know',
    'Version {version}: a newer program made it.',
    'Update the program.',
  ],
  'device-code/not-one': [
    'This is not a device code',
    'The lines are written rightly, but are something else, a recovery share for example, or of different sheets.',
    'Take the sheet that says “device code”.',
  ],
  'device-code/other-vault': [
    'This code is of another vault',
    'Each code is good in one vault only.',
    'Compare the number of the vault on the sheet.',
  ],
  'device-code/other-binding': [
    'This code is not good any more',
    'Another binding came after it, it was undone, or it is another person’s code.',
    'Take the newest sheet.',
  ],
};

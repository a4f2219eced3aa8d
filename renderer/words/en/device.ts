import type { device as original } from '../uk/device.ts';

export const device: typeof original = {
  title: 'Binding to this computer',
  unbound:
    'The passphrase alone opens the vault. Bound, it opens only with a second secret too, which this computer’s key store has.',
  boundHere: 'You are bound to this computer: elsewhere the vault asks for the device code too.',
  boundElsewhere: 'You are bound to another computer; here you typed the device code.',
  noKeyStore:
    'This system has no unlocked key store that can be trusted, so nobody can be bound here.',
  bind: 'Bind',
  bindAnew: 'Bind anew',
  try: 'Try the code',
  unbind: 'Unbind',
  bindIntro:
    'This code is shown once. With the passphrase it opens the vault on another computer. Without it and without this computer only an administrator can let you in.',
  unbindIntro: 'From then on the passphrase alone opens the vault. The ledger tells of it.',
  onPaper: 'The code is on paper, and the paper will not lie beside the computer.',
  code: 'Device code',
  codeHint: 'Five lines of the sheet; only if you are bound to another computer.',
  codeNeeded: 'Type the code.',
  passphrase: 'Passphrase',
  passphraseNeeded: 'Enter the passphrase.',
  works: 'The code is good.',
  boundDone: 'You are bound to this computer.',
  unboundDone: 'You are no longer bound.',
  onSheet:
    'With the passphrase this code opens the vault on a computer to which its owner is not bound: Litopys asks for it on opening. Alone it opens nothing. Keep it away from the computer; destroy it after a new binding.',
};

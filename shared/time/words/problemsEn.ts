import type { timeProblemsUk } from './problemsUk.ts';

const untouched = 'Nothing was changed.';
const askAgain = 'Save a new query and have it answered.';
const otherAuthority = 'Ask the authority what it sent, or ask another one.';
const otherFile = 'Choose another file.';

/** Faults of checkpoints, stamps and certificates: title, cause, next step; braces name a member of the detail. */
export const timeProblemsEn: Readonly<
  Record<keyof typeof timeProblemsUk, readonly [title: string, cause: string, next: string]>
> = {
  'checkpoint/unknown': [
    'There is no such checkpoint',
    'None was made at {size} entries.',
    'Choose one of those that are there, or make one now.',
  ],
  'policy/malformed': [
    'The policy is not written as one',
    'It is digits with dots between, 1.3.6.1.4.1.2 for example.',
    'Correct it, or leave it empty.',
  ],
  'stamp/unknown': [
    'There is no such time stamp',
    'The vault does not hold the stamp that is to be renewed.',
    'Choose one of those that are there.',
  ],
  'stamp/damaged': [
    'The file is no time stamp',
    `It is damaged, cut short, or something else. ${untouched}`,
    'Fetch the answer (.tsr) once more.',
  ],
  'stamp/refused': [
    'The authority refused to stamp',
    `Its answer says: status {status}, {reason}. ${untouched}`,
    otherAuthority,
  ],
  'stamp/other-query': [
    'The time stamp answers another question',
    `It is over something that this vault never asked about. ${untouched}`,
    'Choose the answer to a query of this vault.',
  ],
  'stamp/wrong-imprint': [
    'The time stamp is over other bytes',
    `It names the query, but not the checkpoint that was to be stamped. ${untouched}`,
    otherAuthority,
  ],
  'stamp/wrong-nonce': [
    'The time stamp answers another query',
    `It is over this checkpoint, but its number (nonce) is none that was asked with. ${untouched}`,
    askAgain,
  ],
  'stamp/no-nonce': [
    'The time stamp does not repeat the number of the query',
    `Without it (the nonce) an old answer could be handed in as a new one. ${untouched}`,
    otherAuthority,
  ],
  'stamp/other-policy': [
    'The time stamp was made under another policy',
    `{asked} was asked for, {found} was answered. ${untouched}`,
    otherAuthority,
  ],
  'stamp/bad-signature': [
    'The signature of the time stamp is false',
    `What it says was altered, or {authority} did not sign it. ${untouched}`,
    'Fetch the answer once more; if it is the same, do not use this authority.',
  ],
  'stamp/weak': [
    'The time stamp is signed too weakly',
    `{authority} uses a key or a digest that no longer proves anything. ${untouched}`,
    'Ask another authority.',
  ],
  'stamp/algorithm-unknown': [
    'The signature of the time stamp cannot be checked',
    `{authority} signs by an algorithm that this program does not know. ${untouched}`,
    'Ask another authority.',
  ],
  'stamp/no-certificate': [
    'The certificate of the authority is missing',
    `The answer does not hold it, and it is not among those you trust. ${untouched}`,
    'Get the certificate from the authority and trust it, then repeat.',
  ],
  'stamp/wrong-certificate': [
    'The time stamp does not name its certificate',
    `Its signature says another certificate than the one it came with, or none. ${untouched}`,
    otherAuthority,
  ],
  'stamp/not-for-stamping': [
    'The certificate is not one of a time-stamping authority',
    `{authority} may not stamp time with it. ${untouched}`,
    'Ask another authority.',
  ],
  'stamp/untrusted': [
    'You do not trust this authority',
    `No certificate that you trust vouches for {authority}. ${untouched}`,
    'Compare its certificate with what the authority publishes, trust it, then repeat.',
  ],
  'stamp/expired': [
    'A certificate of the authority is not valid',
    `“{certificate}” is valid until {notAfter}, or not yet. ${untouched}`,
    'Check the clock of this computer; else ask another authority.',
  ],
  'stamp/not-understood': [
    'A certificate of the authority has a rule that this program does not know',
    `“{certificate}” calls the rule critical, so it cannot be passed over. ${untouched}`,
    'Ask another authority.',
  ],
  'stamp/already-there': [
    'The vault has this time stamp already',
    untouched,
    'For another one, save a new query or ask another authority.',
  ],
  'stamp/missing': [
    'The bytes of the time stamp are gone',
    'The ledger tells of it, the vault no longer holds it.',
    'Bring the vault back from a backup, or have the checkpoint stamped anew.',
  ],
  'signature/damaged': [
    'The file is no detached signature',
    `A .p7s (CMS) over the text of the checkpoint was expected. ${untouched}`,
    otherFile,
  ],
  'signature/other-text': [
    'The signature is over another text',
    `It carries a text, and that is not the one of this checkpoint. ${untouched}`,
    'Save the text of the checkpoint once more and have exactly it signed.',
  ],
  'signature/wrong': [
    'The signature does not fit the checkpoint',
    `The text was changed on the way, or it belongs to another checkpoint. ${untouched}`,
    'Save the text of the checkpoint once more and have exactly it signed.',
  ],
  'signature/already-there': ['The vault has this signature already', untouched, otherFile],
  'signature/missing': [
    'The bytes of the signature are gone',
    'The ledger tells of it, the vault no longer holds it.',
    'Bring the vault back from a backup, or attach the file again.',
  ],
  'certificate/unreadable': [
    'The file holds no certificate',
    `PEM or DER was expected; one of its certificates may be damaged. ${untouched}`,
    otherFile,
  ],
  'certificate/known': ['You trust this certificate already', untouched, otherFile],
  'certificate/unknown': [
    'There is no such certificate',
    'It is not among those you trust.',
    'Look at the list once more.',
  ],
  'consistency/wrong-order': [
    'The older checkpoint comes first',
    '{from} entries cannot be older than {to}.',
    'Exchange them.',
  ],
  'words/unreadable': [
    'These are not twelve words of a fingerprint',
    'A word is missing, too many, or not on the list; all are of one language.',
    'Compare letter by letter with the paper.',
  ],
  'witness/unknown': [
    'There is no such line in the list',
    'It was taken away meanwhile.',
    'Look at the list once more.',
  ],
  'witnesses/damaged': [
    'The list of witnesses is damaged',
    'The file witnesses.json beside the remembered heads cannot be read. It is left as it is.',
    'Put the file aside; the list then begins anew.',
  ],
  'file/missing': ['There is no such file', 'It was moved or renamed.', otherFile],
};

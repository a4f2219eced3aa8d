export const findings: Readonly<Record<string, string>> = {
  'vault/rolled-back': 'The ledger is shorter than this computer has seen it: an older copy.',
  'vault/forked': 'Entries that this computer has already seen are different now.',
  'vault/restored': 'The vault came out of a backup and has not begun its own branch yet.',
  'vault/copied': 'Another copy of this vault is still at its old place.',
  'vault/other-branch':
    'The vault goes on a branch that this computer has not seen before. It holds all that was seen.',
  'vault/header-altered': 'The protected part of the vault header was altered.',
  'vault/header-damaged': 'The checksum of the vault header does not fit.',
  'vault/header-malformed': 'The vault header cannot be read.',
  'vault/missing': 'The header file is missing.',
  'vault/other-key':
    'The vault header has another signing key than the one the ledger tells: it was exchanged.',
  'vault/later-database':
    'A later database lies in the folder, which the header does not name: the header is older than it should be, or a change of keys was cut off.',
  'users/index-altered':
    'The index of entries about users differs from the entries themselves: it was changed behind the program.',
  'head/unreadable': 'The signed head of the ledger cannot be read, or its signature is wrong.',
  'head/wrong-vault': 'The head of the ledger belongs to another vault.',
  'head/wrong-size': 'The signed head counts another number of entries than there are.',
  'head/wrong-root': 'The signed head names another tree of entries than there is.',
  'head/wrong-branch': 'The signed head is of another branch than the last entry.',
  'checkpoint/wrong-branch': 'The checkpoint is of another branch than the entries before it.',
  'heads/unreadable':
    'The memory of heads seen before is damaged: whether the vault went back cannot be told.',
  'heads/not-remembered': 'The new head could not be remembered outside the vault.',
  'ledger/gap': 'An entry is missing, or entries are out of order.',
  'tree/extra-nodes': 'The tree has nodes that no entry explains.',
  'entry/wrong-leaf-hash': 'The stored hash of the entry is not the one computed from it.',
  'entry/clock-went-back':
    'The clock of the computer went back before this entry. It is noted and breaks no trust.',
  'entry/older-version':
    'The entry is of an earlier version than one before it, and so lacks what later versions bind.',
  'entry/wrong-users':
    'The entry names another entry as the latest that tells who may sign than there is before it.',
  'entry/impossible': 'The entry cannot follow those before it.',
  'field/missing': 'A field that the entry committed to is missing, and no erasure explains it.',
  'field/not-erased': 'The field is there although a later entry says that it was erased.',
  'entry/without-approval':
    'A second person had to agree to this entry, and nobody did in a way that counts.',
  'entry/approved-record-changed':
    'The entry changes what had been approved, and nobody had unlocked it before.',
  'entry/own-approval': 'It was approved by somebody who wrote it.',
  'entry/review-out-of-order':
    'An entry about a review is out of place: it speaks of another change than the last, or of another state.',
  'entry/wrong-names': 'The entry discloses a field that is not in its own list of fields.',
  'entry/sealed-altered':
    'What is sealed in the entry is gone or was changed: it does not fit the digest that was signed.',
  'entry/sealed-unreadable':
    'The seal does not open with the key of the compartment: it was made wrongly.',
  'entry/not-in-compartment':
    'The entry was sealed by somebody who did not belong to the compartment, or under an old key.',
  'checkpoint/wrong-size': 'The checkpoint counts more entries than there are.',
  'checkpoint/wrong-root': 'The checkpoint names another tree of entries.',
  'stamp/missing': 'The time stamp that the entry tells of is gone.',
  'stamp/damaged': 'The time stamp that the entry tells of was changed.',
  'stamp/wrong-imprint': 'The time stamp is not over the checkpoint that the entry names.',
  'signature/missing': 'The outside signature that the entry tells of is gone.',
  'signature/damaged': 'The outside signature that the entry tells of was changed.',
  'signature/wrong': 'The outside signature is not over the checkpoint that the entry names.',
  'page/wrong-seal': 'A page of the database was changed behind the program.',
  'database/damaged': 'The structure of the database is broken.',
  'object/foreign': 'Something lies among the files that the vault did not put there.',
  'object/not-listed': 'The evidence file is there, and the database does not know it.',
  'object/not-named': 'No entry of the ledger names the evidence file.',
  'object/wrong-size': 'The evidence file has another size than recorded.',
  'object/wrong-hash': 'The content of the evidence file is not what was recorded.',
  'object/missing': 'The evidence file is missing.',
  'object/altered': 'The evidence file was altered.',
  'object/chunk-altered': 'A part of the evidence file was altered.',
  'object/extended': 'Something was added to the evidence file.',
  'object/truncated': 'The evidence file was cut short.',
  'object/header-changed': 'The beginning of the evidence file was changed.',
  'object/no-key': 'The key of the evidence file is missing.',
  'object/not-a-file': 'Something else lies in the place of the evidence file.',
  'object/unreadable': 'The evidence file could not be read.',
  'projection/altered':
    'A row of the database does not say what the ledger says: it was changed behind the program.',
};

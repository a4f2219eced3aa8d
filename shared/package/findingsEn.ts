import type { PackageCode } from './findingCodes.ts';

export const findingsInEnglish: Readonly<Record<PackageCode, string>> = {
  'bag/missing-declaration': 'The file that says this is a bag is missing.',
  'bag/malformed-declaration': 'The bag declaration is not as RFC 8493 wants it.',
  'bag/unknown-version': 'The bag is of a version that this program does not know.',
  'bag/unknown-encoding': 'The tag files are in another encoding than UTF-8.',
  'bag/unsafe-path':
    'The path leads out of the package, or to a device, on some system. It was not read.',
  'bag/unportable-path': 'Some systems cannot keep a file under this name.',
  'bag/colliding-paths': 'Two files have names that some systems take for one.',
  'bag/missing-manifest': 'There is no list of the files with their digests.',
  'bag/malformed-manifest': 'The line is not a digest and a path.',
  'bag/irregular-manifest':
    'The line is written as other tools write it, not as RFC 8493 wants it.',
  'bag/unknown-algorithm':
    'The digests are of a kind that this program does not compute. They were not compared.',
  'bag/listed-twice': 'The file is listed twice.',
  'bag/out-of-scope': 'The list names a file that does not belong in it.',
  'bag/missing-file': 'The file is listed, and missing.',
  'bag/unlisted-file': 'The file is there, and not in every list.',
  'bag/altered-file': 'The file is not the one that was listed: its digest differs.',
  'bag/unreadable-file': 'The file could not be read.',
  'bag/malformed-info': 'The description of the bag has a line that is none.',
  'bag/wrong-oxum': 'The payload has another size or number of files than the description says.',
  'bag/fetch-list': 'The package wants files to be fetched from elsewhere. Nothing was fetched.',
  'file/not-a-file':
    'Not a plain file: a link, a pipe, a device, or a folder too deep. It was not read.',
  'file/duplicate': 'The archive holds two files under this name. Only the first was read.',
  'file/encrypted': 'The file is encrypted inside the archive. It was not read.',
  'file/unknown-compression': 'The file is compressed in a way this program does not read.',
  'package/missing-file': 'A file that every package has is missing.',
  'package/malformed-descriptor': 'The file that says which package this is cannot be read.',
  'package/unknown-version':
    'The package is of a version that this program does not know. Get a newer verifier.',
  'package/wrong-identifier': 'The description of the bag names another package.',
  'package/not-listed': 'The file is not in the list that the exporter signed.',
  'package/bad-signature': 'The signature over the list of files is not by the exporter.',
  'package/wrong-key-file': 'The key file does not hold the keys that the first entry tells.',
  'package/no-export-entry': 'No entry of the ledger tells that this package was exported.',
  'package/several-export-entries': 'More than one entry tells that this package was exported.',
  'package/malformed-export-entry':
    'The entry that tells of the export does not say what it has to.',
  'package/other-manifest': 'The ledger binds another list of files than the one in the package.',
  'package/other-edition':
    'Records and pages were made by another edition of Litopys: whether they say what the entries say was not compared. The verifier of that edition compares it.',
  'package/agreement-not-shown':
    'The package was made by an earlier version of Litopys, which did not show who agreed to what: whether a second person did was not checked.',
  'package/unexpected-file': 'The file follows from no record.',
  'ledger/no-beginning':
    'The first entry, which tells the keys of the vault, is missing or unreadable. No signature could be checked.',
  'ledger/unreadable': 'The file of entries cannot be read to its end.',
  'checkpoint/malformed': 'The checkpoint is not a signed note of the known form.',
  'checkpoint/not-by-vault': 'The checkpoint is not signed by the key of the vault.',
  'checkpoint/forged': 'The checkpoint carries a false signature.',
  'checkpoint/wrong-vault': 'The checkpoint is of another vault.',
  'entry/malformed-line': 'The line is not an entry.',
  'entry/out-of-order': 'The entry does not come after the one before it.',
  'entry/not-in-tree': 'The proof does not show that the entry is in the ledger of the checkpoint.',
  'entry/unknown-kind': 'The entry is of a kind that this program does not know.',
  'entry/wrong-names': 'The entry discloses a field that its own list of fields does not name.',
  'entry/malformed': 'The header of the entry is not of the known form.',
  'entry/unknown-version': 'The entry is of a version that this program does not know.',
  'entry/wrong-vault': 'The entry belongs to another vault.',
  'entry/wrong-position': 'The entry says another position than the one it stands at.',
  'entry/wrong-predecessor': 'The entry does not follow the one before it.',
  'entry/wrong-branch': 'The entry belongs to another branch of the ledger.',
  'entry/false-branching':
    'The entry begins a branch of the ledger, but not the one or not from the place that it names.',
  'entry/unknown-signer': 'Nobody by this id may sign here.',
  'entry/without-right': 'The role of who signed the entry does not allow such an entry.',
  'entry/without-approval':
    'A second person had to agree to this, and no agreement to exactly this is shown that counts.',
  'entry/older-version':
    'The entry is of an earlier version than one before it: what later versions bind is missing from it.',
  'entry/wrong-users':
    'An entry that tells who may sign was left out, or this one is wrong about it: it names another one as the latest than is shown.',
  'entry/withheld-standing':
    'The entry tells who may sign, and something of it is withheld without which signatures and rights cannot be judged.',
  'entry/impossible':
    'The entry cannot follow what the entries before it say of users, keys and requests.',
  'entry/bad-signature': 'The signature of the entry is false.',
  'entry/bad-vault-signature': 'The signature of the vault under the entry is missing or false.',
  'field/malformed': 'A disclosed field is not of the known form.',
  'field/duplicate-name': 'Two disclosed fields have the same name.',
  'field/duplicate-disclosure': 'A field is disclosed twice.',
  'field/not-committed':
    'A disclosed field is not among those that the entry committed to: it was altered or added.',
  'field/not-erased': 'The field is there although a later entry says that it was erased.',
  'field/missing': 'A field that the entry committed to is missing.',
  'record/impossible':
    'The entry cannot follow those before it: a record is begun twice, or changed before it was begun.',
  'record/malformed': 'The record does not have the form of its kind.',
  'derived/missing': 'A file that follows from the entries is missing.',
  'derived/altered':
    'The file does not say what the entries say: built anew from them, it is another.',
  'derived/impossible': 'The file could not be built anew from the entries.',
  'evidence/missing': 'The original of this piece of evidence is missing.',
  'evidence/altered': 'The original is not the one that was recorded: its digest differs.',
  'evidence/wrong-size': 'The original has another size than the one that was recorded.',
  'earlier/unreadable': 'An earlier checkpoint that came along cannot be read.',
  'earlier/other-checkpoint': 'The proof from the earlier checkpoint leads to another ledger.',
  'earlier/other-key': 'The earlier checkpoint is signed by a key that was not the vault’s then.',
  'earlier/other-text': 'The text beside the earlier checkpoint is another one.',
  'earlier/not-extended':
    'The ledger does not begin with the earlier checkpoint, or that is not proven.',
  'stamp/unreadable': 'The time stamp cannot be read.',
  'stamp/other-bytes': 'The time stamp is over something else than the checkpoint beside it.',
  'stamp/false': 'The time stamp is false: its signature or certificate does not hold.',
  'signature/unreadable': 'The outside signature cannot be read.',
  'signature/false': 'The outside signature does not fit the checkpoint beside it.',
  'origin/contradicted':
    'The words that you typed are not the fingerprint of this package: it is from another vault, or another state of it.',
  'origin/unreadable-words': 'What you typed is not twelve words of a fingerprint.',
};

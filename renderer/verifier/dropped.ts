import type { PathFile } from './files.ts';

/**
 * All files of what was dropped. The handles must be asked for before the event ends, so that this begins
 * at once. Chromium gives handles of its file system interface, which also work for a page opened from
 * disk; Firefox gives entries.
 */
export async function droppedFiles(transfer: DataTransfer): Promise<PathFile[]> {
  const items = [...transfer.items].filter(item => item.kind === 'file');
  const asked = items.map(item =>
    'getAsFileSystemHandle' in item
      ? handleOf(item).then(handle => (handle === null ? [] : filesOfHandle(handle, '')))
      : filesOfEntry(item.webkitGetAsEntry(), ''),
  );
  return (await Promise.all(asked)).flat();
}

/** Not in the standard yet, so the compiler does not know it. */
interface WithHandle {
  getAsFileSystemHandle(): Promise<FileSystemHandle | null>;
}

function handleOf(
  item: (DataTransferItem & WithHandle) | DataTransferItem,
): Promise<FileSystemHandle | null> {
  return hasHandle(item) ? item.getAsFileSystemHandle() : Promise.resolve(null);
}

function hasHandle(item: object): item is WithHandle {
  return 'getAsFileSystemHandle' in item;
}

async function filesOfHandle(handle: FileSystemHandle, above: string): Promise<PathFile[]> {
  const path = above + handle.name;
  if (handle instanceof FileSystemFileHandle) return [{ path, file: await handle.getFile() }];
  if (!(handle instanceof FileSystemDirectoryHandle)) return [];
  const found: PathFile[] = [];
  for await (const inner of handle.values())
    found.push(...(await filesOfHandle(inner, `${path}/`)));
  return found;
}

async function filesOfEntry(entry: FileSystemEntry | null, above: string): Promise<PathFile[]> {
  if (entry === null) return [];
  const path = above + entry.name;
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    return [{ path, file }];
  }
  if (!isFolder(entry)) return [];
  const reader = entry.createReader();
  const found: PathFile[] = [];
  for (;;) {
    // A reader gives a part of a large folder at a time, and an empty list at its end.
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (part.length === 0) return found;
    for (const inner of part) found.push(...(await filesOfEntry(inner, `${path}/`)));
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

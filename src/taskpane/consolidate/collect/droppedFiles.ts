/** Files out of a drop: folders are walked to the bottom. Entries must be taken before the event ends. */
import { rememberFolder } from "./sameNames";

async function filesOfEntry(entry: FileSystemFileEntry): Promise<File> {
  const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
  rememberFolder(file, entry.fullPath);
  return file;
}

/** A reader hands out a folder in portions and an empty one at the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (portion.length === 0) return entries;
    entries.push(...portion);
  }
}

async function walk(entry: FileSystemEntry): Promise<readonly File[]> {
  if (entry.isFile) return [await filesOfEntry(entry as FileSystemFileEntry)];
  const entries = await entriesOf(entry as FileSystemDirectoryEntry);
  const nested = await Promise.all(entries.map(walk));
  return nested.flat();
}

export async function droppedFiles(data: DataTransfer): Promise<readonly File[]> {
  const entries = [...data.items]
    .filter((item) => item.kind === "file")
    .map((item) => item.webkitGetAsEntry?.() ?? null);
  if (entries.length === 0 || entries.includes(null)) return [...data.files];
  const files = await Promise.all(entries.flatMap((entry) => (entry === null ? [] : [walk(entry)])));
  return files.flat();
}

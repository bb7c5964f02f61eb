const audioOrVideo = /^(audio|video)\//;
const knownEnding = /\.(wav|wave|mp3|flac|ogg|oga|opus|m4a|aac|mp4|m4v|mov|webm|mka|mkv|aif|aiff|caf|wma)$/i;

/** Whether a file found inside a dropped folder is worth trying; files given one by one are always tried. */
export function looksLikeRecording(file: Pick<File, "name" | "type">): boolean {
  return audioOrVideo.test(file.type) || knownEnding.test(file.name);
}

const fileOf = (entry: FileSystemFileEntry): Promise<File> => new Promise((resolve, reject) => entry.file(resolve, reject));

const batchOf = (reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> =>
  new Promise((resolve, reject) => reader.readEntries(resolve, reject));

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** All files below an entry, by name. Entries that cannot be read are left out: the others are still worth hearing. */
async function filesBelow(entry: FileSystemEntry, insideFolder: boolean): Promise<File[]> {
  try {
    if (isFile(entry)) {
      const file = await fileOf(entry);
      return !insideFolder || looksLikeRecording(file) ? [file] : [];
    }
    if (!isFolder(entry)) return [];
    const reader = entry.createReader();
    const children: FileSystemEntry[] = [];
    // A reader gives a folder in batches (100 in Chromium) and an empty batch at its end.
    for (let batch = await batchOf(reader); batch.length > 0; batch = await batchOf(reader)) children.push(...batch);
    children.sort((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true }));
    const files: File[] = [];
    for (const child of children) files.push(...(await filesBelow(child, true)));
    return files;
  } catch {
    return [];
  }
}

/**
 * The files of a drop or paste, folders walked through, in the order given.
 * Must be called inside the event: the browser empties the transfer afterwards.
 */
export function filesOfTransfer(transfer: DataTransfer): Promise<File[]> {
  const items = [...transfer.items].filter((item) => item.kind === "file");
  const found = items.map((item) => ({ entry: item.webkitGetAsEntry?.() ?? null, file: item.getAsFile() }));
  if (found.length === 0) return Promise.resolve([...transfer.files]);
  return Promise.all(
    found.map(({ entry, file }) => {
      if (entry?.isDirectory) return filesBelow(entry, false);
      return Promise.resolve(file ? [file] : []);
    }),
  ).then((lists) => lists.flat());
}

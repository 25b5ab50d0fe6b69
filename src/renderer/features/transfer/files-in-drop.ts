import { type IncomingFile, incomingFile, isLeftByMachine } from './incoming-file.ts'

/** All files that were dropped, also those in folders. */
export async function filesInDrop(items: DataTransferItemList): Promise<IncomingFile[]> {
  // The list is empty again as soon as this turn is over.
  const dropped = [...items].map((item) => item.webkitGetAsEntry() ?? item.getAsFile())
  const files = await Promise.all(dropped.map(filesOf))
  return files.flat()
}

async function filesOf(dropped: FileSystemEntry | File | null): Promise<IncomingFile[]> {
  if (dropped instanceof File) return chosen([dropped])
  return dropped ? filesIn(dropped, '') : []
}

/** The files that were chosen with the file dialog. */
export function filesChosen(list: FileList | null): IncomingFile[] {
  return chosen([...(list ?? [])])
}

function chosen(files: readonly File[]): IncomingFile[] {
  return files.filter((file) => !isLeftByMachine(file.name)).map((file) => incomingFile(file))
}

async function filesIn(entry: FileSystemEntry, folder: string): Promise<IncomingFile[]> {
  if (isLeftByMachine(entry.name)) return []
  if (isFile(entry)) return [incomingFile(await fileOf(entry), folder)]
  if (!isDirectory(entry)) return []
  const inside = await entriesOf(entry.createReader())
  const files = await Promise.all(inside.map((one) => filesIn(one, `${folder}${entry.name}/`)))
  return files.flat()
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isDirectory = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject))
}

/** A reader gives a hundred at a time, and none when it has given all. */
async function entriesOf(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  const all: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (some.length === 0) return all
    all.push(...some)
  }
}

/** A file on its way in, wherever it comes from. */
export interface IncomingFile {
  /** Its name, with the folder that it was in. */
  readonly name: string
  readonly size: number
  /** A part of it. */
  bytes(start: number, end: number): Promise<Uint8Array>
}

/** What systems and programs leave in folders, which no person wrote. */
const leftByMachines = /^(?:\..*|~\$.*|thumbs\.db|desktop\.ini|icon\r)$/i

export function isLeftByMachine(name: string): boolean {
  return leftByMachines.test(name.split('/').at(-1) ?? '')
}

export function incomingFile(file: File, folder = ''): IncomingFile {
  return {
    name: file.webkitRelativePath || `${folder}${file.name}`,
    size: file.size,
    bytes: async (start, end) => new Uint8Array(await file.slice(start, end).arrayBuffer()),
  }
}

/** A text that was pasted: its formatting when it came with any, else its words. */
export function pastedText(name: string, text: string, html: string | null): IncomingFile {
  const all = new TextEncoder().encode(html ?? text)
  return {
    name: `${name}.${html === null ? 'txt' : 'html'}`,
    size: all.byteLength,
    bytes: async (start, end) => all.slice(start, end),
  }
}

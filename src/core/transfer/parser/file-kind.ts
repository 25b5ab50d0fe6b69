/** What a file is, by what stands in it; its name only says how to read text. */
export type FileKind = 'zip' | 'old-office' | 'pdf' | 'rtf' | 'html' | 'markdown' | 'text' | 'other'

const signs: readonly (readonly [FileKind, string])[] = [
  ['zip', 'PK\u0003\u0004'],
  ['zip', 'PK\u0005\u0006'],
  ['old-office', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1'],
  ['pdf', '%PDF-'],
  ['rtf', '{\\rtf'],
  ['other', '\u0089PNG'],
  ['other', '\u00ff\u00d8\u00ff'],
  ['other', 'GIF8'],
  ['other', 'MZ'],
  ['other', '\u007fELF'],
  ['other', '\u001f\u008b'],
  ['other', '7z\u00bc\u00af'],
  ['other', 'Rar!'],
]

export function fileKindOf(name: string, bytes: Buffer): FileKind {
  const start = bytes.subarray(0, 16).toString('latin1')
  const sign = signs.find(([, text]) => start.startsWith(text))
  if (sign && !(sign[1] === 'MZ' && isTextName(name))) return sign[0]
  switch (endingOf(name)) {
    case 'html':
    case 'htm':
    case 'xhtml':
      return 'html'
    case 'md':
    case 'markdown':
      return 'markdown'
    case 'txt':
    case 'text':
    case '':
      return 'text'
    case 'docx':
    case 'docm':
    case 'doc':
      // It says that it is Word and is none of what Word writes; some programs save a web page by that name.
      return /^\s*<(?:!doctype html|html)/i.test(bytes.subarray(0, 512).toString('utf8')) ? 'html' : 'other'
    default:
      return 'other'
  }
}

function isTextName(name: string): boolean {
  return ['txt', 'text', 'md', 'markdown', 'html', 'htm'].includes(endingOf(name))
}

function endingOf(name: string): string {
  return /\.([^.]*)$/.exec(name)?.[1]?.toLowerCase() ?? ''
}

/** A locked Word document lies in a container of the old kind, under this name. */
export function isLocked(bytes: Buffer): boolean {
  return bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'))
}

import type { RawText } from './raw-block.ts'

/** Plain text: what stands between empty lines is a paragraph; without empty lines each line is one. */
export function textOfPlain(text: string): RawText {
  const lines = text.replaceAll(/\r\n?/g, '\n').replaceAll('\f', '\n\n').trim()
  const parts = /\n[ \t]*\n/.test(lines) ? lines.split(/\n(?:[ \t]*\n)+/) : lines.split('\n')
  const blocks = parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => ({ type: 'paragraph' as const, runs: [{ text: part }] }))
  return { title: '', blocks }
}

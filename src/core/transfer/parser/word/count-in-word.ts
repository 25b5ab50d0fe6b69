import type { LeftOutCount } from '../left-out-count.ts'

/** What the text of a Word document says less than the document did. */
export function countInWord(xml: ReadonlyMap<string, string>, leftOut: LeftOutCount): void {
  for (const [name, text] of xml) {
    if (/^word\/comments[^/]*\.xml$/i.test(name)) leftOut.add('comments', countOf(text, /<w:comment[ >]/g))
    if (/^word\/(?:foot|end)notes[^/]*\.xml$/i.test(name)) leftOut.add('footnotes', countOf(text, writtenNote))
    if (/^word\/document[^/]*\.xml$/i.test(name)) {
      leftOut.add('changes', countOf(text, /<w:(?:ins|del|moveTo|moveFrom)[ >]/g))
      leftOut.add('embedded', countOf(text, /<(?:w:object|c:chart|dgm:relIds)[ >]/g))
    }
  }
}

/** The lines that part notes from the text are notes too, with a type. */
const writtenNote = /<w:(?:foot|end)note (?![^>]*w:type=)[^>]*>/g

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Annotation {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly label: string
}

export interface AnnotatedText {
  readonly file: string
  /** What follows the front matter; the offsets of the annotations count in it. */
  readonly body: string
  /** From the front matter; empty where it says nothing. */
  readonly kind: string
  readonly identifiers: readonly Annotation[]
  /** Decoys and traits. */
  readonly extras: readonly Annotation[]
}

type Annotations = readonly { readonly file: string; readonly spans: readonly Annotation[] }[]

/**
 * The texts of a folder that is annotated as the casebook is: `identifiers.json`, perhaps `extras.json`, and the texts.
 *
 * @param texts where the texts are, when not beside their annotations
 */
export function readAnnotatedTexts(directory: string, texts = directory): AnnotatedText[] {
  const read = (name: string) => JSON.parse(readFileSync(join(directory, name), 'utf8')) as Annotations
  const extras = existsSync(join(directory, 'extras.json')) ? read('extras.json') : []
  return read('identifiers.json').map(({ file, spans }) => {
    const source = readFileSync(join(texts, file), 'utf8')
    return {
      file,
      body: bodyOf(source),
      kind: /^kind: *["']?(\w+)/m.exec(source)?.[1] ?? '',
      identifiers: spans,
      extras: extras.find((each) => each.file === file)?.spans ?? [],
    }
  })
}

function bodyOf(source: string): string {
  const [frontMatter = ''] = /^---\r?\n(?:.*?\r?\n)?---\r?\n/s.exec(source) ?? []
  return source.slice(frontMatter.length)
}

/** Every third text is held out, in the order of the folder. */
export function isHeldOut(_text: AnnotatedText, index: number): boolean {
  return index % 3 === 2
}

import { isDeepStrictEqual } from 'node:util'
import * as Y from 'yjs'
import { DocumentId } from '#shared/ids.ts'
import { attribute, isInline } from './body-element.ts'
import type { PaperRun } from './paper.ts'

/** How Lexical keeps the look of a text: a bit for each. What has no place on paper (highlight) is left out. */
const looks = [
  [1, 'bold'],
  [2, 'italic'],
  [4, 'strike'],
  [8, 'underline'],
  [16, 'code'],
] as const

type Look = Omit<PaperRun, 'text'>

/** The words of one block with their look; blocks inside it are left to the caller. */
export function runsOf(element: Y.XmlText, link?: string): PaperRun[] {
  let look: Look = {}
  const runs: PaperRun[] = []
  for (const { insert } of element.toDelta() as { insert: unknown }[]) {
    if (typeof insert === 'string') addRun(runs, { ...look, text: insert })
    else if (insert instanceof Y.XmlText && isInline(insert))
      for (const run of runsOf(insert, urlOf(insert))) addRun(runs, run)
    else if (insert instanceof Y.Map) {
      look = lookOf(insert, link)
      if (insert.get('__type') === 'linebreak') addRun(runs, { ...look, text: '\n' })
    }
  }
  return runs
}

function lookOf(text: Y.Map<unknown>, link: string | undefined): Look {
  const format = Number(text.get('__format') ?? 0)
  const documentId = DocumentId.safeParse(text.get('__documentId'))
  return {
    ...Object.fromEntries(looks.filter(([bit]) => (format & bit) !== 0).map(([, name]) => [name, true])),
    ...(link === undefined ? {} : { link }),
    ...(documentId.success ? { documentId: documentId.data } : {}),
  }
}

/** Words that look like those before them belong to the same run. */
function addRun(runs: PaperRun[], run: PaperRun): void {
  if (run.text === '') return
  const last = runs.at(-1)
  if (last && sameLook(last, run)) runs[runs.length - 1] = { ...last, text: last.text + run.text }
  else runs.push(run)
}

function sameLook(one: PaperRun, other: PaperRun): boolean {
  return isDeepStrictEqual({ ...one, text: '' }, { ...other, text: '' })
}

function urlOf(element: Y.XmlText): string | undefined {
  const url = attribute(element, '__url')
  return typeof url === 'string' && /^(?:https|mailto|tel):/i.test(url) ? url : undefined
}

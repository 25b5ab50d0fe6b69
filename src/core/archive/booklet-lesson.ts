import type { LearntKind } from '#shared/contract/archive.ts'
import type { CheckedField } from '#shared/contract/privacy.ts'
import { changeRuns } from '../paper/change-runs.ts'
import type { PaperBlock, PaperItem } from '../paper/paper.ts'
import { textOfRuns } from '../paper/write-blocks.ts'

/** A lesson, mistake or success as it is printed. */
export interface PrintedLesson {
  readonly kind: LearntKind
  readonly title: string
  readonly line: string
  readonly body: readonly PaperBlock[]
}

/** The lesson with every text in it read through `mask`, which puts aliases where real names stand. */
export function maskedLesson(lesson: PrintedLesson, mask: (text: string) => string): PrintedLesson {
  return {
    ...lesson,
    title: mask(lesson.title),
    line: mask(lesson.line),
    body: changeRuns(lesson.body, (run) => ({ ...run, text: mask(run.text) })),
  }
}

/** All words of a lesson, for the privacy check. */
export function checkedFieldsOf({ title, line, body }: PrintedLesson): CheckedField[] {
  const texts = [title, line, ...body.flatMap(textsOf)].filter((text) => text.trim() !== '')
  return texts.map((text, place) => ({ name: `text:${place}`, text, safe: [] }))
}

function textsOf(block: PaperBlock): string[] {
  switch (block.type) {
    case 'page-break':
      return []
    case 'list':
      return textsOfItems(block.items)
    case 'table':
      return block.rows.flatMap((cells) => cells.map(textOfRuns))
    case 'heading':
    case 'paragraph':
    case 'quote':
      return [textOfRuns(block.runs)]
  }
}

function textsOfItems(items: readonly PaperItem[]): string[] {
  return items.flatMap(({ runs, list }) => [textOfRuns(runs), ...textsOfItems(list?.items ?? [])])
}

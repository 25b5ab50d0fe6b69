import type { BookletPlan } from '#shared/contract/keeping.ts'
import type { Language } from '#shared/language.ts'
import { changeRuns } from '../paper/change-runs.ts'
import type { Paper, PaperBlock, PaperRun } from '../paper/paper.ts'
import { headingBlock, listBlock, paragraphBlocks, textOfRuns } from '../paper/write-blocks.ts'
import type { PrintedLesson } from './booklet-lesson.ts'
import { bookletWords, kindWords, say } from './booklet-words.ts'

/**
 * The chosen lessons on paper, for a team day or a new colleague. Nothing in it says from whom, from which case or from
 * which session a lesson comes.
 */
export function paperOfBooklet(plan: Omit<BookletPlan, 'ids'>, lessons: readonly PrintedLesson[]): Paper {
  const { title, opening, language } = plan
  const titles = lessons.map((lesson) => titleOf(lesson, language))
  return {
    title,
    subtitle: '',
    facts: [],
    blocks: [
      ...paragraphBlocks(opening),
      headingBlock(say(bookletWords.contents, language)),
      listBlock(titles, 'number'),
      { type: 'page-break' },
      ...lessons.flatMap((lesson) => blocksOf(lesson, language)),
    ],
    language,
  }
}

function titleOf({ title, line }: PrintedLesson, language: Language): string {
  return title || line || say(bookletWords.untitled, language)
}

function blocksOf(lesson: PrintedLesson, language: Language): PaperBlock[] {
  const kind = kindWords[lesson.kind]
  // What is the title already is not said twice.
  const sentence = lesson.title === '' || lesson.line.trim() === lesson.title.trim() ? '' : lesson.line
  return [
    headingBlock(titleOf(lesson, language)),
    ...(kind ? [{ type: 'paragraph' as const, runs: [{ text: say(kind, language), italic: true as const }] }] : []),
    ...(sentence === '' ? [] : [{ type: 'quote' as const, runs: [{ text: sentence }] }]),
    ...changeRuns(withoutEmptyHeadings(lesson.body), (run) => withoutDocument(run, language)).map(oneLevelDown),
  ]
}

/** A template's heading that nobody wrote under says nothing to a reader. */
function withoutEmptyHeadings(blocks: readonly PaperBlock[]): PaperBlock[] {
  const hasWords = blocks.map((block) => block.type !== 'paragraph' || textOfRuns(block.runs).trim() !== '')
  const said = blocks.filter((_, place) => hasWords[place])
  return said.filter((block, place) => {
    const next = said[place + 1]
    return block.type !== 'heading' || (next !== undefined && (next.type !== 'heading' || next.level > block.level))
  })
}

/** Headings go a level down, under that of the lesson. */
function oneLevelDown(block: PaperBlock): PaperBlock {
  return block.type === 'heading' ? { ...block, level: block.level === 2 ? 3 : 4 } : block
}

/** The words of a link to a document are the title of the other: a case, or a session. */
function withoutDocument({ documentId, ...run }: PaperRun, language: Language): PaperRun {
  return documentId === undefined ? run : { ...run, text: say(bookletWords.elsewhere, language) }
}

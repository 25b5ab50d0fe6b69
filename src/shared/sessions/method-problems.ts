import type { Language } from '../language.ts'
import type { DraftBlock, DraftInput, DraftNamed, DraftText, MethodDraft } from './method-draft.ts'
import { LONGEST_BLOCK_MINUTES, MOST_BLOCKS, MOST_PEOPLE } from '../limits.ts'

export type MethodProblemCode =
  | 'empty'
  | 'out-of-range'
  | 'no-blocks'
  | 'too-many-blocks'
  | 'same-id'
  | 'shown-never'
  | 'speaks-and-silent'
  | 'nothing-gathered'
  | 'no-block-for-module'
  | 'too-few'
  | 'too-many'

/** One thing to be put right before a method can be used, and where. */
export interface MethodProblem {
  /** The field: `['blocks', 2, 'prompt']`. */
  readonly path: readonly (string | number)[]
  readonly code: MethodProblemCode
}

type Path = MethodProblem['path']
type Check = (path: Path, code: MethodProblemCode, isWrong: boolean) => void

/** All that is still wrong with a draft, from top to bottom; empty when it can be used. Only `language` has to be written. */
export function problemsOf(draft: MethodDraft, language: Language): MethodProblem[] {
  const problems: MethodProblem[] = []
  const check: Check = (path, code, isWrong) => {
    if (isWrong) problems.push({ path, code })
  }
  const written = (path: Path, text: DraftText) => check(path, 'empty', text[language].trim() === '')
  for (const field of ['name', 'use', 'origin'] as const) written([field], draft[field])
  checkGroup(draft, check)
  check(['blocks'], 'no-blocks', draft.blocks.length === 0)
  check(['blocks'], 'too-many-blocks', draft.blocks.length > MOST_BLOCKS)
  for (const [place, block] of draft.blocks.entries()) checkBlock(draft, place, block, check, written)
  return problems
}

function checkGroup({ group, cases, usualCases }: MethodDraft, check: Check): void {
  check(['group'], 'out-of-range', group.from < 2 || group.to < group.from || group.to > MOST_PEOPLE)
  check(['usualCases'], 'out-of-range', cases === 'several' && isOutside(usualCases, 1, 8))
}

function checkBlock(
  draft: MethodDraft,
  place: number,
  block: DraftBlock,
  check: Check,
  written: (path: Path, text: DraftText) => void,
): void {
  const at = (...path: Path): Path => ['blocks', place, ...path]
  written(at('name'), block.name)
  check(at('minutes'), 'out-of-range', isOutside(block.minutes, 1, LONGEST_BLOCK_MINUTES))
  check(at('silent'), 'speaks-and-silent', block.speaks === block.silent && block.speaks !== 'nobody')
  written(at('prompt'), block.prompt)
  checkInput(block.input, at('input'), check, written)
  checkOrder(draft, place, block, check)
}

function checkInput(input: DraftInput, path: Path, check: Check, written: (path: Path, text: DraftText) => void): void {
  const named = (field: string, list: readonly DraftNamed[], least: number, most: number) => {
    check([...path, field], 'too-few', list.length < least)
    check([...path, field], 'too-many', list.length > most)
    check([...path, field], 'same-id', new Set(list.map(({ id }) => id)).size < list.length)
    for (const [index, one] of list.entries()) written([...path, field, index], one.name)
  }
  switch (input.type) {
    case 'sort':
      return named('piles', input.piles, 2, 6)
    case 'vote':
      return check([...path, 'dots'], 'out-of-range', isOutside(input.dots, 1, 10))
    case 'rate':
      check([...path, 'to'], 'out-of-range', isOutside(input.to, 2, 10))
      written([...path, 'low'], input.low)
      return written([...path, 'high'], input.high)
    case 'table':
      named('columns', input.columns, 1, 6)
      return named('rows', input.rows, 0, 12)
    case 'talk':
    case 'write':
    case 'ask':
    case 'pick':
    case 'choose-module':
  }
}

/** What depends on the blocks before and after. */
function checkOrder({ blocks }: MethodDraft, place: number, block: DraftBlock, check: Check): void {
  const before = blocks.slice(0, place)
  const after = blocks.slice(place + 1)
  const { id, visibility, input } = block
  check(
    ['blocks', place, 'id'],
    'same-id',
    before.some((one) => one.id === id),
  )
  check(
    ['blocks', place, 'visibility'],
    'shown-never',
    visibility.as === 'hidden-until' && !after.some((one) => one.id === visibility.block),
  )
  const needsWords =
    input.type === 'sort' || input.type === 'vote' || (input.type === 'pick' && input.from === 'contributions')
  check(['blocks', place, 'input'], 'nothing-gathered', needsWords && !before.some(gathers))
  const needsModule = input.type === 'choose-module'
  check(['blocks', place, 'input'], 'no-block-for-module', needsModule && !after.some((one) => one.modules.length > 0))
}

/** Whether words come out of a block that a later one can sort or vote on. */
function gathers({ input, record }: DraftBlock): boolean {
  return record !== 'nothing' && (['talk', 'write', 'ask', 'table'] as const).some((type) => type === input.type)
}

function isOutside(value: number, from: number, to: number): boolean {
  return value < from || value > to
}

import type { CheckedField, TextSpan } from '#shared/contract/privacy.ts'
import type { OwnBlock, OwnRun, SharedField, SharedStance, SharedValue } from '#shared/contract/sharing.ts'
import { stanceField } from '#shared/vision/stance-field.ts'
import { knownTexts, stringsIn } from '../methods/known-texts.ts'
import { nameLabelsIn } from './circle-names.ts'
import { wordsOf } from './runs.ts'

/** What is to be shared, as far as words stand in it that could point to a person. */
export interface ToCheck {
  readonly fields: readonly SharedField[]
  /** The blocks with their aliases still marked, so that those are not taken for names. */
  readonly body: readonly OwnBlock[]
  readonly stances: readonly SharedStance[]
  readonly summary: string
  /** How the people in this document are really called. */
  readonly realNames: readonly string[]
  /** Who is shown to have spoken; nobody where that does not go along. */
  readonly circle: readonly string[]
}

/** Everything that would leave, in reading order: also where links lead, for an address can name somebody. */
export function checkedFields({ fields, body, stances, summary, realNames, circle }: ToCheck): CheckedField[] {
  return [
    { name: 'summary', text: summary, safe: [] },
    ...fields.filter(({ name }) => !wordless.has(name)).map(({ name, value }) => fieldOf(name, value)),
    ...body.flatMap((block, at) => [
      {
        name: `body:${at}`,
        text: wordsOf(block),
        safe: [...aliasesIn(block, realNames), ...nameLabelsIn(block, circle)],
      },
      ...block.runs.flatMap((run, link) => (run.url === null ? [] : [linkField(`link:${at}:${link}`, run.url)])),
    ]),
    ...stances.map(({ principleId, why }) => ({ name: stanceField(principleId), text: why, safe: [] })),
  ].filter((field) => field.text.trim() !== '')
}

/** Fields that hold an id, a day, or what the author chose to tell: who sat in the circle. */
const wordless: ReadonlySet<string> = new Set(['methodId', 'dilemmaId', 'dilemmaIds', 'heldOn', 'names'])

/** What a method that comes with Ruimte is called names nobody here. */
function fieldOf(name: string, value: SharedValue): CheckedField {
  const text = textOf(value)
  const isOurs = name === 'methodName' && stringsIn(value).every((one) => knownTexts.has(one))
  return { name, text: isOurs ? '' : text, safe: [] }
}

/** An address is read as people read it: `%20` and `-` between names are no part of them. */
function linkField(name: string, url: string): CheckedField {
  return { name, text: decoded(url), safe: [] }
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}

function textOf(value: SharedValue): string {
  if (typeof value === 'string') return value
  if (typeof value === 'boolean' || typeof value === 'number') return ''
  return Object.values(value)
    .filter((part) => typeof part === 'string')
    .join(', ')
}

/** An alias that holds the real name hides nobody, and is looked at like any word. */
function aliasesIn(block: OwnBlock, realNames: readonly string[]): TextSpan[] {
  let start = 0
  return block.runs.flatMap((run) => {
    const span = { start, end: start + run.text.length }
    start = span.end
    return isAlias(run) && !realNames.some((name) => holds(run.text, name)) ? [span] : []
  })
}

const isAlias = (run: OwnRun) => run.alias !== null
const holds = (text: string, name: string) => text.toLowerCase().includes(name.trim().toLowerCase())

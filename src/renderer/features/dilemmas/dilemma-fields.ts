import type { DilemmaState } from '#shared/contract/dilemmas.ts'
import { type HintName, hintNames } from '#shared/dilemmas/hint-names.ts'
import { type Share, shareFields, shares } from '#shared/dilemmas/shares.ts'
import { tagsFrom } from '#shared/tags.ts'

/** The states of a dilemma, in the order in which it goes through them. */
export const states = ['draft', 'ready', 'in-session', 'followed-up'] as const satisfies readonly DilemmaState[]

/** The typed fields of an open dilemma, whatever stands in its document. */
export interface DilemmaFields {
  readonly title: string
  readonly question: string
  readonly state: DilemmaState
  readonly tried: string
  readonly outcome: string
  readonly outcomeHidden: boolean
  readonly principleOne: string
  readonly principleTwo: string
  /** Null where a share plays no part. */
  readonly shares: Readonly<Record<Share, string | null>>
  readonly qualities: readonly string[]
  readonly tags: readonly string[]
  readonly closedEarly: boolean
  readonly cameBack: boolean
  readonly hushedHints: readonly HintName[]
}

export function readDilemmaFields(meta: Readonly<Record<string, unknown>>): DilemmaFields {
  const text = (name: string) => (typeof meta[name] === 'string' ? meta[name] : '')
  const shareOf = (share: Share) => {
    const value = meta[shareFields[share]]
    return [share, typeof value === 'string' ? value : null] as const
  }
  const hushed: unknown[] = Array.isArray(meta['hushedHints']) ? meta['hushedHints'] : []
  return {
    title: text('title'),
    question: text('question'),
    state: states.find((state) => state === meta['state']) ?? 'draft',
    tried: text('tried'),
    outcome: text('outcome'),
    outcomeHidden: meta['outcomeHidden'] !== false,
    principleOne: text('principleOne'),
    principleTwo: text('principleTwo'),
    shares: Object.fromEntries(shares.map(shareOf)) as Record<Share, string | null>,
    qualities: tagsFrom(meta['qualities']),
    tags: tagsFrom(meta['tags']),
    closedEarly: meta['closedEarly'] === true,
    cameBack: meta['cameBack'] === true,
    hushedHints: hintNames.filter((name) => hushed.includes(name)),
  }
}

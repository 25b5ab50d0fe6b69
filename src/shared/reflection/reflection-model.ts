import type { LocalText } from '../language.ts'
import type { ReflectionModelId } from './model-ids.ts'

/** What a step asks after, whatever a model calls it. Steps of two models that ask the same can take over each other's answer. */
export type Question =
  | 'event'
  | 'aim'
  | 'action'
  | 'outcome'
  | 'thoughts'
  | 'feelings'
  | 'wishes'
  | 'looking-back'
  | 'judgement'
  | 'sense'
  | 'surprise'
  | 'surroundings'
  | 'skills'
  | 'identity'
  | 'calling'
  | 'circumstances'
  | 'craft'
  | 'values'
  | 'person'
  | 'own-part'
  | 'impression'
  | 'recognition'
  | 'doubt'
  | 'effect'
  | 'alternatives'
  | 'learnt'
  | 'plan'

export interface ReflectionStep {
  /** Unique in its model; it names the answer in the entry, so it never changes. */
  readonly id: string
  readonly asks: Question
  readonly name: LocalText
  readonly prompt: LocalText
  /** Smaller questions, for who wants more to hold on to. */
  readonly more?: readonly LocalText[]
}

/** A way to look back in steps. All texts are in our own words. */
export interface ReflectionModel {
  readonly id: ReflectionModelId
  readonly name: LocalText
  /** When it helps, in one sentence. */
  readonly helps: LocalText
  /** How long it takes. Our own suggestion: no source gives it, so it is never shown as a rule. */
  readonly minutes: number
  /** Whose model it is. */
  readonly source: string
  /** Whether its steps were compared with a source; otherwise they follow the form in which it is commonly told. */
  readonly isCompared: boolean
  /** What is good to know before counting on it. */
  readonly note?: LocalText
  readonly steps: readonly ReflectionStep[]
}

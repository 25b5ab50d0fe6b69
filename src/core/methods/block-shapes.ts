import type { z } from 'zod'
import type { Block } from '#shared/sessions/block.ts'

type BlockSource = z.input<typeof Block>
type Shape = Pick<BlockSource, 'speaks' | 'silent' | 'input' | 'bringerSits' | 'visibility' | 'record'>
type Minutes = Pick<BlockSource, 'minutes' | 'minutesPublished'>

/** Minutes that a source gives. */
export const published = (minutes: number): Minutes => ({ minutes, minutesPublished: true })
/** Minutes of our own, so that there is a clock; never shown as official. */
export const ours = (minutes: number): Minutes => ({ minutes, minutesPublished: false })

const inCircle = { bringerSits: 'in-circle', record: 'all' } as const
const talk = { type: 'talk' } as const

/*
 * The shapes that rounds of nearly every method have: who talks, who listens, how words come in and what is kept.
 * A block spreads one of these and adds its own words; what it does otherwise, it says after the spread.
 */

export const everyoneTalks = {
  ...inCircle,
  speaks: 'everyone',
  silent: 'nobody',
  input: talk,
  visibility: { as: 'named' },
} as const satisfies Shape

export const bringerTells = {
  ...inCircle,
  speaks: 'bringer',
  silent: 'group',
  input: talk,
  visibility: { as: 'named' },
} as const satisfies Shape

export const groupAsks = {
  ...inCircle,
  speaks: 'group',
  silent: 'nobody',
  input: { type: 'ask' },
  visibility: { as: 'anonymous' },
} as const satisfies Shape

/** The group thinks aloud about the case; the bringer listens. */
export const groupConfers = {
  ...inCircle,
  speaks: 'group',
  silent: 'bringer',
  input: talk,
  visibility: { as: 'anonymous' },
} as const satisfies Shape

/** The group speaks to the bringer, who does not answer yet. */
export const groupAdvises = {
  ...inCircle,
  speaks: 'group',
  silent: 'bringer',
  input: talk,
  visibility: { as: 'named' },
} as const satisfies Shape

/** Nobody says or writes a word. */
export const everyoneIsStill = {
  ...inCircle,
  speaks: 'nobody',
  silent: 'everyone',
  input: talk,
  visibility: { as: 'named' },
  record: 'nothing',
} as const satisfies Shape

/** Each for themselves on paper or device; nobody keeps who wrote what. */
export const everyoneWrites = {
  ...inCircle,
  speaks: 'nobody',
  silent: 'everyone',
  input: { type: 'write' },
  visibility: { as: 'private-until-reveal', named: false },
} as const satisfies Shape

export const groupChoosesCase = {
  ...inCircle,
  speaks: 'group',
  silent: 'nobody',
  input: { type: 'pick', from: 'cases' },
  visibility: { as: 'named' },
} as const satisfies Shape

/** The bringer lays the questions that were written on three piles. */
export const bringerSortsQuestions = {
  ...inCircle,
  speaks: 'bringer',
  silent: 'group',
  input: {
    type: 'sort',
    piles: [
      { id: 'warm', name: { nl: 'Warm', en: 'Warm' } },
      { id: 'neutral', name: { nl: 'Neutraal', en: 'Neutral' } },
      { id: 'cold', name: { nl: 'Koud', en: 'Cold' } },
    ],
  },
  visibility: { as: 'named' },
} as const satisfies Shape

import type { DraftAbout, DraftBlock, DraftText, MethodDraft } from '#shared/sessions/method-draft.ts'
import { everyoneTalks, ours } from './block-shapes.ts'

const empty: DraftText = { nl: '', en: '' }

export const blankAbout: DraftAbout = {
  name: empty,
  use: empty,
  contraIndication: empty,
  origin: { nl: 'Van ons eigen team.', en: 'From our own team.' },
  group: { from: 4, to: 8 },
  questions: [],
  safety: 'any',
  forBeginners: false,
  cases: 'one',
  usualCases: 1,
  doubleConfidentiality: false,
  totalPublished: false,
  sources: [],
}

const firstBlock: DraftBlock = {
  ...everyoneTalks,
  ...ours(10),
  id: 'block-1',
  name: empty,
  repeat: 'once',
  modules: [],
  showsVision: false,
  prompt: empty,
  cue: empty,
  bringerDoes: empty,
}

/** A method of which nothing is there yet but one round. */
export const blankDraft: MethodDraft = { ...blankAbout, blocks: [firstBlock] }

/** One method as the field report has it: what a method in the catalogue is held against. */
export interface Reported {
  /** Its number in the report. */
  readonly number: number
  /** The shortest and the longest total that the report gives for the usual sitting, in minutes. */
  readonly total: readonly [from: number, to: number]
  readonly phases: number
  readonly group: readonly [from: number, to: number]
  /** Blocks whose minutes were read in a source. */
  readonly published: 'all' | 'none' | readonly string[]
  /** Whether the report knows a phase in which the bringer listens without a word. */
  readonly bringerSilent: boolean
}

type Row = [Reported['number'], number, number, number, [number, number], Reported['published'], boolean]

/*
 * Written over from the field report by hand, never from the methods. Where it gives a range the total lies in it; where a method is
 * per person or per case (16, 17, 8, 30) the total is that of its smallest circle or its usual number of cases.
 */
const rows: Record<string, Row> = {
  'incident-short': [1, 65, 65, 7, [4, 10], 'all', true],
  'incident-long': [2, 90, 90, 10, [5, 10], 'none', true],
  imi: [3, 60, 60, 8, [4, 12], 'none', false],
  'five-steps': [4, 50, 50, 5, [4, 8], 'none', true],
  'ten-steps': [5, 90, 90, 10, [5, 8], 'none', true],
  gossip: [6, 40, 40, 5, [4, 8], 'all', true],
  'balint-ten-steps': [7, 90, 90, 10, [5, 8], 'none', true],
  'balint-group': [8, 90, 90, 5, [6, 10], 'none', true],
  // The report names "own experiences, choose one" as one step; the choosing is a round of its own here.
  'socratic-dialogue': [9, 360, 360, 12, [5, 10], 'none', false],
  'socratic-short': [10, 60, 60, 7, [4, 8], 'none', false],
  consultation: [11, 45, 60, 6, [4, 8], 'none', true],
  'learning-question': [12, 80, 80, 6, [4, 8], 'none', false],
  'six-phases': [13, 35, 45, 6, [5, 10], ['consultation'], true],
  heilsbronn: [14, 75, 90, 10, [6, 10], 'none', true],
  'action-learning': [
    15,
    30,
    40,
    7,
    [4, 8],
    ['presentation', 'clarify', 'helping-questions', 'summary', 'resources', 'action'],
    false,
  ],
  troika: [16, 30, 30, 6, [3, 4], 'all', true],
  'wise-crowds': [17, 60, 60, 4, [4, 5], 'none', true],
  'reflecting-team': [18, 45, 60, 5, [4, 7], 'none', true],
  'clearness-committee': [19, 90, 120, 5, [5, 7], ['tell'], false],
  // The four with minutes in both of its sources; the report marks only the last two as not looked up.
  consultancy: [20, 50, 50, 6, [6, 10], ['overview', 'clarify', 'probe', 'discuss'], true],
  tuning: [21, 45, 60, 7, [6, 12], 'none', true],
  appreciative: [22, 60, 60, 4, [4, 8], 'all', false],
  'moral-deliberation': [23, 90, 90, 10, [5, 12], 'none', false],
  'moral-deliberation-questions-first': [23, 90, 90, 10, [5, 12], 'none', false],
  'utrecht-steps': [24, 80, 80, 5, [5, 10], 'none', false],
  'deep-democracy': [25, 75, 75, 5, [5, 20], 'none', false],
  'six-hats': [26, 30, 30, 6, [4, 8], 'none', false],
  'after-action-review': [27, 15, 60, 4, [3, 12], 'none', false],
  'prisma-light': [28, 60, 90, 5, [3, 6], 'none', false],
  'schwartz-round': [29, 60, 60, 4, [8, 60], 'none', false],
  casetime: [30, 60, 60, 5, [6, 12], 'none', true],
}

export const reported: ReadonlyMap<string, Reported> = new Map(
  Object.entries(rows).map(([id, [number, from, to, phases, group, published, bringerSilent]]) => [
    id,
    { number, total: [from, to], phases, group, published, bringerSilent },
  ]),
)

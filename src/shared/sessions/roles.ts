/** The parts that people take in a session, in the order in which they are named; apart, so that a window needs no schemas. */
export const roles = ['bringer', 'facilitator', 'consultant', 'observer', 'timekeeper', 'scribe'] as const

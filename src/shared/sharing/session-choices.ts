/** The choice that lets what was said in the rounds go along; the other parts of a session are fields. */
export const ROUNDS = 'rounds'

/** Not a part: the author says to have asked the circle, which had agreed to keep what was said among themselves. */
export const ASKED_CIRCLE = 'asked-circle'

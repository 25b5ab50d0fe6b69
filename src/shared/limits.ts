/** The largest edit of a document that is taken in one piece. */
export const MAX_UPDATE_BYTES = 1_000_000

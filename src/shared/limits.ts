/** The largest edit of a document that is taken in one piece. */
export const MAX_UPDATE_BYTES = 1_000_000

/** Hits of a search are counted up to here: a total that reaches it may be more. */
export const MOST_COUNTED = 200

/** Passages of a journal entry that can become part of another document. */
export const MAX_ENTRY_PASSAGES = 2000

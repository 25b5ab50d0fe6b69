/** The largest edit of a document that is taken in one piece. */
export const MAX_UPDATE_BYTES = 1_000_000

/** Hits of a search are counted up to here: a total that reaches it may be more. */
export const MOST_COUNTED = 200

/** Journal entries in one answer: whoever looks further back chooses a month or a day. */
export const MAX_ENTRIES_LISTED = 1000
/** Passages of a journal entry that can become part of another document. */
export const MAX_ENTRY_PASSAGES = 2000

/** A method has no more blocks than this. */
export const MOST_BLOCKS = 40
/** A block lasts no longer than this. */
export const LONGEST_BLOCK_MINUTES = 240
/** The largest group that a method can be for. */
export const MOST_PEOPLE = 100
/** The largest file with a method that is read. */
export const MAX_METHOD_FILE_BYTES = 500_000

/** Principles that are made of one text. */
export const MOST_PRINCIPLES_AT_ONCE = 60

/** The largest file that is brought in: an archive. Texts have a limit of their own, in core. */
export const MAX_IMPORT_FILE_BYTES = 100 * 1024 * 1024
/** Files of one import. */
export const MAX_IMPORT_FILES = 2000
/** A file goes to core and back in parts of at most this. */
export const MAX_CHUNK_BYTES = 512 * 1024

/** What a person, a device or a team is called. */
export const MAX_NAME_CHARS = 80
export const MAX_PLACE_CHARS = 1000
/** The words of an invitation to a team. */
export const INVITE_WORD_COUNT = 8
/** What two people compare before one lets the other in. */
export const COMPARISON_DIGITS = 6
/** How long the words of an invitation work. */
export const INVITE_DAYS = 7

/** Lessons of one booklet. */
export const MAX_BOOKLET_LESSONS = 200
export const MAX_BOOKLET_TITLE_CHARS = 120
export const MAX_BOOKLET_OPENING_CHARS = 4000

/** Lines of the archive that are asked for at once. */
export const MOST_ARCHIVE_LINES = 200

/** Of a dilemma that is longer, only the beginning is held against the archive. */
export const MAX_SEEN_BEFORE_CHARS = 50_000

/** A place in a text, as Yjs keeps it: two or three numbers and the name of a type. */
export const MAX_CARET_BYTES = 64

const MB = 1024 * 1024

/** What one file may be and become. Beyond these it is no text that a person wrote, or it was made to do harm. */
export const limits = {
  /** Of a text, web page or Word document as it comes in. */
  fileBytes: 25 * MB,
  /** Of all that a zip unpacks to. */
  unpackedBytes: 200 * MB,
  /** A part larger than this may not unpack to more than `ratio` times what it is. */
  ratioFromBytes: MB,
  ratio: 100,
  archiveEntries: 50_000,
  wordEntries: 2000,
  /** Of one piece of XML inside a Word document. */
  xmlBytes: 30 * MB,
  /** Of the text of one document. */
  chars: 400_000,
  blocks: 20_000,
  /** Elements inside elements; what lies deeper loses its layout, not its words. */
  depth: 200,
  /** Lists inside lists. */
  listDepth: 6,
  /** Of one document of an archive. */
  archivedBytes: 20 * MB,
} as const

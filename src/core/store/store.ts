/** A value that SQLite can hold. */
export type SqlValue = string | number | bigint | null | Uint8Array

declare const readable: unique symbol
declare const writable: unique symbol

/** A connection inside `store.read`; a function that takes one cannot write. */
export interface ReadableDb {
  readonly [readable]: true
  all<Row>(sql: string, ...values: SqlValue[]): Row[]
  get<Row>(sql: string, ...values: SqlValue[]): Row | undefined
}

/** A connection inside `store.write`: everything done with it is one transaction. */
export interface WritableDb extends ReadableDb {
  readonly [writable]: true
  run(sql: string, ...values: SqlValue[]): { changes: number; lastInsertRowid: number }
  /** Several statements without values; for migrations. */
  exec(sql: string): void
}

/** A file that stays as it is until it is let go of. */
export interface HeldFile {
  readonly byteLength: number
  /** @throws {DomainError} `VAULT_LOCKED` once the store is closed */
  read(place: number, byteLength: number): Uint8Array
  /** A second time does nothing. */
  letGo(): void
}

export interface Store {
  read<T>(work: (db: ReadableDb) => T): T
  /** Runs `work` in one transaction; if it throws, nothing is kept. Writes inside `work` must go to its `db`. */
  write<T>(work: (db: WritableDb) => T): T
  /**
   * Writes, and leaves nothing of what `work` deletes in any file of the store: not in its pages, not in the log of
   * writes, not in the copy of before the last migration. A large file is clean once the store is closed.
   */
  erase<T>(work: (db: WritableDb) => T): T
  /** A complete copy at `path`, encrypted with the same key. */
  copyTo(path: string): void
  /**
   * The encrypted file itself as it is now, to be read bit by bit while others write. What is erased meanwhile is wiped
   * when it is let go of.
   *
   * @returns null when that cannot be: what was erased earlier still stands in the file, or somebody else reads
   */
  holdFile(): HeldFile | null
  /** What `PRAGMA integrity_check` finds; empty when all is well. */
  findDamage(): string[]
  close(): void
}

import type { Store } from '../store/store.ts'

/** The tables in which some value holds `text`, read as they are and not by way of the program. */
export function tablesWith(store: Store, text: string): string[] {
  const wanted = text.toLowerCase()
  return store.read((db) => {
    const tables = db.all<{ name: string }>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'",
    )
    return tables
      .map(({ name }) => name)
      .filter((name) => db.all<Record<string, unknown>>(`SELECT * FROM ${name}`).some((row) => holds(row, wanted)))
  })
}

function holds(row: Readonly<Record<string, unknown>>, wanted: string): boolean {
  return Object.values(row).some((value) => {
    const found = value instanceof Uint8Array ? Buffer.from(value).toString('utf8') : String(value)
    return found.toLowerCase().includes(wanted)
  })
}

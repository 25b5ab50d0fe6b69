import type { Store } from '#core/store/store.ts'

/** The schema as sorted lines, one for each column, index and trigger: short enough to read in a diff. */
export function describeSchema(store: Store): string[] {
  return store.read((db) => {
    const columns = db.all<{ line: string }>(`
      SELECT 'column ' || s.name || '.' || c.name || ' ' || c.type
        || iif(c."notnull", ' NOT NULL', '') || iif(c.pk, ' KEY ' || c.pk, '') || ifnull(' DEFAULT ' || c.dflt_value, '') AS line
      FROM sqlite_schema AS s JOIN pragma_table_xinfo(s.name) AS c
      WHERE s.type = 'table' AND s.name NOT LIKE 'sqlite_%'`)
    const others = db.all<{ type: string; name: string; sql: string }>(
      "SELECT type, name, sql FROM sqlite_schema WHERE type <> 'table' AND sql IS NOT NULL",
    )
    const virtual = db.all<{ type: string; name: string; sql: string }>(
      "SELECT type, name, sql FROM sqlite_schema WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL%'",
    )
    const rest = [...others, ...virtual].map(({ type, name, sql }) => `${type} ${name}: ${sql.replace(/\s+/g, ' ')}`)
    return [...columns.map(({ line }) => line), ...rest].toSorted()
  })
}

/** What a schema had and has no more. Devices of different versions share data, so there may be none. */
export function removedLines(before: readonly string[], after: readonly string[]): string[] {
  const kept = new Set(after)
  return before.filter((line) => !kept.has(line))
}

import { DomainError } from '../domain-error.ts'
import type { ReadableDb, WritableDb } from '../store/store.ts'

/** What the vault knows of itself; it stands in the encrypted store, because a locked vault tells nothing. */
export interface VaultFacts {
  readonly vaultId: string
  readonly ownerName: string
  readonly recoveryConfirmed: boolean
  readonly demo: boolean
}

/** @throws {DomainError} `VAULT_DAMAGED` when the store lacks one: it is not the store of a vault */
export function readFacts(db: ReadableDb): VaultFacts {
  const rows = db.all<{ name: string; value: string }>('SELECT name, value FROM vault_facts')
  const facts = new Map(rows.map(({ name, value }) => [name, value]))
  const fact = (name: keyof VaultFacts) => {
    const value = facts.get(name)
    if (value === undefined) throw new DomainError('VAULT_DAMAGED')
    return value
  }
  return {
    vaultId: fact('vaultId'),
    ownerName: fact('ownerName'),
    recoveryConfirmed: fact('recoveryConfirmed') === 'true',
    demo: fact('demo') === 'true',
  }
}

export function saveFacts(db: WritableDb, facts: Partial<VaultFacts>): void {
  for (const [name, value] of Object.entries(facts)) {
    db.run('INSERT INTO vault_facts VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value', name, `${value}`)
  }
}

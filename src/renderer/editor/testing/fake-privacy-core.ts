import { ORPCError } from '@orpc/client'
import { createTanstackQueryUtils } from '@orpc/tanstack-query'
import { QueryClient } from '@tanstack/react-query'
import type { Alias, AliasSuggestion, NameOccurrence } from '#shared/contract/aliases.ts'
import type { CoreClient } from '#shared/contract/index.ts'
import type { CheckedField, DecidedFinding, Finding, PrivacyDecision } from '#shared/contract/privacy.ts'
import type { AliasId, DocumentId } from '#shared/ids.ts'

/** What core would know; a test fills it in. */
export const kept = {
  aliases: [] as Alias[],
  decisions: [] as DecidedFinding[],
  suggestions: [] as AliasSuggestion[],
  find: (_names: readonly string[], _fields: readonly CheckedField[]): NameOccurrence[] => [],
  check: (_fields: readonly CheckedField[]): Finding[] => [],
  /** Holds an answer of the check back. */
  delay: () => Promise.resolve(),
  /** What the check was asked, question by question. */
  asked: [] as CheckedField[][],
}

const aliases = {
  list: async ({ documentId }: { documentId: DocumentId }) => ({
    aliases: kept.aliases.filter((alias) => alias.documentId === documentId),
    linked: [],
  }),
  suggest: async () => kept.suggestions,
  async add({ documentId, alias, realName }: { documentId: DocumentId; alias: string; realName: string }) {
    const same = kept.aliases.find((each) => each.documentId === documentId && each.alias === alias)
    if (same) return aliases.addForms({ id: same.id, texts: [realName] })
    const id = crypto.randomUUID() as AliasId
    return put({ id, documentId, alias, forms: [{ id: 0, text: realName }], isRemoved: false })
  },
  async addForms({ id, texts }: { id: AliasId; texts: readonly string[] }) {
    const alias = get(id)
    const all = [...new Set([...alias.forms.map(({ text }) => text), ...texts])]
    return put({ ...alias, forms: all.map((text, form) => ({ id: form, text })) })
  },
  rename: async ({ id, alias }: { id: AliasId; alias: string }) => put({ ...get(id), alias, isRemoved: false }),
  async remove({ id }: { id: AliasId }) {
    put({ ...get(id), isRemoved: true })
    return {}
  },
  occurrences: async ({ realName, fields }: { realName: string; fields: readonly CheckedField[] }) =>
    kept.find([realName], fields),
}

const privacy = {
  async check({ fields }: { fields: CheckedField[] }) {
    kept.asked.push(fields)
    const findings = kept.check(fields)
    await kept.delay()
    return { findings: findings.filter(({ text }) => !kept.decisions.some((decided) => decided.text === text)) }
  },
  async decide(decided: { label: Finding['label']; text: string; decision: PrivacyDecision; reason?: string }) {
    const id = crypto.randomUUID()
    kept.decisions = [...kept.decisions, { reason: '', ...decided, id }]
    tellWindows()
    return { id }
  },
  decisions: async ({ documentId }: { documentId: DocumentId | null }) =>
    kept.decisions.filter(({ decision }) => (decision === 'never') === (documentId === null)),
  async undecide({ id }: { id: string }) {
    kept.decisions = kept.decisions.filter((decided) => decided.id !== id)
    tellWindows()
    return {}
  },
}

function get(id: AliasId): Alias {
  const alias = kept.aliases.find((each) => each.id === id)
  if (!alias) throw new ORPCError('ALIAS_NOT_FOUND', { defined: true, data: { id } })
  return alias
}

function put(alias: Alias): Alias {
  kept.aliases = [...kept.aliases.filter(({ id }) => id !== alias.id), alias]
  return alias
}

const queries = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, retry: false } } })

/** As the stream of changes does. */
const tellWindows = () => void queries.invalidateQueries()

/** Any other part of core, which has nothing to say here. */
const silent = new Proxy({}, { get: () => async () => [] })

/** Takes the place of `lib/core.ts` in a test: `vi.mock('#renderer/lib/core.ts', async () => (await import(…)).fakeCore())`. */
export function fakeCore() {
  const parts: Record<string, unknown> = { aliases, privacy }
  const client = new Proxy(parts, { get: (own, part) => own[String(part)] ?? silent }) as unknown as CoreClient
  return { client, core: createTanstackQueryUtils(client), queries }
}

/** Forgets everything, before the next test. */
export function forgetKept(): void {
  queries.clear()
  Object.assign(kept, { aliases: [], decisions: [], suggestions: [], asked: [], find: () => [], check: () => [] })
  kept.delay = () => Promise.resolve()
}

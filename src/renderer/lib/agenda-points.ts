import type { Clash, HeldDocument, Principle, Silence } from '#shared/contract/vision.ts'
import type { DocumentId } from '#shared/ids.ts'

/** Something to talk about when the vision is revised. */
export type AgendaPoint =
  | {
      readonly is: 'clash'
      /** Names it in an address: the ids that it is about. */
      readonly key: string
      readonly one: Principle
      readonly other: Principle
      readonly documents: readonly HeldDocument[]
    }
  | { readonly is: 'silence'; readonly key: string; readonly document: HeldDocument; readonly whys: readonly string[] }

interface Agenda {
  readonly clashes: readonly Clash[]
  readonly silences: readonly Silence[]
}

/** The points in order, each pair with its lower number first. */
export function agendaPoints({ clashes, silences }: Agenda, principles: readonly Principle[]): AgendaPoint[] {
  const find = (id: DocumentId) => principles.find((principle) => principle.id === id)
  const pairs = clashes.flatMap(({ one: a, other: b, documents }): AgendaPoint[] => {
    const [one, other] = [find(a), find(b)]
    if (!one || !other) return []
    const [first, second] = one.number <= other.number ? [one, other] : [other, one]
    return [{ is: 'clash', key: `${a}~${b}`, one: first, other: second, documents }]
  })
  return [
    ...pairs,
    ...silences.map((silence): AgendaPoint => ({ is: 'silence', key: silence.document.id, ...silence })),
  ]
}

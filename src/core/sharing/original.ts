import type { OwnBlock, SharableKind, SharedField, SharedStance, Visibility } from '#shared/contract/sharing.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { RealName } from '../aliases/alias-store.ts'

/** A document as its author has it, as far as any of it could be shared. */
export interface Original {
  readonly id: DocumentId
  readonly kind: SharableKind
  readonly fields: readonly SharedField[]
  /** The same fields with an alias wherever a real name is known to stand. */
  readonly masked: readonly SharedField[]
  /** Its text, as it would be with these choices; though it may stay here. */
  readonly body: (chosen: readonly string[]) => readonly OwnBlock[]
  readonly stances: readonly SharedStance[]
  /** With or without a name, where the author said so while writing. */
  readonly wished: Visibility | undefined
  /** How people in it are really called, beside what its own alias list knows. */
  readonly realNames: readonly RealName[]
  /** Who was there when this was said; nobody where it was written alone. */
  readonly circle: readonly string[]
  /** Those who were there said that it stays among them. */
  readonly agreedToKeep: boolean
}

import type { MethodLine, OwnMethod } from '#shared/contract/methods.ts'
import type { MethodId } from '#shared/ids.ts'
import type { Method } from '#shared/sessions/method.ts'
import type { MethodDraft } from '#shared/sessions/method-draft.ts'
import { minutesOf } from '#shared/sessions/method-minutes.ts'
import type { OpenVault } from '../rpc/context.ts'
import { methods } from './catalogue.ts'
import { ownMethodId } from './own-method-id.ts'
import { getOwnMethod, listOwnMethods, type OwnMethodNow } from './own-methods.ts'

/** Own methods first, as they stand now; then those that come with Ruimte. */
export function listLines({ store, documents }: OpenVault): MethodLine[] {
  const own = store.read(listOwnMethods).map((id) => ownLine(getOwnMethod(documents, id)))
  return [...own, ...methods.map((method) => lineOf(method, method.id, null, method.variantOf))]
}

function ownLine({ header, author, draft, saved, isChanged }: OwnMethodNow): MethodLine {
  const { id: documentId, space, updatedAtMs } = header
  const own = { documentId, space, author, updatedAtMs, isUsable: saved !== undefined, isChanged }
  return lineOf(draft, ownMethodId(documentId), own, null)
}

function lineOf(
  method: Method | MethodDraft,
  id: MethodId,
  own: OwnMethod | null,
  variantOf: MethodId | null,
): MethodLine {
  const { name, use, group, questions, safety, forBeginners, blocks } = method
  return {
    id,
    name,
    use,
    minutes: minutesOf(method),
    blocks: blocks.length,
    repeats: repeatsOf(method),
    group,
    questions,
    safety,
    forBeginners,
    variantOf,
    own,
  }
}

function repeatsOf({ blocks, cases }: Method | MethodDraft): MethodLine['repeats'] {
  const minutes = (repeat: 'per-person' | 'per-case') =>
    blocks.filter((block) => block.repeat === repeat).reduce((sum, block) => sum + block.minutes, 0)
  if (minutes('per-person') > 0) return { each: 'person', minutes: minutes('per-person') }
  if (cases === 'several' && minutes('per-case') > 0) return { each: 'case', minutes: minutes('per-case') }
  return null
}

import { unlocked } from '../rpc/procedures.ts'
import { checkFields } from './check-fields.ts'
import { listDecisions, removeDecision, saveDecision } from './privacy-decisions.ts'

export const privacyApi = unlocked.privacy.router({
  check: unlocked.privacy.check.handler(({ input, context }) => ({
    findings: context.store.read((db) => checkFields(db, input)),
  })),
  decide: unlocked.privacy.decide.handler(({ input, context }) => {
    // "Never" is about the words, wherever they stand; the others are about this document.
    const documentId = input.decision === 'never' ? null : input.documentId
    if (documentId !== null) context.documents.header(documentId)
    const id = context.store.write((db) =>
      saveDecision(db, { ...input, documentId, id: context.newId() }, context.nowMs()),
    )
    context.changes.publish('privacy', 'sharing')
    return { id }
  }),
  decisions: unlocked.privacy.decisions.handler(({ input, context }) =>
    context.store.read((db) => listDecisions(db, input.documentId)),
  ),
  undecide: unlocked.privacy.undecide.handler(({ input, context }) => {
    context.store.write((db) => removeDecision(db, input.id))
    context.changes.publish('privacy', 'sharing')
    return {}
  }),
})

import type { MethodId } from '#shared/ids.ts'
import { DomainError } from '../domain-error.ts'
import type { OpenVault } from '../rpc/context.ts'
import { unlocked } from '../rpc/procedures.ts'
import { blankDraft } from './blank-draft.ts'
import { chooseMethod } from './choose-method.ts'
import { copyOf, draftOf } from './draft-of-method.ts'
import { getMethod, listMethods } from './find-method.ts'
import { type MethodFile, readMethodFile, writeMethodFile } from './method-file.ts'
import { listLines } from './method-lines.ts'
import { modules } from './modules.ts'
import { documentOfMethod } from './own-method-id.ts'
import {
  createOwnMethod,
  getOwnMethod,
  keepDraft,
  listVersions,
  saveMethod,
  takeBack,
  viewDraft,
} from './own-methods.ts'

const { methods } = unlocked

export const methodsApi = methods.router({
  list: methods.list.handler(({ context }) => listLines(context)),
  get: methods.get.handler(({ input, context }) => getMethod(context.documents, input.id)),
  modules: methods.modules.handler(() => [...modules]),
  choose: methods.choose.handler(({ input, context }) => chooseMethod(listMethods(context), input)),
  copy: methods.copy.handler(({ input, context }) => {
    const draft = copyOf(getMethod(context.documents, input.id))
    return made(context, createOwnMethod(context.documents, draft, input.language))
  }),
  create: methods.create.handler(({ input, context }) =>
    made(context, createOwnMethod(context.documents, blankDraft, input.language)),
  ),
  draft: methods.draft.handler(({ input, context }) => viewDraft(context.documents, input.documentId)),
  keepDraft: methods.keepDraft.handler(({ input, context }) => {
    keepDraft(context.documents, input.documentId, input.draft)
    context.documents.project()
    return {}
  }),
  save: methods.save.handler(({ input, context }) => {
    const version = saveMethod(context.documents, input.documentId, context.nowMs())
    context.documents.project()
    return { version }
  }),
  versions: methods.versions.handler(({ input, context }) => listVersions(context.documents, input.documentId)),
  takeBack: methods.takeBack.handler(({ input, context }) => {
    takeBack(context.documents, input.documentId, input.version)
    context.documents.project()
    return {}
  }),
  exportFile: methods.exportFile.handler(({ input, context }) => ({
    text: writeMethodFile(fileOf(context, input.id, input.language)),
  })),
  importFile: methods.importFile.handler(({ input, context }) => {
    const { method, language } = readMethodFile(input.text)
    return made(context, createOwnMethod(context.documents, method, language))
  }),
})

function made({ documents }: OpenVault, documentId: ReturnType<typeof createOwnMethod>) {
  documents.project()
  return { documentId }
}

/** An own method goes as it is being written, also before it was saved. */
function fileOf({ documents }: OpenVault, id: MethodId, language: MethodFile['language']): MethodFile {
  const documentId = documentOfMethod(id)
  if (documentId === undefined) return { language, method: draftOf(getMethod(documents, id)) }
  try {
    const own = getOwnMethod(documents, documentId)
    return { language: own.language, method: own.draft }
  } catch (error) {
    if (error instanceof DomainError && error.code === 'DOCUMENT_NOT_FOUND')
      throw Object.assign(new DomainError('METHOD_NOT_FOUND', { id }), { cause: error })
    throw error
  }
}

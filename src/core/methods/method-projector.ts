import type { DraftText } from '#shared/sessions/method-draft.ts'
import type { Projector } from '../documents/document-types.ts'
import { clearIndex, putInIndex, removeFromIndex } from '../search/search-index.ts'
import { languageOf, readDraft } from './method-document.ts'

/** Own methods have no table of their own: there are few, and their documents are read when they are listed. */
export const methodProjector: Projector = {
  kinds: ['method'],

  project(db, header, doc) {
    const language = languageOf(doc)
    const { name, use, blocks } = readDraft(doc)
    const written = (text: DraftText) => text[language].trim() || text.nl.trim() || text.en.trim()
    const title = written(name)
    const body = [use, ...blocks.flatMap((block) => [block.name, block.prompt])].map(written).filter(Boolean)
    putInIndex(db, { ...header, title, body: body.join('\n') })
    return { title }
  },

  forget: removeFromIndex,
  clear: clearIndex,
}

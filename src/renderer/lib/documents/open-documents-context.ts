import { createContext } from 'react'
import { client } from '../core.ts'
import { setLeaveWarning } from './leave-warning.ts'
import { OpenDocuments } from './open-documents.ts'
import { setAllSaved, setRefusal } from './saved-state.ts'

/** All documents that are open in this window. */
export const openDocuments = new OpenDocuments(client.documents, (unsaved, refusal) => {
  setLeaveWarning(unsaved)
  setAllSaved(!unsaved)
  setRefusal(refusal)
})

/** Where hooks find open documents; a test puts its own here. */
export const OpenDocumentsContext = createContext(openDocuments)

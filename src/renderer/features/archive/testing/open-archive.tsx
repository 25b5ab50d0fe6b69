import { QueryClient } from '@tanstack/react-query'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { showPart } from '#renderer/lib/testing/show-part.tsx'
import '#renderer/ui/base.css'
import { ArchivePage } from '../ArchivePage.tsx'

/** Opens the archive, on whatever core the test has. @returns where the window is now */
export async function openArchive(): Promise<() => string | undefined> {
  const { hook, history } = memoryLocation({ path: '/archive', record: true })
  const page = (
    <Router hook={hook}>
      <ArchivePage />
    </Router>
  )
  await showPart(page, new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } }))
  return () => history.at(-1)
}

import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { render } from 'vitest-browser-react'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { startTexts } from '#renderer/lib/i18n.ts'
import { Toasts } from '#renderer/ui/Toasts.tsx'
import '#renderer/ui/base.css'

/** Shows a part of the team's screens. @param path where the window is @returns where it is now */
export async function show(part: ReactNode, path = '/team'): Promise<() => string | undefined> {
  await startTexts('nl')
  const { hook, history } = memoryLocation({ path, record: true })
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Infinity } } })
  await render(
    <QueryClientProvider client={queries}>
      <Router hook={hook}>
        {part}
        <Toasts />
      </Router>
    </QueryClientProvider>,
  )
  return () => history.at(-1)
}

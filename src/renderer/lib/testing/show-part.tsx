import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { render } from 'vitest-browser-react'
import { startTexts } from '../i18n.ts'

/** Shows a part of the window, in Dutch. @param queries what is known of core's answers; nothing yet, if not given */
export async function showPart(part: ReactNode, queries = new QueryClient()) {
  await startTexts('nl')
  const screen = await render(<QueryClientProvider client={queries}>{part}</QueryClientProvider>)
  return { screen, queries }
}

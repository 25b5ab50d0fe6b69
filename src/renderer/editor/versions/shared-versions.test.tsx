import { createTanstackQueryUtils } from '@orpc/tanstack-query'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import * as Y from 'yjs'
import type { CoreClient } from '#shared/contract/index.ts'
import type { DocumentId } from '#shared/ids.ts'
import { startTexts } from '#renderer/lib/i18n.ts'
import { VersionsDialog } from './VersionsDialog.tsx'

const { answers } = vi.hoisted(() => ({
  answers: {
    documents: {
      versions: vi.fn<() => Promise<unknown>>(),
      version: vi.fn<() => Promise<unknown>>(),
      restoreVersion: () => Promise.resolve({ before: 1 }),
    },
  },
}))

vi.mock('#renderer/lib/core.ts', () => ({
  client: answers,
  core: createTanstackQueryUtils(answers as unknown as CoreClient),
}))

const bas = { name: 'Bas', isMe: false, deviceName: null }
const me = { name: null, isMe: true, deviceName: null }

it('names who wrote each version of what is shared, which nobody restores with one press', async () => {
  await startTexts('nl')
  const version = { atMs: 0, words: 3, added: 3, removed: 0, fields: [] }
  answers.documents.versions.mockResolvedValue([
    { ...version, moment: 2, writers: [bas] },
    { ...version, moment: 1, writers: [me] },
  ])
  const state = Y.encodeStateAsUpdate(new Y.Doc())
  answers.documents.version.mockResolvedValue({ atMs: 0, meta: {}, lines: [], state })
  await render(
    <QueryClientProvider client={new QueryClient()}>
      <VersionsDialog id={crypto.randomUUID() as DocumentId} fields={[]} isShared onClose={() => {}} />
    </QueryClientProvider>,
  )
  await expect.element(page.getByRole('tab', { name: 'door Bas', exact: false })).toBeVisible()
  await expect.element(page.getByRole('tab', { name: 'door jij', exact: false })).toBeVisible()
  await expect.element(page.getByText('Iets terug willen?', { exact: false })).toBeVisible()
  await expect.element(page.getByRole('button', { name: 'Deze versie terugzetten' })).not.toBeInTheDocument()
})

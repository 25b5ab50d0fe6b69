import { QueryClientProvider } from '@tanstack/react-query'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import * as Y from 'yjs'
import { core, queries } from '#renderer/lib/core.ts'
import { startTexts } from '#renderer/lib/i18n.ts'
import '#renderer/ui/base.css'
import { TagsField } from './TagsField.tsx'

const known = ['grenzen', 'grote zorgen', 'caseload']

async function showField(tags: unknown = []) {
  await startTexts('nl')
  for (const prefix of ['', 'g', 'gr', 'gro', 'n', 'ni', 'nie', 'nieu', 'nieuw', 'x']) {
    const found = known.filter((tag) => tag.startsWith(prefix)).map((tag) => ({ tag, count: 1 }))
    queries.setQueryData(core.documents.tags.queryKey({ input: { prefix } }), found)
  }
  const doc = new Y.Doc()
  doc.getMap('meta').set('tags', tags)
  await render(
    <QueryClientProvider client={queries}>
      <main>
        <TagsField doc={doc} />
      </main>
    </QueryClientProvider>,
  )
  return { field: page.getByRole('combobox', { name: 'Labels' }), kept: () => doc.getMap('meta').get('tags') }
}

const options = () =>
  page
    .getByRole('option')
    .elements()
    .map((option) => option.textContent)

beforeEach(() => queries.clear())

describe('the tags of a document', () => {
  it('are completed from what is in use, by keyboard', async () => {
    const { field, kept } = await showField()
    await field.click()
    await userEvent.keyboard('gr')
    await vi.waitFor(() => expect(options()).toEqual(['Nieuw: gr', 'grenzen', 'grote zorgen']))
    await userEvent.keyboard('{ArrowDown}{Enter}')
    await vi.waitFor(() => expect(kept()).toEqual(['grenzen']))
    await expect.element(field).toHaveValue('')
    await expect.element(field).toHaveFocus()
  })

  it('can be new: Enter and a comma keep what is typed, as one tag for one theme', async () => {
    const { field, kept } = await showField(['grenzen'])
    await field.click()
    await userEvent.keyboard('#Nieuw')
    await userEvent.keyboard('{Enter}')
    await vi.waitFor(() => expect(kept()).toEqual(['grenzen', 'nieuw']))
    await userEvent.keyboard('X,')
    await vi.waitFor(() => expect(kept()).toEqual(['grenzen', 'nieuw', 'x']))
    await userEvent.keyboard('GRENZEN,')
    await expect.element(field).toHaveValue('')
    expect(kept()).toEqual(['grenzen', 'nieuw', 'x'])
  })

  it('go with Backspace, or with the button on one', async () => {
    const { field, kept } = await showField(['grenzen', 'caseload', 'team'])
    await field.click()
    await userEvent.keyboard('{Backspace}')
    await vi.waitFor(() => expect(kept()).toEqual(['grenzen', 'caseload']))
    await userEvent.keyboard('{Escape}')
    await page.getByRole('button', { name: 'Label weghalen: grenzen' }).click()
    await vi.waitFor(() => expect(kept()).toEqual(['caseload']))
  })

  it('all stay when Escape puts the list away, also when it is pressed again', async () => {
    const { field, kept } = await showField(['grenzen', 'team'])
    await field.click()
    await expect.element(page.getByRole('listbox')).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await expect.element(page.getByRole('listbox')).not.toBeInTheDocument()
    await userEvent.keyboard('{Escape}{Escape}')
    expect(kept()).toEqual(['grenzen', 'team'])
  })

  it('are read from whatever the field holds', async () => {
    const { field } = await showField({ not: 'a list' })
    await expect.element(field).toBeVisible()
    expect(page.getByRole('button').elements()).toEqual([])
  })
})

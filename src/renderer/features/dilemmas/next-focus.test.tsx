import { createTanstackQueryUtils } from '@orpc/tanstack-query'
import { useState } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { BinLine } from '#shared/contract/documents.ts'
import type { DilemmaState } from '#shared/contract/dilemmas.ts'
import type { CoreClient } from '#shared/contract/index.ts'
import { DocumentId } from '#shared/ids.ts'
import { UnixMs } from '#shared/units.ts'
import { showPart } from '#renderer/lib/testing/show-part.tsx'
import '#renderer/ui/base.css'
import { BinPage } from './BinPage.tsx'
import { NextStep } from './NextStep.tsx'

const { documents, dilemmas } = vi.hoisted(() => ({
  documents: {
    bin: vi.fn<() => Promise<unknown>>(),
    eraseNow: vi.fn<(asked: { id: string }) => Promise<void>>(),
    restore: vi.fn<(asked: { id: string }) => Promise<void>>(),
  },
  dilemmas: { setState: vi.fn<(asked: { state: DilemmaState }) => Promise<void>>() },
}))

vi.mock('#renderer/lib/core.ts', () => ({
  client: {},
  core: createTanstackQueryUtils({
    documents,
    dilemmas,
    sessions: { ofDilemma: () => Promise.resolve([]) },
  } as unknown as CoreClient),
}))

const id = () => DocumentId.parse(crypto.randomUUID())

it('goes from “Klaar voor intervisie” to the step that comes in its place', async () => {
  function Bar() {
    const [state, setState] = useState<DilemmaState>('draft')
    dilemmas.setState.mockImplementation((asked) => Promise.resolve(setState(asked.state)))
    return <NextStep id={dilemma} state={state} hasQuestion onAsk={() => {}} />
  }
  const dilemma = id()
  await showPart(<Bar />)
  page.getByRole('button', { name: 'Klaar voor intervisie' }).element().focus()
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('link')).toHaveFocus()
})

describe('the bin', () => {
  const titles = ['Eerste', 'Tweede', 'Derde']

  beforeEach(async () => {
    let lines = titles.map((title): BinLine => ({
      id: id(),
      kind: 'dilemma',
      space: 'personal',
      title,
      updatedAtMs: UnixMs.parse(Date.now()),
      removedAtMs: UnixMs.parse(Date.now()),
      erasedFromMs: UnixMs.parse(Date.now() + 86_400_000),
    }))
    documents.bin.mockImplementation(() => Promise.resolve(lines))
    const { queries } = await showPart(<BinPage />)
    const drop = async (asked: { id: string }) => {
      lines = lines.filter((line) => line.id !== asked.id)
      // As the stream of changes has it: what the window shows is asked again.
      await queries.invalidateQueries()
    }
    documents.eraseNow.mockImplementation(drop)
    documents.restore.mockImplementation(drop)
    await vi.waitFor(() => page.getByText('Eerste', { exact: true }).element())
  })

  const back = (title: string) => page.getByRole('button', { name: `Terughalen: ${title}` })
  const erase = async (title: string) => {
    page
      .getByRole('button', { name: `Nu echt weggooien: ${title}` })
      .element()
      .focus()
    await userEvent.keyboard('{Enter}')
    await page.getByRole('dialog').getByRole('button', { name: 'Echt weggooien' }).click()
  }

  const putBack = async (title: string) => {
    back(title).element().focus()
    await userEvent.keyboard('{Enter}')
  }

  it('goes on from the next line after erasing', async () => {
    await erase('Tweede')
    await expect.element(back('Derde')).toHaveFocus()
  })

  it('goes to the title when nothing is left', async () => {
    await putBack('Eerste')
    await putBack('Tweede')
    await expect.element(back('Derde')).toHaveFocus()
    await erase('Derde')
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus()
  })

  it('goes on from the next line after putting one back, and from the last that is left', async () => {
    await putBack('Eerste')
    await expect.element(back('Tweede')).toHaveFocus()
    await putBack('Derde')
    await expect.element(back('Tweede')).toHaveFocus()
  })
})

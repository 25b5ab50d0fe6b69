import { Lock, PenLine, Split } from 'lucide-react'
import { useRef, useState } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { startTexts } from '#renderer/lib/i18n.ts'
import type { QueryText } from '#renderer/lib/search/use-query-text.ts'
import '#renderer/ui/base.css'
import { matching, type PaletteItem } from './palette-item.ts'
import { PaletteList } from './PaletteList.tsx'

const actions: readonly PaletteItem[] = [
  { id: 'write', icon: PenLine, label: 'Schrijf een dilemma', run() {} },
  { id: 'lock', icon: Lock, label: 'Kluis op slot', keys: 'Ctrl L', run() {} },
]
const documents: readonly PaletteItem[] = [
  {
    id: 'd1',
    icon: Split,
    label: 'Nachtappjes',
    pieces: [
      { text: 'Nacht', hit: true },
      { text: 'appjes', hit: false },
    ],
    run() {},
  },
]

const still: Omit<QueryText, 'query' | 'setQuery'> = {
  options: [],
  activeOption: null,
  accept() {},
  begin() {},
  takeOut() {},
  onKey: () => false,
}

function Palette({ onChoose }: { onChoose: (item: PaletteItem) => void }) {
  const [query, setQuery] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const text: QueryText = { ...still, query, setQuery }
  const groups = [
    { value: 'Doen', items: matching(actions, query) },
    { value: 'Gevonden', items: matching(documents, query) },
  ].filter(({ items }) => items.length > 0)
  return <PaletteList groups={groups} text={text} input={input} onChoose={onChoose} />
}

const input = () => page.getByRole('combobox', { name: 'Zoek of doe iets' })
const options = () =>
  page
    .getByRole('option')
    .elements()
    .map((option) => option.textContent)

async function open() {
  const onChoose = vi.fn<(item: PaletteItem) => void>()
  await render(<Palette onChoose={onChoose} />)
  await input().click()
  return { chosen: () => onChoose.mock.calls.map(([item]) => item.id) }
}

beforeEach(() => startTexts('nl'))

describe('the palette by keyboard', () => {
  it('has the first line ready for Enter', async () => {
    const { chosen } = await open()
    await userEvent.keyboard('{Enter}')
    expect(chosen()).toEqual(['write'])
  })

  it('moves over the groups with the arrows and tells which line is on', async () => {
    const { chosen } = await open()
    await userEvent.keyboard('{ArrowDown}{ArrowDown}')
    const on = document.getElementById(input().element().getAttribute('aria-activedescendant') ?? '')
    expect(on?.textContent).toContain('Nachtappjes')
    await userEvent.keyboard('{Enter}')
    expect(chosen()).toEqual(['d1'])
  })

  it('narrows as one types, keeps the typed words and starts at the first line again', async () => {
    const { chosen } = await open()
    await userEvent.keyboard('slot')
    await vi.waitFor(() => expect(options()).toEqual(['Kluis op slotCtrl L']))
    await userEvent.keyboard('{Enter}')
    expect(chosen()).toEqual(['lock'])
    await expect.element(input()).toHaveValue('slot')
  })

  it('says so when nothing is found', async () => {
    const { chosen } = await open()
    await userEvent.keyboard('zzz{Enter}')
    await expect.element(page.getByText(/Niets gevonden/)).toBeVisible()
    expect(chosen()).toEqual([])
  })

  it('marks the hits in a title', async () => {
    await open()
    expect(document.querySelector('mark')?.textContent).toBe('Nacht')
  })
})

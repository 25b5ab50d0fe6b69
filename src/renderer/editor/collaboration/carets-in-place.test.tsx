import { expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import type { Colleague } from '#shared/contract/presence.ts'
import type { DocumentId, TeamDeviceId, TeamPersonId } from '#shared/ids.ts'
import { MessageStream } from '#renderer/lib/documents/testing/message-stream.ts'
import { DocumentEditor } from '../DocumentEditor.tsx'
import { bodyOfParagraphs, openEditor } from '../testing/open-editor.tsx'
import { Company } from './company.ts'

const WORDS = 'Om elf uur belde ze, en om twaalf uur nog een keer.'
const sanne = { device: '0a'.repeat(16) as TeamDeviceId, person: '0b'.repeat(16) as TeamPersonId, name: 'Sanne' }

/** An editor in which Sanne stands behind the last word. */
async function openWithSanne(): Promise<HTMLElement> {
  const told = new MessageStream<{ colleagues: Colleague[] }>()
  const client = { follow: () => Promise.resolve(told), move: () => Promise.resolve({}) }
  const company = new Company(
    crypto.randomUUID() as DocumentId,
    client as unknown as ConstructorParameters<typeof Company>[1],
  )
  const { core, id, field } = await openEditor({
    fill: bodyOfParagraphs(WORDS),
    beside: (document) => <DocumentEditor document={document} label="Samen" company={company} />,
    label: 'Alleen',
  })
  await expect.element(field).toHaveTextContent(WORDS)
  const [paragraph] = core.read(id).get('root', Y.XmlText).toDelta() as { insert: Y.XmlText }[]
  if (!paragraph) throw new Error('no paragraph')
  const end = Y.encodeRelativePosition(Y.createRelativePositionFromTypeIndex(paragraph.insert, WORDS.length + 1))
  told.send({ colleagues: [{ ...sanne, caret: { anchor: end, focus: end } }] })
  return vi.waitFor(() => {
    const room = document.querySelector('[aria-label="Samen"]')?.parentElement
    if (!room || !caretIn(room)) throw new Error('no caret yet')
    return room
  })
}

const caretIn = (room: Element) => room.querySelector('[aria-hidden] span > span')?.parentElement

/** How far the caret is drawn from the end of the words, in pixels. */
function distanceIn(room: Element): number {
  const words = room.querySelector('[data-lexical-text]')?.firstChild
  const drawn = caretIn(room)?.getBoundingClientRect()
  if (!words || !drawn) throw new Error('nothing drawn')
  const end = document.createRange()
  end.setStart(words, WORDS.length)
  const stands = end.getBoundingClientRect()
  return Math.hypot(drawn.left - stands.left, drawn.top - stands.top)
}

it('keeps a colleague’s caret at their words when the text is laid out anew', async () => {
  const room = await openWithSanne()
  await vi.waitFor(() => expect(distanceIn(room)).toBeLessThan(2))
  const layouts = {
    narrower: ['max-width', '9rem'],
    larger: ['--writing-size', '1.8rem'],
    wider: ['max-width', '30rem'],
  }
  for (const [layout, [property = '', value = '']] of Object.entries(layouts)) {
    room.style.setProperty(property, value)
    expect(distanceIn(room), `before it is drawn anew, ${layout}`).toBeGreaterThan(2)
    await vi.waitFor(() => expect(distanceIn(room), layout).toBeLessThan(2))
  }
})

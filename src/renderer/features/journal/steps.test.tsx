import { QueryClientProvider } from '@tanstack/react-query'
import { beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import * as Y from 'yjs'
import type { DocumentId } from '#shared/ids.ts'
import { answerKey } from '#shared/reflection/answers.ts'
import { reflectionModel } from '#shared/reflection/catalogue.ts'
import { useDesk } from '#renderer/editor/aliases/desk.ts'
import type { PlacedFinding } from '#renderer/editor/privacy/placed-finding.ts'
import { useFindingWalk } from '#renderer/editor/privacy/use-finding-walk.ts'
import { queries } from '#renderer/lib/core.ts'
import { startTexts } from '#renderer/lib/i18n.ts'
import '#renderer/ui/base.css'
import { CheckIn } from './CheckIn.tsx'
import { Steps } from './Steps.tsx'

const borton = reflectionModel('borton')
const id = crypto.randomUUID() as DocumentId

/** An entry as core makes it: with a text for each step. */
function entry(): Y.Doc {
  const doc = new Y.Doc()
  for (const step of borton.steps) doc.getMap('meta').set(answerKey(borton, step), new Y.Text())
  return doc
}

/** The same entry in another window, that follows and is followed. */
function otherWindow(doc: Y.Doc): Y.Doc {
  const other = new Y.Doc()
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc))
  doc.on('update', (update: Uint8Array, origin) => origin !== 'other' && Y.applyUpdate(other, update, 'first'))
  other.on('update', (update: Uint8Array, origin) => origin !== 'first' && Y.applyUpdate(doc, update, 'other'))
  return other
}

const answerIn = (doc: Y.Doc, step: string) => {
  const text = doc.getMap('meta').get(`answer:borton.${step}`)
  if (!(text instanceof Y.Text)) throw new TypeError('core makes the texts of the steps')
  return text
}

/** What was found, as the margin leads to it. */
function Margin({ doc, findings }: { doc: Y.Doc; findings: readonly PlacedFinding[] }) {
  const { go } = useFindingWalk(useDesk(doc), findings)
  return findings.map((finding) => (
    <button key={finding.id} type="button" onClick={() => go(finding)}>
      {finding.text}
    </button>
  ))
}

async function open(doc: Y.Doc, isNew = true, findings: readonly PlacedFinding[] = []) {
  await render(
    <QueryClientProvider client={queries}>
      <Steps
        id={id}
        doc={doc}
        model={borton}
        isNew={isNew}
        freeWriting={<textarea aria-label="vrij" autoComplete="off" />}
      />
      <Margin doc={doc} findings={findings} />
    </QueryClientProvider>,
  )
}

const field = (name: RegExp) => page.getByRole('textbox', { name })

beforeEach(() => startTexts('nl'))

describe('the steps of a model', () => {
  it('come one at a time, with the caret in the answer and the place in words', async () => {
    await open(entry())
    await expect.element(field(/Wat gebeurde er/)).toHaveFocus()
    await expect.element(page.getByText('Stap één van drie · Wat?')).toBeVisible()
    await expect.element(field(/Waarom blijft het hangen/)).not.toBeInTheDocument()
  })

  it('are gone through by keyboard, there and back, to room for anything else', async () => {
    const doc = entry()
    await open(doc)
    await userEvent.keyboard('Een dichte deur.{Control>}{Enter}{/Control}Ik schrok.')
    expect(answerIn(doc, 'what').toJSON()).toBe('Een dichte deur.')
    expect(answerIn(doc, 'so-what').toJSON()).toBe('Ik schrok.')

    await userEvent.keyboard('{Control>}{Shift>}{Enter}{/Shift}{/Control}')
    await expect.element(field(/Wat gebeurde er/)).toHaveFocus()
    await userEvent.keyboard('{Control>}{Enter}{Enter}{Enter}{/Control}')
    await expect.element(page.getByRole('heading', { name: 'Verder nog iets?' })).toBeVisible()
    await expect.element(page.getByRole('link', { name: 'Klaar' })).toBeVisible()
  })

  it('open at the first without words, and leave the focus where it is', async () => {
    const doc = entry()
    answerIn(doc, 'what').insert(0, 'Een dichte deur.')
    await open(doc, false)
    await expect.element(field(/Waarom blijft het hangen/)).toBeVisible()
    await expect.element(field(/Waarom blijft het hangen/)).not.toHaveFocus()
    await expect.element(page.getByRole('button', { name: /^Wat\? \(hier staat al iets\)/ })).toBeVisible()
  })

  it('stand together on one page when a person likes that better', async () => {
    const doc = entry()
    await open(doc)
    await page.getByRole('radio', { name: 'Alles op één pagina' }).click()
    await expect.element(field(/Wat gebeurde er/)).toBeVisible()
    await expect.element(field(/Wat ga je ermee doen/)).toBeVisible()
    expect(doc.getMap('meta').get('layout')).toBe('page')
  })

  it('show what was written in another model, to write on and to move', async () => {
    const doc = entry()
    doc.getMap('meta').set('answer:gibbs.feelings', new Y.Text('Opgelucht.'))
    await open(doc)
    await expect.element(field(/Gibbs · Gevoelens/)).toHaveValue('Opgelucht.')
    await expect.element(page.getByRole('button', { name: 'Zet bij ‘Wat?’' })).toBeVisible()
    await field(/Gibbs · Gevoelens/).fill('Opgelucht, en boos.')
    expect(doc.getMap('meta').toJSON()).toMatchObject({ 'answer:gibbs.feelings': 'Opgelucht, en boos.' })
  })
})

describe('a finding in a step that is not in view', () => {
  const samira: PlacedFinding = {
    id: 'Samira',
    block: null,
    field: 'answer:borton.so-what',
    start: 4,
    end: 10,
    text: 'Samira',
    label: 'person',
    weight: 'blocks',
    reason: { code: 'onbekend' },
    generalisations: [],
    alias: null,
  }

  it('is gone to all the same: its step comes into view, with the words selected', async () => {
    const doc = entry()
    answerIn(doc, 'so-what').insert(0, 'Wat Samira zei.')
    await open(doc, false, [samira])
    await expect.element(field(/Wat gebeurde er/)).toBeVisible()

    await page.getByRole('button', { name: 'Samira' }).click()

    await expect.element(field(/Waarom blijft het hangen/)).toHaveFocus()
    const element = field(/Waarom blijft het hangen/).element() as HTMLTextAreaElement
    expect(element.value.slice(element.selectionStart, element.selectionEnd)).toBe('Samira')
  })

  it('is gone to by F8 as well, and in the text after the last step', async () => {
    const doc = entry()
    answerIn(doc, 'so-what').insert(0, 'Wat Samira zei.')
    await open(doc, false, [samira, { ...samira, id: 'Gemert', text: 'Gemert', block: '1', field: 'body' }])

    await userEvent.keyboard('{F8}')
    await expect.element(field(/Waarom blijft het hangen/)).toHaveFocus()
    await userEvent.keyboard('{F8}')

    await expect.element(page.getByRole('heading', { name: 'Verder nog iets?' })).toBeVisible()
    await userEvent.keyboard('{F8}')
    await expect.element(field(/Waarom blijft het hangen/)).toHaveFocus()
  })
})

describe('an answer in two windows', () => {
  it('takes both, and the caret stays at its words', async () => {
    const doc = entry()
    answerIn(doc, 'what').insert(0, 'abc def')
    const other = otherWindow(doc)
    await open(doc)
    await page.getByRole('button', { name: /^Wat\?/ }).click()
    const element = field(/Wat gebeurde er/).element() as HTMLTextAreaElement
    element.focus()
    element.setSelectionRange(3, 3)

    answerIn(other, 'what').insert(0, 'Eerst: ')
    await expect.element(field(/Wat gebeurde er/)).toHaveValue('Eerst: abc def')
    await userEvent.keyboard('!')

    expect(answerIn(other, 'what').toJSON()).toBe('Eerst: abc! def')
  })
})

describe('the check-in', () => {
  const levels = (name: string) => page.getByRole('radiogroup', { name })
  const meta = (doc: Y.Doc) => doc.getMap('meta').toJSON()

  it('takes two taps, and either can be taken away', async () => {
    const doc = new Y.Doc()
    await render(<CheckIn doc={doc} />)
    await levels('Energie').getByRole('radio', { name: '2, weinig' }).click()
    await levels('Werkdruk').getByRole('radio', { name: '4, hoog' }).click()
    expect(meta(doc)).toEqual({ energy: 2, pressure: 4 })

    await page.getByRole('button', { name: 'Energie weghalen' }).click()
    expect(meta(doc)).toEqual({ energy: null, pressure: 4 })
    await expect.element(levels('Energie').getByRole('radio', { name: '2, weinig' })).not.toBeChecked()
  })

  it('goes by the arrows and the space bar, and Delete takes it away', async () => {
    const doc = new Y.Doc()
    await render(<CheckIn doc={doc} />)
    await userEvent.keyboard('{Tab} ')
    expect(meta(doc)).toEqual({ energy: 1 })
    await userEvent.keyboard('{ArrowRight}{ArrowRight}')
    expect(meta(doc)).toEqual({ energy: 3 })
    await userEvent.keyboard('{Delete}')
    expect(meta(doc)).toEqual({ energy: null })
  })

  it('counts a field that holds something else as no answer', async () => {
    const doc = new Y.Doc()
    doc.getMap('meta').set('energy', 'veel')
    await render(<CheckIn doc={doc} />)
    await expect.element(levels('Energie')).toBeVisible()
    expect(levels('Energie').getByRole('radio', { checked: true }).elements()).toEqual([])
  })
})

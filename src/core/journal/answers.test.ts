import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import type { DocumentId } from '#shared/ids.ts'
import { type AnswerKey, answerKey } from '#shared/reflection/answers.ts'
import { reflectionModel, reflectionModels } from '#shared/reflection/catalogue.ts'
import { type ReflectionModelId, reflectionModelIds } from '#shared/reflection/model-ids.ts'
import { CalendarDay } from '#shared/units.ts'
import { META, type Documents } from '../documents/document-types.ts'
import { startTestDocuments } from '../testing/test-documents.ts'
import { answersOf } from './answers.ts'
import { journalProjector } from './journal-projector.ts'
import { createEntry, moveBetweenSteps, switchModel } from './write-entry.ts'

const keys = reflectionModels.flatMap((model) => model.steps.map((step) => answerKey(model, step)))

function startEntry(
  model: ReflectionModelId | null,
  { documents } = startTestDocuments({ projectors: [journalProjector] }),
) {
  const id = createEntry(documents, { model, day: CalendarDay.parse('2026-11-26') })
  return { documents, id, answers: () => documents.read(id, answersOf) }
}

/** Writes at the end of an answer, as a window does. */
function write(documents: Documents, id: DocumentId, key: AnswerKey, words: string): void {
  documents.edit(id, (doc) => {
    const text = doc.getMap(META).get(key)
    if (!(text instanceof Y.Text)) throw new TypeError('core makes the texts of the steps')
    text.insert(text.length, words)
  })
}

type Act =
  | { readonly act: 'switch'; readonly to: ReflectionModelId | null }
  | { readonly act: 'write'; readonly step: number }
  | { readonly act: 'move'; readonly from: AnswerKey; readonly to: AnswerKey }

const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ act: fc.constant('switch' as const), to: fc.constantFrom(null, ...reflectionModelIds) }),
  fc.record({ act: fc.constant('write' as const), step: fc.nat(5) }),
  fc.record({ act: fc.constant('move' as const), from: fc.constantFrom(...keys), to: fc.constantFrom(...keys) }),
)

describe('answers', () => {
  it('lose no character, whatever the order of switching, writing and moving', () => {
    const vault = startTestDocuments({ projectors: [journalProjector] })
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
        const { documents, id, answers } = startEntry(null, vault)
        const written: string[] = []
        let model: ReflectionModelId | null = null
        for (const next of acts) {
          if (next.act === 'switch') {
            model = next.to
            switchModel(documents, id, model)
          } else if (next.act === 'move') moveBetweenSteps(documents, id, next.from, next.to)
          else if (model) {
            const { steps } = reflectionModel(model)
            const step = steps[next.step % steps.length]
            const words = `⟨${written.length}⟩`
            written.push(words)
            if (step) write(documents, id, answerKey(reflectionModel(model), step), words)
          }
        }
        const found = answers().flatMap(({ text }) => text.match(/⟨\d+⟩/g) ?? [])
        expect(found.toSorted()).toEqual(written.toSorted())
        expect(answers().every(({ text }) => !/[^⟨⟩\d\n]/.test(text))).toBe(true)
      }),
      { numRuns: 100 },
    )
  })

  it('go along to the step that asks the same, and come back', () => {
    const { documents, id, answers } = startEntry('gibbs')
    write(documents, id, 'answer:gibbs.description', 'Ze deed niet open.')
    write(documents, id, 'answer:gibbs.feelings', 'Opgelucht.')

    switchModel(documents, id, 'starr')
    expect(answers()).toEqual([
      { key: 'answer:gibbs.feelings', text: 'Opgelucht.' },
      { key: 'answer:starr.situation', text: 'Ze deed niet open.' },
    ])
    switchModel(documents, id, 'gibbs')
    expect(answers()).toEqual([
      { key: 'answer:gibbs.description', text: 'Ze deed niet open.' },
      { key: 'answer:gibbs.feelings', text: 'Opgelucht.' },
    ])
  })

  it('keep what is typed in another window while the model changes', () => {
    const { documents, id, answers } = startEntry('gibbs')
    write(documents, id, 'answer:gibbs.description', 'Eerst dit.')
    const window = new Y.Doc()
    documents.read(id, (doc) => Y.applyUpdate(window, Y.encodeStateAsUpdate(doc)))
    const before = Y.encodeStateVector(window)
    const text = window.getMap(META).get('answer:gibbs.description')
    if (text instanceof Y.Text) text.insert(text.length, ' En toen dat.')

    switchModel(documents, id, 'borton')
    documents.edit(id, (doc) => Y.applyUpdate(doc, Y.encodeStateAsUpdate(window, before)))

    expect(answers()).toEqual([
      { key: 'answer:gibbs.description', text: ' En toen dat.' },
      { key: 'answer:borton.what', text: 'Eerst dit.' },
    ])
  })

  it('stand after each other, a blank line between, when one is moved to another', () => {
    const { documents, id, answers } = startEntry('starr')
    write(documents, id, 'answer:starr.task', 'Luisteren.')
    write(documents, id, 'answer:starr.action', 'Ik vroeg door.')

    moveBetweenSteps(documents, id, 'answer:starr.action', 'answer:starr.task')
    moveBetweenSteps(documents, id, 'answer:starr.task', 'answer:starr.task')

    expect(answers()).toEqual([{ key: 'answer:starr.task', text: 'Luisteren.\n\nIk vroeg door.' }])
  })

  it('are read, and can be written on, where a plain text was put in their place', () => {
    const { documents, id, answers } = startEntry(null)
    documents.edit(id, (doc) => doc.getMap(META).set('answer:kolb.experience', 'Ingevoerd.'))
    expect(answers()).toEqual([{ key: 'answer:kolb.experience', text: 'Ingevoerd.' }])

    switchModel(documents, id, 'kolb')
    write(documents, id, 'answer:kolb.experience', ' Verder.')

    expect(answers()).toEqual([{ key: 'answer:kolb.experience', text: 'Ingevoerd. Verder.' }])
  })
})

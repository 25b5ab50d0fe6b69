import type * as Y from 'yjs'
import { LearntMeta } from '#shared/contract/archive.ts'
import { DilemmaMeta } from '#shared/contract/dilemmas.ts'
import type { DocumentKind } from '#shared/contract/documents.ts'
import { JournalMeta } from '#shared/contract/journal.ts'
import { SharedSessionMeta } from '#shared/contract/shared-session.ts'
import { shareFields, sharesIn } from '#shared/dilemmas/shares.ts'
import type { Language } from '#shared/language.ts'
import { reflectionModel } from '#shared/reflection/catalogue.ts'
import { readMeta } from '../../documents/document-meta.ts'
import { answersOf } from '../../journal/answers.ts'
import type { PaperFact } from '../../paper/paper.ts'
import { headingBlock, listBlock, paragraphBlocks } from '../../paper/write-blocks.ts'
import { shareWord, stateWord, word } from './export-words.ts'
import { nameOfStep } from './name-of-step.ts'
import { nothing, type Parts } from './parts.ts'
import { sharedSessionParts } from './shared-session-parts.ts'
import { visionParts } from './vision-parts.ts'

export function partsOf(kind: DocumentKind, doc: Y.Doc, language: Language): { parts: Parts } {
  switch (kind) {
    case 'dilemma':
      return { parts: dilemmaParts(readMeta(doc, DilemmaMeta), language) }
    case 'journal':
      return { parts: journalParts(doc, language) }
    case 'lesson':
    case 'mistake':
    case 'success':
      return { parts: learntParts(readMeta(doc, LearntMeta), language) }
    case 'principle':
    case 'norm':
      return { parts: visionParts(kind, doc, language) }
    case 'session':
      return { parts: sharedSessionParts(readMeta(doc, SharedSessionMeta), language) }
    case 'method':
      return { parts: nothing }
  }
}

function dilemmaParts(meta: DilemmaMeta, language: Language): Parts {
  const say = (name: Parameters<typeof word>[0]) => word(name, language)
  const section = (name: Parameters<typeof word>[0], text: string) =>
    text.trim() === '' ? [] : [headingBlock(say(name)), ...paragraphBlocks(text)]
  const shares = sharesIn(meta).map((share) =>
    [shareWord(share, language), meta[shareFields[share]]].filter(Boolean).join(': '),
  )
  return {
    facts: [
      { label: say('state'), value: stateWord(meta.state, language) },
      ...listFact(say('tags'), meta.tags),
      ...listFact(say('qualities'), meta.qualities),
      ...(meta.closedEarly ? [{ label: say('closedEarly'), value: say('yes') }] : []),
      ...(meta.cameBack ? [{ label: say('cameBack'), value: say('yes') }] : []),
    ],
    before: section('question', meta.question),
    bodyHeading: headingBlock(say('situation')),
    after: [
      ...section('tried', meta.tried),
      ...section('outcome', meta.outcome),
      ...section('principles', [meta.principleOne, meta.principleTwo].filter(Boolean).join('\n')),
      ...(shares.length > 0 ? [headingBlock(say('shares')), listBlock(shares)] : []),
    ],
    inText: [],
  }
}

function journalParts(doc: Y.Doc, language: Language): Parts {
  const { day, model, energy, pressure, tags } = readMeta(doc, JournalMeta)
  const answers = answersOf(doc).flatMap(({ key, text }) => [
    headingBlock(nameOfStep(key, language)),
    ...paragraphBlocks(text),
  ])
  const fact = (name: Parameters<typeof word>[0], value: string | number | null): PaperFact[] =>
    value === null ? [] : [{ label: word(name, language), value: String(value) }]
  return {
    facts: [
      ...fact('day', day),
      ...fact('model', model === null ? null : reflectionModel(model).name[language]),
      ...fact('energy', energy),
      ...fact('pressure', pressure),
      ...listFact(word('tags', language), tags),
    ],
    before: answers,
    bodyHeading: answers.length > 0 ? headingBlock(word('freeWriting', language)) : null,
    after: [],
    inText: answers,
  }
}

function learntParts(meta: LearntMeta, language: Language): Parts {
  const { line, tags, domain, qualities, factors, shares } = meta
  const say = (name: Parameters<typeof word>[0]) => word(name, language)
  const before = line.trim() === '' ? [] : [headingBlock(say('line')), ...paragraphBlocks(line)]
  const facts = [
    ...listFact(say('tags'), tags),
    ...listFact(say('domain'), domain === '' ? [] : [domain]),
    ...listFact(say('qualities'), qualities),
    ...listFact(say('factors'), factors),
    ...listFact(
      say('shares'),
      shares.map((share) => shareWord(share, language)),
    ),
  ]
  return { ...nothing, facts, before }
}

function listFact(label: string, values: readonly string[]): PaperFact[] {
  return values.length > 0 ? [{ label, value: values.join(', ') }] : []
}

import { findIdentifiers } from '../../src/core/privacy/find-identifiers.ts'
import type { AnnotatedText, Annotation } from './annotated-texts.ts'

export interface LabelScore {
  gold: number
  found: number
  recall: number
}

export interface Score {
  readonly labels: Record<string, LabelScore>
  readonly precision: number
  readonly findings: number
  readonly lessonFindings: number
  readonly decoyAlarms: number
}

interface Span {
  readonly start: number
  readonly end: number
}

/** What was not found, and what was found for nothing; for who works on the rules. */
export interface Verdicts {
  missed(text: AnnotatedText, gold: Annotation): void
  wrong(text: AnnotatedText, finding: Span & { readonly label: string; readonly reason: string }): void
}

const LABELS = ['person', 'location', 'organisation', 'date', 'age', 'phone', 'email', 'url', 'bsn', 'iban', 'id']
/** So much of an identifier must be covered by findings. */
const COVERED = 0.8

/** How the findings compare with the annotations; traits are hints and do not count. */
export function score(texts: readonly AnnotatedText[], verdicts?: Verdicts): Score {
  const labels: Record<string, LabelScore> = Object.fromEntries(
    LABELS.map((label) => [label, { gold: 0, found: 0, recall: 1 }]),
  )
  const totals = { findings: 0, right: 0, lessonFindings: 0, decoyAlarms: 0 }
  for (const text of texts) {
    const findings = findIdentifiers(text.body).filter(({ label }) => label !== 'trait')
    totals.findings += findings.length
    if (text.kind === 'lesson') totals.lessonFindings += findings.length
    for (const gold of text.identifiers) {
      const each = (labels[gold.label] ??= { gold: 0, found: 0, recall: 1 })
      each.gold += 1
      if (covered(gold, findings) >= COVERED) each.found += 1
      else verdicts?.missed(text, gold)
    }
    for (const finding of findings) {
      if (text.identifiers.some((gold) => overlaps(gold, finding))) totals.right += 1
      else verdicts?.wrong(text, finding)
    }
    const decoys = text.extras.filter(({ label }) => label === 'decoy')
    totals.decoyAlarms += decoys.filter((decoy) => findings.some((finding) => overlaps(decoy, finding))).length
  }
  for (const each of Object.values(labels)) each.recall = each.gold === 0 ? 1 : rounded(each.found / each.gold)
  const { right, ...counts } = totals
  return { labels, precision: counts.findings === 0 ? 1 : rounded(right / counts.findings), ...counts }
}

function covered(gold: Span, findings: readonly Span[]): number {
  const letters = findings.reduce(
    (sum, { start, end }) => sum + Math.max(0, Math.min(end, gold.end) - Math.max(start, gold.start)),
    0,
  )
  return letters / (gold.end - gold.start)
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}

function rounded(share: number): number {
  return Math.round(share * 1000) / 1000
}

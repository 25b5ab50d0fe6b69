import { type ReactNode, useEffect, useEffectEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Lack } from '../plan-draft.ts'
import styles from './PlanPart.module.css'

type Part = 'how' | 'who' | 'cases' | 'when'

/** Where each lack is mended. */
const partOf: Readonly<Record<Lack, Part>> = {
  method: 'how',
  people: 'who',
  bringer: 'who',
  facilitator: 'who',
  case: 'cases',
  day: 'when',
  time: 'when',
  until: 'when',
}

interface PlanPartProps {
  part: Part
  /** Of the heading. */
  id?: string
  /** What the whole plan lacks, once somebody wanted to keep it. */
  lack: Lack | null
  /** How often somebody wanted that. */
  asks: number
  children: ReactNode
}

/** A part of the plan. What it lacks stands under its heading, and takes the focus when somebody wants to go on. */
export function PlanPart({ part, id, lack, asks, children }: PlanPartProps) {
  const { t } = useTranslation('sessions')
  const note = useRef<HTMLParagraphElement>(null)
  const own = lack !== null && partOf[lack] === part ? lack : null
  const goThere = useEffectEvent(() => {
    if (own !== null) note.current?.focus()
  })
  useEffect(() => {
    if (asks > 0) goThere()
  }, [asks])
  return (
    <section className={styles.part}>
      <h2 id={id}>{t(`plan.${part}`)}</h2>
      <p ref={note} className={styles.lack} role="status" tabIndex={-1}>
        {own && t(`plan.lack.${own}`)}
      </p>
      {children}
    </section>
  )
}

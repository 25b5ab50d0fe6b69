import { useRef } from 'react'
import type { ReactNode } from 'react'
import styles from './Template.module.css'
import { useDomEvent } from './use-dom-event.ts'

interface OpenSectionProps {
  label: string
  /** Kept from the group, so not on paper either. */
  isHidden: boolean
  /** Somebody writes here: it stays open when it is emptied. */
  onEnter: () => void
  onEscape: () => void
  children: ReactNode
}

/** A part of the template that stands open. */
export function OpenSection({ label, isHidden, onEnter, onEscape, children }: OpenSectionProps) {
  const section = useRef<HTMLElement>(null)
  useDomEvent(section, 'focusin', onEnter)
  useDomEvent(section, 'keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) onEscape()
  })
  return (
    <section ref={section} className={styles.section} data-hidden={isHidden ? '' : undefined} aria-label={label}>
      {children}
    </section>
  )
}

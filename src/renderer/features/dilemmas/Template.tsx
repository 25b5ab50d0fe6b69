import { Plus } from 'lucide-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type * as Y from 'yjs'
import type { DilemmaFields } from './dilemma-fields.ts'
import { OpenSection } from './OpenSection.tsx'
import styles from './Template.module.css'
import { isFilled, type Section, sections } from './template-sections.ts'
import { TemplateSection } from './TemplateSection.tsx'

/** What helps to tell a case, beside its story: what is filled in stands open, the rest is one line of offers. */
export function Template({ doc, fields }: { doc: Y.Doc; fields: DilemmaFields }) {
  const { t } = useTranslation('dilemmas')
  const [open, setOpen] = useState<ReadonlySet<Section>>(() => new Set())
  const [fresh, setFresh] = useState<Section | null>(null)
  const offers = useRef<HTMLUListElement>(null)
  const isOpen = (section: Section) => open.has(section) || isFilled(section, fields)
  const keepOpen = (section: Section) => {
    if (!open.has(section)) setOpen(new Set(open).add(section))
  }
  const fold = (section: Section) => {
    if (isFilled(section, fields)) return
    setOpen(new Set([...open].filter((other) => other !== section)))
    setFresh(null)
    // The offer is there once the section is not.
    requestAnimationFrame(() => offers.current?.querySelector<HTMLElement>(`[data-offer=${section}]`)?.focus())
  }
  const folded = sections.filter((section) => !isOpen(section))
  return (
    <>
      {sections.filter(isOpen).map((section) => (
        <OpenSection
          key={section}
          label={t(`section.${section}`)}
          isHidden={section === 'outcome' && fields.outcomeHidden}
          onEnter={() => keepOpen(section)}
          onEscape={() => fold(section)}
        >
          <TemplateSection section={section} doc={doc} fields={fields} autoFocus={fresh === section} />
        </OpenSection>
      ))}
      <ul ref={offers} className={styles.offers} aria-label={t('offers')}>
        {folded.map((section) => (
          <li key={section}>
            <button
              type="button"
              className={styles.offer}
              data-offer={section}
              onClick={() => {
                keepOpen(section)
                setFresh(section)
              }}
            >
              <Plus aria-hidden />
              {t(`section.${section}`)}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

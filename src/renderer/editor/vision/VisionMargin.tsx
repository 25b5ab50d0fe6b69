import { Compass, Plus } from 'lucide-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Principle } from '#shared/contract/vision.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { KeptStance } from '#shared/vision/stance.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { MarginHead } from '#renderer/ui/MarginHead.tsx'
import { ChoosePrinciple } from './ChoosePrinciple.tsx'
import { HeldStance } from './HeldStance.tsx'
import { StanceForm } from './StanceForm.tsx'
import styles from './VisionMargin.module.css'
import { usePrinciples, useStancesOf } from './vision-queries.ts'

/** What somebody is doing in the margin: nothing, choosing a principle, or saying how this relates to one. */
type Open = { readonly is: 'choosing' } | { readonly is: 'saying'; readonly principleId: DocumentId } | null

/**
 * How a dilemma, a session or something learnt relates to the team's principles. Says nothing as long as there is no
 * vision, and can only be read on what is shared.
 */
export function VisionMargin({ id, headingLevel = 2 }: { id: DocumentId; headingLevel?: 2 | 3 }) {
  const { t } = useTranslation('vision')
  const [open, setOpen] = useState<Open>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const principles = usePrinciples().data ?? []
  const { data } = useStancesOf(id)
  const { held, free } = sorted(principles, data?.stances ?? [])
  // What is being said stays where it is until that is done.
  const saying = open?.is === 'saying' ? open.principleId : null
  const said = principles.find((principle) => principle.id === saying)
  if (!data || (held.length === 0 && (free.length === 0 || !data.mayHold))) return null
  const close = () => {
    setOpen(null)
    requestAnimationFrame(() => opener.current?.focus())
  }
  return (
    <section className={styles.margin} aria-label={t('margin.title')}>
      <MarginHead icon={Compass} level={headingLevel}>
        {t('margin.title')}
      </MarginHead>
      {held.length > 0 && (
        <ul className={styles.list}>
          {held
            .filter(({ principle }) => principle.id !== saying)
            .map(({ principle, stance }) => (
              <HeldStance key={principle.id} id={id} principle={principle} held={stance} mayHold={data.mayHold} />
            ))}
        </ul>
      )}
      {said && <StanceForm documentId={id} principle={said} held={null} onClose={close} />}
      {open?.is === 'choosing' && (
        <ChoosePrinciple
          principles={free}
          onChoose={(principleId) => setOpen({ is: 'saying', principleId })}
          onClose={close}
        />
      )}
      {data.mayHold && free.length > 0 && open === null && (
        <Button ref={opener} variant="plain" size="s" icon={Plus} onClick={() => setOpen({ is: 'choosing' })}>
          {t('margin.hold')}
        </Button>
      )}
    </section>
  )
}

function sorted(principles: readonly Principle[], stances: readonly KeptStance[]) {
  const held = principles.flatMap((principle) => {
    const stance = stances.find(({ principleId }) => principleId === principle.id)
    return stance ? [{ principle, stance }] : []
  })
  const isHeld = (principle: Principle) => held.some((one) => one.principle.id === principle.id)
  return { held, free: principles.filter((one) => one.state !== 'retired' && !isHeld(one)) }
}

import { Tabs } from '@base-ui/react/tabs'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { SharePreview } from '#shared/contract/sharing.ts'
import { useIsNarrow } from '#renderer/lib/use-is-narrow.ts'
import { OwnSide } from './OwnSide.tsx'
import styles from './Sides.module.css'
import { TheirSide } from './TheirSide.tsx'

/** Where two texts cannot stand side by side. */
const ONE_SIDE_PX = 820

/** What the author wrote beside what colleagues will see; where there is no room for both, one at a time. */
export function Sides({ preview }: { preview: SharePreview }) {
  const { t } = useTranslation('sharing')
  const isNarrow = useIsNarrow(ONE_SIDE_PX)
  const isSession = preview.kind === 'session'
  const mineName = t(isSession ? 'sides.mineSession' : 'sides.mine')
  const mine = <OwnSide preview={preview} />
  const theirs = <TheirSide preview={preview} />
  if (isNarrow) {
    return (
      <Tabs.Root defaultValue="theirs">
        <Tabs.List className={styles.tabs ?? ''} aria-label={t(isSession ? 'sides.titleSession' : 'sides.title')}>
          <Tabs.Tab className={styles.tab ?? ''} value="mine">
            {mineName}
          </Tabs.Tab>
          <Tabs.Tab className={styles.tab ?? ''} value="theirs">
            {t('sides.theirs')}
          </Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel className={styles.mine ?? ''} value="mine">
          {mine}
        </Tabs.Panel>
        <Tabs.Panel className={styles.theirs ?? ''} value="theirs">
          {theirs}
        </Tabs.Panel>
      </Tabs.Root>
    )
  }
  return (
    <div className={styles.sides}>
      <Side name={mineName} className={styles.mine}>
        {mine}
      </Side>
      <Side name={t('sides.theirs')} className={styles.theirs}>
        {theirs}
      </Side>
    </div>
  )
}

function Side({ name, className, children }: { name: string; className: string | undefined; children: ReactNode }) {
  return (
    <section className={className} aria-label={name}>
      <h3 className={styles.name}>{name}</h3>
      {children}
    </section>
  )
}

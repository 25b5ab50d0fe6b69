import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Brand } from '#renderer/ui/Brand.tsx'
import styles from './VaultFrame.module.css'

/** Who you are, a passphrase, what is in it, the words on paper, and two of them typed back. */
const FIRST_START_STEPS = 5

interface VaultFrameProps {
  title: string
  lead?: ReactNode
  /** Which step of the first start this is, from 1. */
  step?: number
  /** For a sheet that is nearly as high as a window: it begins higher, so that the way on is in sight. */
  tall?: boolean
  children: ReactNode
}

/** The sheet of paper for everything before the door is open. */
export function VaultFrame({ title, lead, step, tall = false, children }: VaultFrameProps) {
  const { t } = useTranslation('vault')
  return (
    <main className={styles.desk} data-tall={tall || undefined}>
      <div className={styles.sheet}>
        <Brand />
        <header className={styles.head}>
          {step && <p className={styles.eyebrow}>{t('step', { step, of: FIRST_START_STEPS })}</p>}
          <h1 tabIndex={-1} data-page-title>
            {title}
          </h1>
          {lead && <p className={styles.lead}>{lead}</p>}
        </header>
        {children}
      </div>
    </main>
  )
}

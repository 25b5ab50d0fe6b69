import { Lock, Search, Timer } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import { Brand } from '#renderer/ui/Brand.tsx'
import { SyncLine } from '#renderer/features/team/SyncLine.tsx'
import { Kbd } from '#renderer/ui/Kbd.tsx'
import { modifierKey } from '#renderer/ui/modifier-key.ts'
import { partOf, parts } from './parts.ts'
import styles from './Rail.module.css'
import { SavedLine } from './SavedLine.tsx'

interface RailProps {
  onFind: () => void
  /** Five quiet minutes in the journal. */
  onWrite: () => void
  onLock: () => void
}

/** The way to every part; on a narrow window a bar above and a bar below. */
export function Rail({ onFind, onWrite, onLock }: RailProps) {
  const { t } = useTranslation('app')
  return (
    <header className={styles.rail}>
      <div className={styles.top}>
        <Link href="/" className={styles.brand}>
          <Brand />
        </Link>
        <button type="button" className={styles.find} onClick={onFind} aria-keyshortcuts="Control+K Meta+K">
          <Search className={styles.icon} aria-hidden />
          <span className={styles.findWords}>{t('find')}</span>
          <Kbd>{modifierKey} K</Kbd>
        </button>
        <button type="button" className={styles.write} onClick={onWrite} aria-keyshortcuts="Control+J Meta+J">
          <Timer className={styles.icon} aria-hidden />
          <span className={styles.writeWords}>{t('write')}</span>
          <Kbd>{modifierKey} J</Kbd>
        </button>
      </div>
      <Parts />
      <div className={styles.foot}>
        <button type="button" className={styles.lock} onClick={onLock} aria-keyshortcuts="Control+L Meta+L">
          <Lock className={styles.icon} aria-hidden />
          <span className={styles.lockWords}>{t('lock')}</span>
          <Kbd>{modifierKey} L</Kbd>
        </button>
        <SavedLine />
        <SyncLine />
      </div>
    </header>
  )
}

function Parts() {
  const { t } = useTranslation('app')
  const [location] = useLocation()
  const here = partOf(location)
  const bar = useRef<HTMLElement>(null)
  useEffect(() => {
    const current = bar.current?.querySelector('[aria-current]')
    current?.scrollIntoView({ inline: 'nearest', block: 'nearest' })
  }, [here])
  return (
    <nav ref={bar} className={styles.parts} aria-label={t('parts')}>
      {parts.map((part) => {
        const { name, path, icon: Icon } = part
        return (
          <Link key={name} href={path} className={styles.part ?? ''} aria-current={part === here ? 'page' : undefined}>
            <Icon className={styles.icon} aria-hidden />
            <span className={styles.partName}>{t(`part.${name}`)}</span>
          </Link>
        )
      })}
    </nav>
  )
}

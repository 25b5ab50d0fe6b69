import { Suspense, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation, useRoute } from 'wouter'
import { paths, patterns } from '#renderer/lib/paths.ts'
import type { ShellCommand } from '#renderer/lib/shell.ts'
import { useNewDilemma } from '#renderer/lib/use-new-dilemma.ts'
import { useNewEntry } from '#renderer/lib/use-new-entry.ts'
import { Toasts } from '#renderer/ui/Toasts.tsx'
import { Waiting } from '#renderer/ui/Waiting.tsx'
import { ConnectionLine } from './ConnectionLine.tsx'
import { lockVault } from './lock-vault.ts'
import { PageFailure } from './PageFailure.tsx'
import { CommandPalette } from './palette/CommandPalette.tsx'
import { Rail } from './Rail.tsx'
import { RefusalLine } from './RefusalLine.tsx'
import { Routes } from './routes.tsx'
import styles from './Shell.module.css'
import { StartFailure } from './StartFailure.tsx'
import { useActivity } from './use-activity.ts'
import { useLeftTyping } from './use-left-typing.ts'
import { usePageFocus } from './use-page-focus.ts'
import { useShortcuts } from './use-shortcuts.ts'
import { useWarmPages } from './use-warm-pages.ts'
import { useWindowTitle } from './use-window-title.ts'

/** The open vault: the rail beside the sheet of paper. */
export function Shell() {
  const { t } = useTranslation('app')
  const [location, navigate] = useLocation()
  const [isWall] = useRoute(patterns.projector)
  const [finding, setFinding] = useState(false)
  const main = useRef<HTMLElement>(null)
  const newDilemma = useNewDilemma()
  const newEntry = useNewEntry()
  useActivity()
  usePageFocus(main)
  useWindowTitle()
  useWarmPages()
  useLeftTyping()
  useShortcuts((command: ShellCommand) => {
    if (command === 'lock') void lockVault()
    if (command === 'find') setFinding(!finding)
    if (command === 'settings') navigate(paths.settings)
    if (command === 'new-dilemma') newDilemma.start()
    if (command === 'five-minutes') newEntry.startFiveMinutes()
  })
  return (
    <div className={styles.app}>
      <button type="button" className={styles.skip} onClick={() => main.current?.focus()}>
        {t('skip')}
      </button>
      <Rail onFind={() => setFinding(true)} onWrite={newEntry.startFiveMinutes} onLock={() => void lockVault()} />
      {/* The wall takes the whole window from the first, while it loads too. */}
      <main ref={main} className={styles.main} tabIndex={-1} {...(isWall && { 'data-full-page': true })}>
        <ConnectionLine />
        <RefusalLine />
        <StartFailure error={newDilemma.error ?? newEntry.error} place={location} />
        <PageFailure place={location}>
          <Suspense fallback={<Waiting />}>
            <Routes />
          </Suspense>
        </PageFailure>
      </main>
      {finding && (
        <CommandPalette onClose={() => setFinding(false)} newDilemma={newDilemma.start} newEntry={newEntry} />
      )}
      <Toasts />
    </div>
  )
}

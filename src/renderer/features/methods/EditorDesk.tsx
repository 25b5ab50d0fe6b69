import { Languages } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { problemsOf } from '#shared/sessions/method-problems.ts'
import { paths } from '#renderer/lib/paths.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { Page } from '#renderer/ui/Page.tsx'
import { EditingContext } from './editing-context.ts'
import { EditorDeeds } from './EditorDeeds.tsx'
import styles from './EditorDesk.module.css'
import { EditorForm } from './EditorForm.tsx'
import { EditorParts } from './EditorParts.tsx'
import { EditorStatus } from './EditorStatus.tsx'
import { useDraftText } from './use-draft-text.ts'
import { useGoToProblem } from './use-go-to-problem.ts'
import type { ReadyDraft } from './use-method-draft.ts'

/** The method being written: its parts on one side, what is open on the other. */
export function EditorDesk({ edited }: { edited: ReadyDraft }) {
  const { t } = useTranslation('methods')
  const say = useDraftText()
  const { draft, stored } = edited
  const [openId, setOpenId] = useState<string | null>(null)
  const [showsBoth, setShowsBoth] = useState(false)
  const [showsProblems, setShowsProblems] = useState(false)
  const [form, goToProblem] = useGoToProblem(setOpenId)
  const { language } = stored
  const problems = problemsOf(draft, language)
  const other = language === 'nl' ? 'en' : 'nl'
  return (
    <EditingContext value={{ language, showsBoth, problems, showsProblems }}>
      <Page
        back={{ href: paths.methods, name: t('title') }}
        eyebrow={t('editor.eyebrow')}
        title={say(draft.name) || t('editor.new')}
      >
        <EditorDeeds edited={edited} isReady={problems.length === 0} onNotReady={() => setShowsProblems(true)}>
          <Button variant="plain" icon={Languages} aria-pressed={showsBoth} onClick={() => setShowsBoth(!showsBoth)}>
            {t('editor.both', { language: t(`editor.language.${other}`) })}
          </Button>
        </EditorDeeds>
        <FailureNote error={edited.error} />
        <EditorStatus
          stored={stored}
          problems={showsProblems ? problems : []}
          blocks={draft.blocks}
          onOpen={goToProblem}
        />
        <div className={styles.sides}>
          <EditorParts draft={draft} openId={openId} onOpen={setOpenId} onChange={edited.change} />
          <div ref={form}>
            <EditorForm draft={draft} openId={openId} onOpen={setOpenId} onChange={edited.change} />
          </div>
        </div>
      </Page>
    </EditingContext>
  )
}

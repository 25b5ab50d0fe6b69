import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type * as Y from 'yjs'
import type { EntryLayout } from '#shared/contract/journal.ts'
import type { DocumentId } from '#shared/ids.ts'
import { answerKey } from '#shared/reflection/answers.ts'
import type { ReflectionModel } from '#shared/reflection/reflection-model.ts'
import { useMetaValue } from '#renderer/lib/documents/use-meta-value.ts'
import { Segmented } from '#renderer/ui/Segmented.tsx'
import { AllSteps } from './AllSteps.tsx'
import { AlsoWritten } from './AlsoWritten.tsx'
import { layoutFrom } from './entry-fields.ts'
import { StepByStep } from './StepByStep.tsx'
import { useAnswers } from './use-entry-fields.ts'

const layouts = ['steps', 'page'] as const satisfies readonly EntryLayout[]

interface StepsProps {
  id: DocumentId
  doc: Y.Doc
  model: ReflectionModel
  isNew: boolean
  freeWriting: ReactNode
}

/** The steps of a model, one at a time or on one page. */
export function Steps({ id, doc, model, isNew, freeWriting }: StepsProps) {
  const { t } = useTranslation('journal')
  const [layoutField, setLayout] = useMetaValue(doc, 'layout')
  const layout = layoutFrom(layoutField)
  const answers = useAnswers(doc)
  const [at, setAt] = useState(() => {
    const written = answers.filter(({ text }) => text.trim() !== '').map(({ key }) => key)
    return Math.max(
      0,
      model.steps.findIndex((step) => !written.includes(answerKey(model, step))),
    )
  })
  const [moved, setMoved] = useState(false)
  const go = (to: number) => {
    setMoved(true)
    setAt(to)
  }
  const shared = { doc, model, freeWriting, takesFocus: isNew || moved }
  return (
    <>
      <Segmented
        label={t('layout.label')}
        labelHidden
        value={layout}
        onChange={setLayout}
        options={layouts.map((value) => ({ value, label: t(`layout.${value}`) }))}
      />
      {layout === 'page' ? <AllSteps {...shared} /> : <StepByStep {...shared} at={at} onGo={go} onShow={setAt} />}
      <AlsoWritten id={id} doc={doc} model={model} step={layout === 'steps' ? model.steps[at] : undefined} />
    </>
  )
}

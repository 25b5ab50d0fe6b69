import { useTranslation } from 'react-i18next'
import type * as Y from 'yjs'
import type { DocumentId } from '#shared/ids.ts'
import type { ReflectionModel } from '#shared/reflection/reflection-model.ts'
import { CheckIn } from './CheckIn.tsx'
import styles from './EntryMargin.module.css'
import { EntryTags } from './EntryTags.tsx'
import { ModelNote } from './ModelNote.tsx'
import { TurnedInto } from './TurnedInto.tsx'

interface EntryMarginProps {
  id: DocumentId
  doc: Y.Doc
  model: ReflectionModel | null
}

/** What stands beside the writing: how you are, the model, and what became of this. */
export function EntryMargin({ id, doc, model }: EntryMarginProps) {
  const { t } = useTranslation('journal')
  return (
    <aside className={styles.margin} aria-label={t('margin')}>
      <CheckIn doc={doc} />
      <ModelNote id={id} model={model} />
      <EntryTags doc={doc} />
      <TurnedInto id={id} />
    </aside>
  )
}

import { CopyPlus, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/Button.tsx'
import styles from './BlockForm.module.css'
import { BlockRules, type BlockRulesProps } from './BlockRules.tsx'
import { NumberField } from './NumberField.tsx'
import { TextPair } from './TextPair.tsx'

interface BlockFormProps extends BlockRulesProps {
  onDuplicate: () => void
  onRemove: () => void
}

/** Everything of one round. */
export function BlockForm({ block, place, later, onChange, onDuplicate, onRemove }: BlockFormProps) {
  const { t } = useTranslation('methods')
  const path = (field: string) => ['blocks', place, field]
  return (
    <section className={styles.form} aria-labelledby="block-form">
      <h2 id="block-form">{t('editor.place', { place: place + 1 })}</h2>
      <div className={styles.pair}>
        <TextPair
          label={t('editor.field.name')}
          path={path('name')}
          value={block.name}
          onChange={(name) => onChange({ name })}
          maxLength={120}
        />
        <NumberField
          label={t('editor.field.minutes')}
          path={path('minutes')}
          value={block.minutes}
          onChange={(minutes) => onChange({ minutes })}
        />
      </div>
      <Words block={block} place={place} onChange={onChange} />
      <BlockRules block={block} place={place} later={later} onChange={onChange} />
      <div className={styles.deeds}>
        <Button icon={CopyPlus} onClick={onDuplicate}>
          {t('editor.duplicate')}
        </Button>
        <Button variant="plain" icon={Trash2} onClick={onRemove}>
          {t('editor.remove')}
        </Button>
      </div>
    </section>
  )
}

/** What everyone reads, what the facilitator is told, and what the bringer does. */
function Words({ block, place, onChange }: Pick<BlockFormProps, 'block' | 'place' | 'onChange'>) {
  const { t } = useTranslation('methods')
  const path = (field: string) => ['blocks', place, field]
  return (
    <>
      <TextPair
        label={t('editor.field.prompt')}
        hint={t('editor.field.promptHint')}
        path={path('prompt')}
        value={block.prompt}
        onChange={(prompt) => onChange({ prompt })}
        multiline
        serif
      />
      <TextPair
        label={t('editor.field.cue')}
        hint={t('editor.field.cueHint')}
        path={path('cue')}
        value={block.cue}
        onChange={(cue) => onChange({ cue })}
        multiline
      />
      <TextPair
        label={t('editor.field.bringerDoes')}
        path={path('bringerDoes')}
        value={block.bringerDoes}
        onChange={(bringerDoes) => onChange({ bringerDoes })}
        multiline
      />
    </>
  )
}

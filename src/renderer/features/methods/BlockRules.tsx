import { useTranslation } from 'react-i18next'
import type { DraftBlock } from '#shared/sessions/method-draft.ts'
import { Checkbox } from '#renderer/ui/Checkbox.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import styles from './BlockForm.module.css'
import { inputOf } from './draft-edits.ts'
import { capital } from './first-letter.ts'
import { FieldProblem } from './FieldProblem.tsx'
import { InputForm } from './InputForm.tsx'
import { ModuleChecks } from './ModuleChecks.tsx'
import { useDraftText } from './use-draft-text.ts'
import { choiceOf, visibilityChoices, visibilityOf } from './visibility-choice.ts'

const parties = ['everyone', 'bringer', 'group', 'facilitator', 'nobody'] as const
const inputs = ['talk', 'write', 'ask', 'pick', 'sort', 'vote', 'rate', 'table', 'choose-module'] as const
const seats = ['in-circle', 'turned-away', 'outside'] as const
const records = ['all', 'bringer-only', 'nothing'] as const
const repeats = ['once', 'per-person', 'per-case'] as const

export interface BlockRulesProps {
  block: DraftBlock
  /** Its place in the method, from 0. */
  place: number
  /** The blocks after it: what is hidden can be shown in one of them. */
  later: readonly DraftBlock[]
  onChange: (changed: Partial<DraftBlock>) => void
}

/** Who talks and who is silent, what you do, who sees it and what stays. */
export function BlockRules(props: BlockRulesProps) {
  const { t } = useTranslation('methods')
  const { block, place, onChange } = props
  return (
    <>
      <div className={styles.rules}>
        <TalkingRules {...props} />
        <KeepingRules {...props} />
        <VisibilityChoices {...props} />
      </div>
      <InputForm input={block.input} path={['blocks', place, 'input']} onChange={(input) => onChange({ input })} />
      <details className={styles.more}>
        <summary>{t('editor.field.more')}</summary>
        <div className={styles.form}>
          <Checkbox
            label={t('editor.field.showsVision')}
            checked={block.showsVision}
            onChange={(showsVision) => onChange({ showsVision })}
          />
          <Checkbox
            label={t('editor.field.minutesPublished')}
            checked={block.minutesPublished}
            onChange={(minutesPublished) => onChange({ minutesPublished })}
          />
          <ModuleChecks value={block.modules} onChange={(modules) => onChange({ modules })} />
        </div>
      </details>
    </>
  )
}

function TalkingRules({ block, place, onChange }: BlockRulesProps) {
  const { t } = useTranslation('methods')
  const people = parties.map((value) => ({ value, label: capital(t(`party.${value}`)) }))
  return (
    <>
      <Select
        label={t('editor.field.speaks')}
        value={block.speaks}
        onChange={(speaks) => onChange({ speaks })}
        options={people}
      />
      <div>
        <Select
          label={t('editor.field.silent')}
          value={block.silent}
          onChange={(silent) => onChange({ silent })}
          options={people}
        />
        <FieldProblem path={['blocks', place, 'silent']} />
      </div>
      <Select
        label={t('editor.field.bringerSits')}
        value={block.bringerSits}
        onChange={(bringerSits) => onChange({ bringerSits })}
        options={seats.map((value) => ({ value, label: t(`editor.field.sitsIs.${value}`) }))}
      />
    </>
  )
}

function KeepingRules({ block, place, onChange }: BlockRulesProps) {
  const { t } = useTranslation('methods')
  return (
    <>
      <div>
        <Select
          label={t('editor.field.input')}
          value={block.input.type}
          onChange={(type) => onChange({ input: inputOf(type, block.input) })}
          options={inputs.map((value) => ({ value, label: t(`input.${value}`) }))}
        />
        <FieldProblem path={['blocks', place, 'input']} />
      </div>
      <Select
        label={t('editor.field.record')}
        value={block.record}
        onChange={(record) => onChange({ record })}
        options={records.map((value) => ({ value, label: t(`editor.field.recordIs.${value}`) }))}
      />
      <Select
        label={t('editor.field.repeat')}
        value={block.repeat}
        onChange={(repeat) => onChange({ repeat })}
        options={repeats.map((value) => ({ value, label: t(`repeat.${value}`) }))}
      />
    </>
  )
}

function VisibilityChoices({ block, place, later, onChange }: BlockRulesProps) {
  const { t } = useTranslation('methods')
  const say = useDraftText()
  const { visibility } = block
  const nameOf = (one: DraftBlock) => say(one.name) || t('editor.unnamed')
  return (
    <>
      <Select
        label={t('editor.field.visibility')}
        value={choiceOf(visibility)}
        onChange={(choice) => onChange({ visibility: visibilityOf(choice, visibility, later[0]?.id ?? '') })}
        options={visibilityChoices.map((value) => ({ value, label: capital(t(`visibility.${value}`)) }))}
      />
      {visibility.as === 'hidden-until' && (
        <div>
          <Select
            label={t('editor.field.hiddenUntil')}
            value={visibility.block}
            onChange={(shownIn) => onChange({ visibility: { as: 'hidden-until', block: shownIn } })}
            options={later.map((one) => ({ value: one.id, label: nameOf(one) }))}
          />
          <FieldProblem path={['blocks', place, 'visibility']} />
        </div>
      )}
    </>
  )
}

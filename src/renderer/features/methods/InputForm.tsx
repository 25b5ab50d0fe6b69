import { useTranslation } from 'react-i18next'
import type { DraftInput } from '#shared/sessions/method-draft.ts'
import type { MethodProblem } from '#shared/sessions/method-problems.ts'
import { Segmented } from '#renderer/ui/Segmented.tsx'
import { NamedList } from './NamedList.tsx'
import { NumberField } from './NumberField.tsx'
import { TextPair } from './TextPair.tsx'

interface InputFormProps {
  input: DraftInput
  path: MethodProblem['path']
  onChange: (input: DraftInput) => void
}

/** What a way of working needs to know: its piles, dots, scale or table. */
export function InputForm({ input, path, onChange }: InputFormProps) {
  const { t } = useTranslation('methods')
  const field = (name: string) => [...path, name]
  switch (input.type) {
    case 'pick':
      return (
        <Segmented
          label={t('editor.field.pickFrom')}
          value={input.from}
          onChange={(from) => onChange({ ...input, from })}
          options={(['cases', 'contributions'] as const).map((value) => ({
            value,
            label: t(`editor.field.pickFromIs.${value}`),
          }))}
        />
      )
    case 'sort':
      return (
        <NamedList
          label={t('editor.field.piles')}
          path={field('piles')}
          prefix="pile"
          value={input.piles}
          onChange={(piles) => onChange({ ...input, piles })}
        />
      )
    case 'vote':
      return (
        <NumberField
          label={t('editor.field.dots')}
          path={field('dots')}
          value={input.dots}
          onChange={(dots) => onChange({ ...input, dots })}
          digits={2}
        />
      )
    case 'rate':
      return <RateForm input={input} path={path} onChange={onChange} />
    case 'table':
      return <TableForm input={input} path={path} onChange={onChange} />
    case 'talk':
    case 'write':
    case 'ask':
    case 'choose-module':
      return null
  }
}

type Of<Type extends DraftInput['type']> = InputFormProps & { input: Extract<DraftInput, { type: Type }> }

function RateForm({ input, path, onChange }: Of<'rate'>) {
  const { t } = useTranslation('methods')
  return (
    <>
      <NumberField
        label={t('editor.field.scale')}
        path={[...path, 'to']}
        value={input.to}
        onChange={(to) => onChange({ ...input, to })}
        digits={2}
      />
      {(['low', 'high'] as const).map((end) => (
        <TextPair
          key={end}
          label={t(`editor.field.${end}`)}
          path={[...path, end]}
          value={input[end]}
          onChange={(words) => onChange({ ...input, [end]: words })}
          maxLength={120}
        />
      ))}
    </>
  )
}

function TableForm({ input, path, onChange }: Of<'table'>) {
  const { t } = useTranslation('methods')
  return (
    <>
      <NamedList
        label={t('editor.field.columns')}
        path={[...path, 'columns']}
        prefix="column"
        value={input.columns}
        onChange={(columns) => onChange({ ...input, columns })}
      />
      <NamedList
        label={t('editor.field.rows')}
        hint={t('editor.field.rowsHint')}
        path={[...path, 'rows']}
        prefix="row"
        value={input.rows}
        onChange={(rows) => onChange({ ...input, rows })}
      />
    </>
  )
}

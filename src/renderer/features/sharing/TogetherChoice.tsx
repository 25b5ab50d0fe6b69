import { useTranslation } from 'react-i18next'
import { Checkbox } from '#renderer/ui/Checkbox.tsx'

interface TogetherChoiceProps {
  checked: boolean
  onChange: (checked: boolean) => void
}

/** Whether the team may write in what is shared. */
export function TogetherChoice({ checked, onChange }: TogetherChoiceProps) {
  const { t } = useTranslation('sharing')
  return <Checkbox label={t('together.choose')} hint={t('together.chooseHint')} checked={checked} onChange={onChange} />
}

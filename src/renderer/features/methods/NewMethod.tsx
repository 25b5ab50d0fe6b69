import { FileUp, Plus, SquarePen } from 'lucide-react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/Button.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { Menu } from '#renderer/ui/Menu.tsx'
import { useCreateMethod, useImportMethod } from './use-method-deeds.ts'

/** A method of one's own: out of nothing, or out of a file. */
export function NewMethod() {
  const { t } = useTranslation('methods')
  const picker = useRef<HTMLInputElement>(null)
  const create = useCreateMethod()
  const read = useImportMethod()
  return (
    <>
      <Menu
        trigger={
          <Button icon={Plus} busy={create.busy || read.busy}>
            {t('list.new')}
          </Button>
        }
        items={[
          { label: t('list.blank'), icon: SquarePen, run: () => create.run() },
          { label: t('list.fromFile'), icon: FileUp, run: () => picker.current?.click() },
        ]}
      />
      <input
        ref={picker}
        type="file"
        accept=".json,application/json"
        autoComplete="off"
        hidden
        aria-label={t('list.fromFile')}
        onChange={({ target }) => {
          const [file] = target.files ?? []
          // The same file can be chosen again after it was mended.
          target.value = ''
          if (file) read.run(file)
        }}
      />
      <FailureNote error={create.error ?? read.error} />
    </>
  )
}

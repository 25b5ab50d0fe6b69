import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { SessionWithMethod } from '#shared/contract/session-view.ts'
import type { ModuleId } from '#shared/sessions/block.ts'
import { core } from '#renderer/lib/core.ts'
import { useLocalText } from '#renderer/lib/use-language.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import styles from './PassTheLaptop.module.css'

interface SwapModuleProps {
  session: SessionWithMethod
  allowed: readonly ModuleId[]
  open: boolean
  onClose: () => void
}

/** Another way to hold the round that is on. */
export function SwapModule({ session, allowed, open, onClose }: SwapModuleProps) {
  const { t } = useTranslation(['sessions', 'common'])
  const say = useLocalText()
  const { data: modules = [] } = useQuery({ ...core.methods.modules.queryOptions(), enabled: open })
  const swapping = useMutation(core.sessions.swapModule.mutationOptions({ onSuccess: onClose }))
  const choose = (module: ModuleId | null) => swapping.mutate({ id: session.id, round: session.clock.round, module })
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('tools.module')}
      actions={<Button onClick={onClose}>{t('common:cancel')}</Button>}
    >
      <ul className={styles.people}>
        <li>
          <Button onClick={() => choose(null)}>{t('module.own')}</Button>
        </li>
        {allowed.map((id) => {
          const module = modules.find((one) => one.id === id)
          return module ? (
            <li key={id}>
              <Button onClick={() => choose(id)}>{say(module.name)}</Button>
            </li>
          ) : null
        })}
      </ul>
      <FailureNote error={swapping.error} />
    </Dialog>
  )
}

import { useTranslation } from 'react-i18next'
import type { DocumentId } from '#shared/ids.ts'
import { typeAhead } from './typing-ahead.ts'

interface Making {
  readonly onSuccess: (made: { id: DocumentId }) => void
  readonly onError: () => void
}

/**
 * Lets somebody type on while a document is made, so that not a letter is lost until its page is there.
 *
 * @returns what to hand to `mutate` at the press that begins it; `goTo` goes to the page
 */
export function useTypeAhead(): (goTo: (id: DocumentId) => void) => Making {
  const { t } = useTranslation('common')
  return (goTo) => {
    const typing = typeAhead(t('typing.label'))
    const onSuccess = ({ id }: { id: DocumentId }) => {
      typing.pageComes()
      goTo(id)
    }
    return { onSuccess, onError: typing.noPage }
  }
}

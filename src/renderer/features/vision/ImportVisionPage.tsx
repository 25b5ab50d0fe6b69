import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { core } from '#renderer/lib/core.ts'
import { paths } from '#renderer/lib/paths.ts'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { Page } from '#renderer/ui/Page.tsx'
import { useToast } from '#renderer/ui/use-toast.ts'
import { Waiting } from '#renderer/ui/Waiting.tsx'
import { ChooseText } from './ChooseText.tsx'
import { ProposedPrinciples } from './ProposedPrinciples.tsx'
import { readPrinciples } from './read-principles.ts'

/** A vision that was written elsewhere: choose, correct, make. */
export function ImportVisionPage() {
  const { t } = useTranslation(['vision', 'transfer'])
  const [, navigate] = useLocation()
  const toast = useToast()
  const reading = useMutation({ mutationFn: readPrinciples })
  const making = useMutation(
    core.vision.createAll.mutationOptions({
      onSuccess: ({ ids }) => {
        toast({ text: t('import.made', { count: ids.length }) })
        navigate(paths.vision)
      },
    }),
  )
  const read = reading.data
  const found = read && 'principles' in read ? read.principles : []
  return (
    <Page
      back={{ href: paths.vision, name: t('principle.back') }}
      title={t('import.title')}
      lead={found.length === 0 ? t('import.lead') : t('import.correct')}
      narrow
    >
      {reading.isPending && <Waiting label={t('import.reading')} />}
      <FailureNote error={reading.error ?? making.error} />
      {found.length > 0 ? (
        <ProposedPrinciples
          found={found}
          busy={making.isPending}
          onMake={(principles) => making.mutate({ principles })}
          onAgain={reading.reset}
        />
      ) : (
        <>
          <p role="status">
            {read && ('refused' in read ? t(`transfer:reason.${read.refused}`) : t('import.nothing'))}
          </p>
          <ChooseText busy={reading.isPending} onFile={(file) => reading.mutate(file)} />
        </>
      )}
    </Page>
  )
}

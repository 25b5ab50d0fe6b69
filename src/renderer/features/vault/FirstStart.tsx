import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { core } from '#renderer/lib/core.ts'
import { useLanguage } from '#renderer/lib/use-language.ts'
import { ChooseContents, type Contents } from './ChooseContents.tsx'
import { ChoosePassphrase } from './ChoosePassphrase.tsx'
import { MakingVault } from './MakingVault.tsx'
import { RestoreBackup } from './RestoreBackup.tsx'
import { Welcome } from './Welcome.tsx'

type Step = 'welcome' | 'restore' | 'passphrase' | 'contents'

interface FirstStartProps {
  /** Called before core begins, since the vault is open before its recovery words are here. */
  onBegin: () => void
  /** The words, which are told once; null where no vault was made. */
  onEnd: (recoveryWords: readonly string[] | null) => void
}

/** From nothing to a vault: who, a passphrase, and what is in it. */
export function FirstStart({ onBegin, onEnd }: FirstStartProps) {
  const language = useLanguage()
  const [step, setStep] = useState<Step>('welcome')
  const [ownerName, setOwnerName] = useState('')
  const [passphrase, setPassphrase] = useState('')
  const making = useMutation(
    core.vault.create.mutationOptions({
      onSuccess: ({ recoveryWords }) => onEnd(recoveryWords),
      onError: () => onEnd(null),
    }),
  )
  const make = (contents: Contents) => {
    onBegin()
    making.mutate({ ownerName, passphrase, language, contents })
  }

  if (making.isPending) return <MakingVault />
  switch (step) {
    case 'welcome':
      return (
        <Welcome
          name={ownerName}
          onName={setOwnerName}
          onNext={() => setStep('passphrase')}
          onRestore={() => setStep('restore')}
        />
      )
    case 'restore':
      return <RestoreBackup onBack={() => setStep('welcome')} />
    case 'passphrase':
      return (
        <ChoosePassphrase
          ownerName={ownerName}
          passphrase={passphrase}
          onPassphrase={setPassphrase}
          onBack={() => setStep('welcome')}
          onNext={() => setStep('contents')}
        />
      )
    case 'contents':
      return <ChooseContents error={making.error} onBack={() => setStep('passphrase')} onNext={make} />
  }
}

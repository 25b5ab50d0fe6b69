import { CircleAlert } from 'lucide-react'
import { useRefusal } from '#renderer/lib/documents/saved-state.ts'
import { useFailureWords } from '#renderer/ui/use-failure-words.ts'
import { FootLine } from './FootLine.tsx'

/** Says why what is typed cannot be saved and what to do about it; gone when it is saved after all. */
export function RefusalLine() {
  const refusal = useRefusal()
  const { title, safe, todo } = useFailureWords(refusal)
  if (!refusal) return null
  return (
    <div role="alert">
      <FootLine icon={CircleAlert}>
        <strong>{title}</strong> {safe} {todo}
      </FootLine>
    </div>
  )
}

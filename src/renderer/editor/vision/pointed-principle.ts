import { useEffect, useRef, useState } from 'react'
import type { DocumentId } from '#shared/ids.ts'

/** What the windows of one session say to each other: which principle is pointed out, or a question for it. */
type Said = { readonly is: 'pointing'; readonly principleId: DocumentId | null } | { readonly is: 'asking' }

const channelOf = (sessionId: DocumentId) => new BroadcastChannel(`ruimte-pointing-${sessionId}`)

/**
 * Points one principle out on the wall, as with a finger: the windows tell each other, and nothing of it is kept.
 *
 * @param round pointing ends with the round
 */
export function usePointing(sessionId: DocumentId, round: number) {
  const [pointed, setPointed] = useState<{ round: number; id: DocumentId } | null>(null)
  const principleId = pointed?.round === round ? pointed.id : null
  const channel = useRef<BroadcastChannel | null>(null)
  const now = useRef(principleId)
  useEffect(() => {
    const opened = channelOf(sessionId)
    const tell = () => opened.postMessage({ is: 'pointing', principleId: now.current } satisfies Said)
    opened.onmessage = ({ data }: MessageEvent<Said>) => {
      if (data.is === 'asking') tell()
    }
    channel.current = opened
    return () => {
      now.current = null
      tell()
      opened.close()
      channel.current = null
    }
  }, [sessionId])
  useEffect(() => {
    now.current = principleId
    channel.current?.postMessage({ is: 'pointing', principleId } satisfies Said)
  }, [principleId])
  return { principleId, point: (id: DocumentId | null) => setPointed(id === null ? null : { round, id }) }
}

/** The principle that is pointed out in the room; a wall that opens later asks for it. */
export function usePointedPrinciple(sessionId: DocumentId): DocumentId | null {
  const [principleId, setPrincipleId] = useState<DocumentId | null>(null)
  useEffect(() => {
    const opened = channelOf(sessionId)
    opened.onmessage = ({ data }: MessageEvent<Said>) => {
      if (data.is === 'pointing') setPrincipleId(data.principleId)
    }
    opened.postMessage({ is: 'asking' } satisfies Said)
    return () => opened.close()
  }, [sessionId])
  return principleId
}

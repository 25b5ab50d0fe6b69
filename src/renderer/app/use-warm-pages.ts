import { useEffect } from 'react'

/** Fetches the pages to write and to look in once the window rests: the first letter must not wait for them. */
export function useWarmPages(): void {
  useEffect(() => {
    const idle = requestIdleCallback(() => {
      // A page that cannot be had now is asked for again, and missed aloud, when somebody goes there.
      void Promise.allSettled([
        import('#renderer/features/journal/EntryPage.tsx'),
        import('#renderer/editor/RichEditor.tsx'),
        import('#renderer/features/archive/ArchivePage.tsx'),
      ])
    })
    return () => cancelIdleCallback(idle)
  }, [])
}

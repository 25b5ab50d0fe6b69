import { useEffect } from 'react'
import { setLanguage } from '#renderer/lib/i18n.ts'
import { usePreferences } from '#renderer/lib/use-preferences.ts'

/** Shows the window in the chosen language and theme. @returns whether the choice is known yet */
export function useAppliedPreferences(): boolean {
  const { preferences } = usePreferences()
  const language = preferences?.language
  const theme = preferences?.theme
  useEffect(() => {
    if (language) void setLanguage(language)
  }, [language])
  useEffect(() => {
    const { dataset } = document.documentElement
    if (theme === 'light' || theme === 'dark') dataset['theme'] = theme
    else delete dataset['theme']
  }, [theme])
  return preferences !== undefined
}

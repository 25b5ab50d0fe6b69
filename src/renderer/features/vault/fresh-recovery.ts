import { createContext } from 'react'

/** Takes recovery words that core has just told, so that they can be shown; null once they are proven. */
export const KeepFreshRecovery = createContext<(words: readonly string[] | null) => void>(() => {})

import { useWindowValue, WindowValue } from '../window-value.ts'

const saved = new WindowValue(true)
const refusal = new WindowValue<Error | null>(null)

export const setAllSaved = saved.set
export const setRefusal = refusal.set

/** Whether core has every edit made in this window. */
export const areAllSaved = saved.get

/** The same, followed. */
export const useAllSaved = (): boolean => useWindowValue(saved)

/** Why core cannot save what was typed in this window, while it cannot. */
export const useRefusal = (): Error | null => useWindowValue(refusal)

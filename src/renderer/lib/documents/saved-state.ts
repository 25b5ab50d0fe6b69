import { useWindowFlag, WindowFlag } from '../window-flag.ts'

const saved = new WindowFlag(true)

export const setAllSaved = saved.set

/** Whether core has every edit made in this window. */
export const areAllSaved = saved.isOn

/** The same, followed. */
export const useAllSaved = (): boolean => useWindowFlag(saved)

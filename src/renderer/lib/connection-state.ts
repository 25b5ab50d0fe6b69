import { useWindowFlag, WindowFlag } from './window-flag.ts'

const connected = new WindowFlag(true)

export const setConnected = connected.set

/** Whether core answers; false while it restarts. */
export const useConnected = (): boolean => useWindowFlag(connected)

import { useWindowValue, WindowValue } from './window-value.ts'

const connected = new WindowValue(true)

export const setConnected = connected.set

/** Whether core answers; false while it restarts. */
export const useConnected = (): boolean => useWindowValue(connected)

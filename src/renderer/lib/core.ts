import { createTanstackQueryUtils } from '@orpc/tanstack-query'
import { QueryClient } from '@tanstack/react-query'
import { setConnected } from './connection-state.ts'
import { connectByPort, connectBySocket, createCoreClient } from './core-client.ts'
import './shell.ts'

const connect = window.ruimteShell
  ? connectByPort(window.ruimteShell)
  : connectBySocket(`${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/rpc`)

/** Asks core directly; for streams and for calls outside React. */
export const client = createCoreClient(connect, setConnected)

/** Query and mutation options for every procedure. */
export const core = createTanstackQueryUtils(client)

/** Answers are fresh until the stream of changes says otherwise. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Infinity,
      gcTime: 60_000,
      retry: false,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
    },
    mutations: { retry: false },
  },
})

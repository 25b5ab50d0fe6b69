import { anytime } from './rpc/procedures.ts'

export const changesApi = anytime.changes.router({
  watch: anytime.changes.watch.handler(({ context, signal }) => context.changes.listen(signal)),
})

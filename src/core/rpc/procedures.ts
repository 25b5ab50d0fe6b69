import { implement, ORPCError } from '@orpc/server'
import { contract } from '#shared/contract/index.ts'
import { DomainError } from '../domain-error.ts'
import type { CoreContext } from './context.ts'

const base = implement(contract).$context<CoreContext>()

const reportDomainErrors = base.middleware(async ({ next }) => {
  try {
    const result = await next()
    // A stream fails while it is read, long after the handler gave it.
    return isStream(result.output) ? { ...result, output: reporting(result.output) } : result
  } catch (error) {
    throw reported(error)
  }
})

function isStream(output: unknown): output is AsyncGenerator<unknown> {
  return typeof output === 'object' && output !== null && Symbol.asyncIterator in output
}

/** The same stream, listening from the same moment on. */
function reporting<Sent>(stream: AsyncGenerator<Sent>): AsyncGenerator<Sent> {
  const report = (error: unknown) => {
    throw reported(error)
  }
  return new Proxy(stream, {
    get(target, property) {
      if (property === 'next') return () => target.next().catch(report)
      const own: unknown = Reflect.get(target, property, target)
      return typeof own === 'function' ? own.bind(target) : own
    },
  })
}

/** What a window can understand of a failure. */
function reported(error: unknown): unknown {
  return error instanceof DomainError ? new ORPCError(error.code, { data: error.data, cause: error }) : error
}

const requireOpenVault = base.middleware(({ context, next }) => {
  const open = context.open()
  if (!open) throw new DomainError('VAULT_LOCKED')
  return next({ context: open })
})

/** Procedures that answer while the vault is locked. */
export const anytime = base.use(reportDomainErrors)

/** Procedures that need the vault open; they get `context.store` and `context.documents`. */
export const unlocked = anytime.use(requireOpenVault)

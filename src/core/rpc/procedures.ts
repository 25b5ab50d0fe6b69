import { implement, ORPCError } from '@orpc/server'
import { contract } from '#shared/contract/index.ts'
import { DomainError } from '../domain-error.ts'
import type { CoreContext } from './context.ts'

const base = implement(contract).$context<CoreContext>()

const reportDomainErrors = base.middleware(async ({ next }) => {
  try {
    return await next()
  } catch (error) {
    if (error instanceof DomainError) throw new ORPCError(error.code, { data: error.data, cause: error })
    throw error
  }
})

const requireOpenVault = base.middleware(({ context, next }) => {
  const open = context.open()
  if (!open) throw new DomainError('VAULT_LOCKED')
  return next({ context: open })
})

/** Procedures that answer while the vault is locked. */
export const anytime = base.use(reportDomainErrors)

/** Procedures that need the vault open; they get `context.store` and `context.documents`. */
export const unlocked = anytime.use(requireOpenVault)

import { unlocked } from '../rpc/procedures.ts'
import { afterApi } from './after-api.ts'
import { planApi } from './plan-api.ts'
import { clockApi, wordsApi } from './room-api.ts'

export const sessionsApi = unlocked.sessions.router({ ...planApi, ...clockApi, ...wordsApi, ...afterApi })

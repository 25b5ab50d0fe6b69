import { anytime } from '../rpc/procedures.ts'

export const preferencesApi = anytime.preferences.router({
  get: anytime.preferences.get.handler(({ context }) => context.preferences.get()),
  set: anytime.preferences.set.handler(({ input, context }) => {
    const preferences = context.preferences.set(input)
    context.changes.publish('preferences')
    return preferences
  }),
})

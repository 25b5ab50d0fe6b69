import type { EntryLayout, Level } from '#shared/contract/journal.ts'
import { reflectionModels } from '#shared/reflection/catalogue.ts'
import type { ReflectionModel } from '#shared/reflection/reflection-model.ts'

export const levels = [1, 2, 3, 4, 5] as const satisfies readonly Level[]

/** What an entry's fields hold, read as core reads them: what does not fit counts as nothing. */
export function levelFrom(field: unknown): Level | null {
  return levels.find((level) => level === field) ?? null
}

export function modelFrom(field: unknown): ReflectionModel | null {
  return reflectionModels.find(({ id }) => id === field) ?? null
}

export function layoutFrom(field: unknown): EntryLayout {
  return field === 'page' ? 'page' : 'steps'
}

export function dayFrom(field: unknown): string | null {
  return typeof field === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(field) ? field : null
}

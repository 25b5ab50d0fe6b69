import type { CustomTypeOptions } from 'i18next'

/** The shape of the interface's texts, as the window's own code sees it. */
export type Resource = CustomTypeOptions['resources']

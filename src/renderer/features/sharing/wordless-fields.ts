const leading: ReadonlySet<string> = new Set(['dilemmaId', 'dilemmaIds'])

/** Whether a field leads to another document: its value is an id, and what stands there is not shown here. */
export const leadsElsewhere = (name: string): boolean => leading.has(name)

/** Whether a field goes along and says nothing to a reader. */
export const isUnseen = (name: string): boolean => name === 'methodId'

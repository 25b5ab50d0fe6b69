import type { Block } from '#shared/sessions/block.ts'

type Visibility = Block['visibility']

/** One word for each way in which something can be seen, so that it can be chosen from a list. */
export const visibilityChoices = [
  'named',
  'anonymous',
  'private-named',
  'private-unnamed',
  'hidden',
  'outside-the-room',
] as const
export type VisibilityChoice = (typeof visibilityChoices)[number]

export function choiceOf(visibility: Visibility): VisibilityChoice {
  if (visibility.as === 'private-until-reveal') return visibility.named ? 'private-named' : 'private-unnamed'
  return visibility.as === 'hidden-until' ? 'hidden' : visibility.as
}

/** @param shownIn the block that something hidden is shown in, when nothing was chosen yet; empty where none follows */
export function visibilityOf(choice: VisibilityChoice, before: Visibility, shownIn: string): Visibility {
  switch (choice) {
    case 'private-named':
    case 'private-unnamed':
      return { as: 'private-until-reveal', named: choice === 'private-named' }
    case 'hidden':
      return before.as === 'hidden-until' ? before : { as: 'hidden-until', block: shownIn || 'later' }
    case 'named':
    case 'anonymous':
    case 'outside-the-room':
      return { as: choice }
  }
}

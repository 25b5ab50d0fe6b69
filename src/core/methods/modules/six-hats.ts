import { groupConfers, ours } from '../block-shapes.ts'
import { defineModule } from '../define-module.ts'

/** The method of that name in the time of one block: a row for each hat. */
export const sixHats = defineModule({
  id: 'six-hats',
  name: { nl: 'Zes denkhoeden', en: 'Six thinking hats' },
  ...ours(10),
  ...groupConfers,
  input: {
    type: 'table',
    columns: [{ id: 'yield', name: { nl: 'Wat het oplevert', en: 'What it yields' } }],
    rows: [
      { id: 'white', name: { nl: 'Wit: feiten', en: 'White: facts' } },
      { id: 'red', name: { nl: 'Rood: gevoel', en: 'Red: feelings' } },
      { id: 'black', name: { nl: 'Zwart: risico’s', en: 'Black: risks' } },
      { id: 'yellow', name: { nl: 'Geel: winst', en: 'Yellow: value' } },
      { id: 'green', name: { nl: 'Groen: ideeën', en: 'Green: ideas' } },
      { id: 'blue', name: { nl: 'Blauw: overzicht', en: 'Blue: overview' } },
    ],
  },
  prompt: {
    nl: 'Allemaal tegelijk dezelfde hoed op: feiten, gevoel, risico’s, winst, ideeën, overzicht.',
    en: 'Everyone the same hat at once: facts, feelings, risks, value, ideas, overview.',
  },
  cue: {
    nl: 'Anderhalve minuut per hoed. Praat iemand met een andere hoed op, vraag dan even te wachten.',
    en: 'A minute and a half a hat. If somebody talks with another hat on, ask them to wait.',
  },
  bringerDoes: {
    nl: 'Luister welke hoed je zelf nog niet had opgezet.',
    en: 'Listen for the hat you had not put on yourself yet.',
  },
})

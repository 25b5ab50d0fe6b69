import { groupConfers, ours } from '../block-shapes.ts'
import { defineModule } from '../define-module.ts'

export const brainstorm = defineModule({
  id: 'brainstorm',
  name: { nl: 'Brainstorm', en: 'Brainstorm' },
  ...ours(10),
  ...groupConfers,
  prompt: {
    nl: 'Wat zou je allemaal kunnen doen? Eerst veel, dan pas goed.',
    en: 'What could one do, all told? Many first, good later.',
  },
  cue: {
    nl: 'Eén idee per beurt, en doorgaan als het stilvalt: na de stilte komen de beste. Geen “ja, maar”.',
    en: 'One idea a turn, and go on when it falls silent: the best come after the silence. No “yes, but”.',
  },
  bringerDoes: {
    nl: 'Luister en laat het regenen. Kiezen komt straks.',
    en: 'Listen and let it rain. Choosing comes later.',
  },
})

import { groupAdvises, ours } from '../block-shapes.ts'
import { defineModule } from '../define-module.ts'

export const actstorming = defineModule({
  id: 'actstorming',
  name: { nl: 'Voordoen', en: 'Actstorming' },
  ...ours(10),
  ...groupAdvises,
  prompt: {
    nl: 'Wat zou je letterlijk zeggen? Spreek het uit alsof de ander hier zit.',
    en: 'What would you literally say? Speak it as if the other were sitting here.',
  },
  cue: {
    nl: 'Zet een lege stoel neer. Eén of twee zinnen, dan de volgende; niet uitspelen en niet beoordelen.',
    en: 'Put an empty chair there. A sentence or two, then the next; no acting it out and no judging.',
  },
  bringerDoes: {
    nl: 'Ga zitten waar de ander zou zitten en voel welke zin binnenkomt.',
    en: 'Sit where the other would sit and feel which sentence comes in.',
  },
})

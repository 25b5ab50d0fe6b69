import { groupAdvises, ours } from '../block-shapes.ts'
import { defineModule } from '../define-module.ts'

export const goodAdvice = defineModule({
  id: 'good-advice',
  name: { nl: 'Goede raad', en: 'Good advice' },
  ...ours(10),
  ...groupAdvises,
  prompt: {
    nl: 'Wat zou jij doen, in deze schoenen? Zeg het zonder omweg: ik zou…',
    en: 'What would you do in these shoes? Say it straight: I would…',
  },
  cue: {
    nl: 'Iedereen één raad, ook als die de vorige tegenspreekt. Niemand hoeft de zijne te verdedigen.',
    en: 'One piece of advice each, even if it contradicts the last. Nobody need defend theirs.',
  },
  bringerDoes: {
    nl: 'Luister en noteer. Een raad is een aanbod, je hoeft hem niet aan te nemen.',
    en: 'Listen and take notes. Advice is an offer, you need not accept it.',
  },
})

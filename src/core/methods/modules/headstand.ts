import { groupConfers, ours } from '../block-shapes.ts'
import { defineModule } from '../define-module.ts'

export const headstand = defineModule({
  id: 'headstand',
  name: { nl: 'Op z’n kop', en: 'Headstand' },
  ...ours(10),
  ...groupConfers,
  prompt: {
    nl: 'Hoe wordt het gegarandeerd erger? Draai daarna elk idee om.',
    en: 'How would it surely get worse? Then turn each idea round.',
  },
  cue: {
    nl: 'Eerst helemaal de verkeerde kant op, er mag gelachen worden. Bewaar de laatste helft van de tijd voor het omdraaien.',
    en: 'First all the way in the wrong direction, laughing is fine. Save the second half of the time for turning round.',
  },
  bringerDoes: {
    nl: 'Luister. Schrijf op wat je herkent van wat je nu al doet.',
    en: 'Listen. Write down what you recognise of what you do already.',
  },
})

import { everyoneTalks, ours } from '../block-shapes.ts'
import { defineMethod } from '../define-method.ts'
import { sourcesOf } from '../sources.ts'

/** Steps: field report, method 26; minutes are ours. The hats can also come as a module of another method. */
export const sixHats = defineMethod({
  id: 'six-hats',
  name: { nl: 'Zes denkhoeden', en: 'Six thinking hats' },
  use: {
    nl: 'Als het gesprek vastzit of één kant op gaat: allemaal tegelijk dezelfde bril op, zes keer.',
    en: 'When the talk is stuck or leans one way: everyone looks the same way at once, six times.',
  },
  contraIndication: {
    nl: 'Minder geschikt als iemand vooral gehoord wil worden.',
    en: 'Less suited when somebody above all wants to be heard.',
  },
  origin: { nl: 'Bedacht door Edward de Bono.', en: 'Devised by Edward de Bono.' },
  group: { from: 4, to: 8 },
  questions: ['practical', 'vision'],
  forBeginners: true,
  sources: sourcesOf(59, 60),
  blocks: [
    {
      id: 'white',
      name: { nl: 'Wit: de feiten', en: 'White: the facts' },
      ...ours(5),
      ...everyoneTalks,
      visibility: { as: 'anonymous' },
      prompt: { nl: 'Wat weten we zeker, en wat niet?', en: 'What do we know for sure, and what not?' },
      cue: {
        nl: 'Ongeveer een minuut per persoon. Hoor je een mening, vraag dan: “Hoe weten we dat?”',
        en: 'About a minute each. If you hear an opinion, ask: “How do we know?”',
      },
      bringerDoes: { nl: 'Noem de feiten die alleen jij kent.', en: 'Name the facts that only you know.' },
    },
    {
      id: 'red',
      name: { nl: 'Rood: het gevoel', en: 'Red: feelings' },
      ...ours(5),
      ...everyoneTalks,
      visibility: { as: 'anonymous' },
      prompt: { nl: 'Wat voel je hierbij? Eén woord is genoeg.', en: 'What do you feel about it? One word is enough.' },
      cue: { nl: 'Niet uitleggen, niet goedpraten. Gewoon zeggen.', en: 'No explaining, no excusing. Just say it.' },
      bringerDoes: { nl: 'Zeg ook jouw woord.', en: 'Say your word too.' },
    },
    {
      id: 'black',
      name: { nl: 'Zwart: de risico’s', en: 'Black: risks' },
      ...ours(5),
      ...everyoneTalks,
      visibility: { as: 'anonymous' },
      prompt: { nl: 'Wat kan er misgaan?', en: 'What could go wrong?' },
      cue: {
        nl: 'Iedereen zoekt nu mee naar de haken en ogen, ook wie voor is.',
        en: 'Everyone looks for the snags now, also those in favour.',
      },
      bringerDoes: { nl: 'Luister zonder tegenwerpingen.', en: 'Listen without objecting.' },
    },
    {
      id: 'yellow',
      name: { nl: 'Geel: de winst', en: 'Yellow: value' },
      ...ours(5),
      ...everyoneTalks,
      visibility: { as: 'anonymous' },
      prompt: { nl: 'Wat kan het opleveren, en voor wie?', en: 'What could it bring, and for whom?' },
      cue: {
        nl: 'Iedereen noemt iets goeds, ook wie tegen is.',
        en: 'Everyone names something good, also those against.',
      },
      bringerDoes: { nl: 'Schrijf op wat je nog niet gezien had.', en: 'Write down what you had not seen yet.' },
    },
    {
      id: 'green',
      name: { nl: 'Groen: ideeën', en: 'Green: ideas' },
      ...ours(5),
      ...everyoneTalks,
      visibility: { as: 'anonymous' },
      prompt: { nl: 'Wat kan er nog meer? Hoe gekker hoe beter.', en: 'What else is possible? The odder the better.' },
      cue: { nl: 'Tempo. Geen “ja, maar”.', en: 'Keep the pace. No “yes, but”.' },
      bringerDoes: { nl: 'Doe mee, ook met een onmogelijk idee.', en: 'Join in, with an impossible idea too.' },
    },
    {
      id: 'blue',
      name: { nl: 'Blauw: overzicht', en: 'Blue: overview' },
      ...ours(5),
      ...everyoneTalks,
      prompt: {
        nl: 'Wat leverde elke hoed op, en wat is de volgende stap?',
        en: 'What did each hat yield, and what is the next step?',
      },
      cue: {
        nl: 'Noem per hoed één opbrengst. Laat de inbrenger afsluiten.',
        en: 'Name one yield per hat. Let the bringer close.',
      },
      bringerDoes: {
        nl: 'Zeg welke hoed je het meest gaf, en wat je doet.',
        en: 'Say which hat gave you most, and what you will do.',
      },
    },
  ],
})

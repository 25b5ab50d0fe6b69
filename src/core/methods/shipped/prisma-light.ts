import { everyoneTalks, ours } from '../block-shapes.ts'
import { defineMethod } from '../define-method.ts'
import { sourcesOf } from '../sources.ts'

/** Steps: field report, method 28, a known form; minutes are ours. */
export const prismaLight = defineMethod({
  id: 'prisma-light',
  name: { nl: 'PRISMA-light', en: 'PRISMA light' },
  use: {
    nl: 'Voor een fout met oorzaken in het systeem: van feiten naar oorzaken, en van oorzaken naar maatregelen.',
    en: 'For a mistake with causes in the system: from facts to causes, and from causes to measures.',
  },
  contraIndication: {
    nl: 'Niet als iemand hier zelf nog van moet bijkomen: eerst opvang, dan onderzoek.',
    en: 'Not while somebody still has to recover from it: support first, inquiry later.',
  },
  origin: {
    nl: 'Veilig melden en PRISMA-analyse uit de Nederlandse zorg, in het klein.',
    en: 'Safe reporting and PRISMA analysis from Dutch health care, made small.',
  },
  group: { from: 3, to: 6 },
  questions: ['mistake'],
  safety: 'some',
  sources: sourcesOf(63, 64),
  blocks: [
    {
      id: 'timeline',
      name: { nl: 'Feiten en tijdlijn', en: 'Facts and timeline' },
      ...ours(15),
      ...everyoneTalks,
      input: {
        type: 'table',
        columns: [
          { id: 'when', name: { nl: 'Wanneer', en: 'When' } },
          { id: 'what', name: { nl: 'Wat gebeurde er', en: 'What happened' } },
        ],
      },
      visibility: { as: 'anonymous' },
      prompt: { nl: 'Wat gebeurde er, en in welke volgorde?', en: 'What happened, and in what order?' },
      cue: {
        nl: 'Geen namen, wel functies. Wat niemand zeker weet, krijgt een vraagteken.',
        en: 'No names, but roles. What nobody knows for sure gets a question mark.',
      },
      bringerDoes: { nl: 'Vertel jouw stuk van de tijdlijn.', en: 'Tell your stretch of the timeline.' },
    },
    {
      id: 'causes',
      name: { nl: 'Oorzaken', en: 'Causes' },
      ...ours(25),
      ...everyoneTalks,
      visibility: { as: 'anonymous' },
      prompt: {
        nl: 'Waardoor kon dit gebeuren? En waardoor kwam dat weer?',
        en: 'What made this possible? And what brought that about?',
      },
      cue: {
        nl: 'Vraag door tot de oorzaak niet meer over een persoon gaat. “Hij lette niet op” is nooit het eind.',
        en: 'Keep asking until the cause is no longer about a person. “He was not paying attention” is never the end.',
      },
      bringerDoes: { nl: 'Zeg wat er die dag op je bord lag.', en: 'Say what was on your plate that day.' },
    },
    {
      id: 'label',
      name: { nl: 'Oorzaken ordenen', en: 'Labelling causes' },
      ...ours(10),
      ...everyoneTalks,
      input: {
        type: 'sort',
        piles: [
          { id: 'technical', name: { nl: 'Techniek', en: 'Technical' } },
          { id: 'organisational', name: { nl: 'Organisatie', en: 'Organisational' } },
          { id: 'human', name: { nl: 'Mens', en: 'Human' } },
          { id: 'client', name: { nl: 'Rond de cliënt', en: 'Client-related' } },
        ],
      },
      visibility: { as: 'anonymous' },
      prompt: { nl: 'Waar hoort elke oorzaak thuis?', en: 'Where does each cause belong?' },
      cue: {
        nl: 'Ligt bijna alles bij “mens”? Ga één waarom terug.',
        en: 'Is nearly everything under “human”? Go one why back.',
      },
      bringerDoes: {
        nl: 'Zeg wat volgens jou van de organisatie is.',
        en: 'Say what you think belongs to the organisation.',
      },
    },
    {
      id: 'measures',
      name: { nl: 'Maatregelen', en: 'Measures' },
      ...ours(15),
      ...everyoneTalks,
      visibility: { as: 'anonymous' },
      showsVision: true,
      prompt: {
        nl: 'Wat neemt een oorzaak weg, zodat opletten minder nodig is?',
        en: 'What takes a cause away, so that paying attention is needed less?',
      },
      cue: {
        nl: '“Beter opletten” is geen maatregel. Wat verander je aan het werk zelf?',
        en: '“Pay more attention” is no measure. What do you change in the work itself?',
      },
      bringerDoes: { nl: 'Noem wat jou geholpen zou hebben.', en: 'Name what would have helped you.' },
    },
    {
      id: 'agreements',
      name: { nl: 'Wie en wanneer', en: 'Who and when' },
      ...ours(5),
      ...everyoneTalks,
      input: {
        type: 'table',
        columns: [
          { id: 'measure', name: { nl: 'Maatregel', en: 'Measure' } },
          { id: 'who', name: { nl: 'Wie', en: 'Who' } },
          { id: 'when', name: { nl: 'Wanneer', en: 'When' } },
        ],
      },
      prompt: {
        nl: 'Wie doet wat, voor wanneer? En wat leggen we hogerop neer?',
        en: 'Who does what, by when? And what do we take to those above us?',
      },
      cue: {
        nl: 'Weinig en zeker. Volgende keer kijken we wat er gedaan is, niet hoe netjes het verslag was.',
        en: 'Few and sure. Next time we look at what was done, not at how neat the report was.',
      },
      bringerDoes: { nl: 'Je hoeft niet alles zelf op te lossen.', en: 'You need not solve it all yourself.' },
    },
  ],
})

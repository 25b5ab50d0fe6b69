import { everyoneTalks, everyoneWrites, ours } from '../block-shapes.ts'
import { defineMethod } from '../define-method.ts'
import { sourcesOf } from '../sources.ts'

/**
 * Steps: field report, method 27; minutes are ours. What was expected is written first and alone, before anybody tells how it went:
 * hindsight cannot change what stands there.
 */
export const afterActionReview = defineMethod({
  id: 'after-action-review',
  name: { nl: 'After action review', en: 'After action review' },
  use: {
    nl: 'Na iets wat anders liep dan gedacht, goed of slecht: wat was het plan, wat gebeurde er, wat doen we voortaan?',
    en: 'After something that went otherwise than planned, well or badly: what was the plan, what happened, what next?',
  },
  contraIndication: {
    nl: 'Niet om een schuldige te zoeken, en niet terwijl er nog een onderzoek naar een persoon loopt.',
    en: 'Not to find somebody to blame, and not while there is an inquiry into a person.',
  },
  origin: { nl: 'Amerikaanse leger; nu overal in gebruik.', en: 'US Army; now in use everywhere.' },
  group: { from: 3, to: 12 },
  questions: ['mistake', 'success'],
  forBeginners: true,
  sources: sourcesOf(61, 62),
  blocks: [
    {
      id: 'expected',
      name: { nl: 'Wat had moeten gebeuren', en: 'What was supposed to happen' },
      ...ours(5),
      ...everyoneWrites,
      prompt: {
        nl: 'Wat was de bedoeling? Schrijf op wat je toen verwachtte, niet wat je nu weet.',
        en: 'What was the plan? Write what you expected then, not what you know now.',
      },
      cue: {
        nl: 'Eerst schrijven, dan tonen. Verschillen in verwachting zijn al een vondst.',
        en: 'Write first, show later. Differences in expectation are a find in themselves.',
      },
      bringerDoes: { nl: 'Schrijf op wat jij voor ogen had.', en: 'Write down what you had in mind.' },
    },
    {
      id: 'actual',
      name: { nl: 'Wat er gebeurde', en: 'What happened' },
      ...ours(10),
      ...everyoneTalks,
      visibility: { as: 'anonymous' },
      prompt: {
        nl: 'Wat gebeurde er, in volgorde? Alleen wat je zag, hoorde of deed.',
        en: 'What happened, in order? Only what you saw, heard or did.',
      },
      cue: {
        nl: 'Eerst de feiten. Gevoel en raad komen later aan de beurt.',
        en: 'Facts first. Feelings and advice have their turn later.',
      },
      bringerDoes: { nl: 'Begin jij. Anderen vullen aan.', en: 'You begin. Others add.' },
    },
    {
      id: 'why',
      name: { nl: 'Waardoor het verschil', en: 'Why the difference' },
      ...ours(15),
      ...everyoneTalks,
      input: {
        type: 'table',
        columns: [
          { id: 'expected', name: { nl: 'Verwacht', en: 'Expected' } },
          { id: 'actual', name: { nl: 'Gebeurd', en: 'Happened' } },
          { id: 'why', name: { nl: 'Waardoor', en: 'Because' } },
        ],
      },
      visibility: { as: 'anonymous' },
      showsVision: true,
      prompt: {
        nl: 'Waar zat het verschil, en waardoor? Wat maakte je keuze toen logisch?',
        en: 'Where was the difference, and what brought it about? What made your choice sensible then?',
      },
      cue: {
        nl: 'Zoek wat het mogelijk maakte: afspraken, tijd, informatie. Niet wie.',
        en: 'Look for what made it possible: agreements, time, information. Not who.',
      },
      bringerDoes: {
        nl: 'Vertel wat je op dat moment wist, en wat niet.',
        en: 'Tell what you knew at that moment, and what not.',
      },
    },
    {
      id: 'next',
      name: { nl: 'Wat doen we voortaan', en: 'What next time' },
      ...ours(10),
      ...everyoneTalks,
      input: {
        type: 'table',
        columns: [
          { id: 'next', name: { nl: 'Voortaan', en: 'Next time' } },
          { id: 'who', name: { nl: 'Wie zorgt ervoor', en: 'Who sees to it' } },
          { id: 'when', name: { nl: 'Wanneer', en: 'When' } },
        ],
      },
      prompt: {
        nl: 'Wat houden we, wat doen we anders, en wie zorgt daarvoor?',
        en: 'What do we keep, what do we do differently, and who sees to it?',
      },
      cue: {
        nl: 'Twee dingen die echt gebeuren zijn beter dan tien goede voornemens.',
        en: 'Two things that really happen are better than ten good intentions.',
      },
      bringerDoes: {
        nl: 'Zeg wat jij oppakt, en wat niet van jou is.',
        en: 'Say what you take on, and what is not yours.',
      },
    },
  ],
})

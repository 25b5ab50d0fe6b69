import { everyoneTalks, ours } from '../block-shapes.ts'
import { defineMethod } from '../define-method.ts'
import { sourcesOf } from '../sources.ts'

/** Steps: field report, method 25, a known form; minutes are ours. The last step is only for a group that gets stuck. */
export const deepDemocracy = defineMethod({
  id: 'deep-democracy',
  name: { nl: 'Deep Democracy', en: 'Deep Democracy' },
  use: {
    nl: 'Voor een besluit van het hele team, waarin de stem van de minderheid iets te vertellen heeft.',
    en: 'For a decision of the whole team, in which the minority’s voice has something to tell.',
  },
  contraIndication: {
    nl: 'Niet als het besluit al elders genomen is, en de laatste stap niet zonder iemand die dit vaker deed.',
    en: 'Not when the decision was taken elsewhere, and the last step not without somebody who has done this before.',
  },
  origin: {
    nl: 'Myrna en Greg Lewis, Zuid-Afrika.',
    en: 'Myrna and Greg Lewis, South Africa.',
  },
  group: { from: 5, to: 20 },
  questions: ['vision'],
  safety: 'some',
  sources: sourcesOf(58),
  blocks: [
    {
      id: 'all-views',
      name: { nl: 'Alle stemmen', en: 'All views' },
      ...ours(10),
      ...everyoneTalks,
      visibility: { as: 'anonymous' },
      showsVision: true,
      prompt: {
        nl: 'Hoe kijk jij ernaar? Elke stem mag op tafel.',
        en: 'How do you see it? Every voice may come to the table.',
      },
      cue: {
        nl: 'Verzamel, vat samen, en vraag steeds: “Wie ziet het anders?”',
        en: 'Gather, sum up, and keep asking: “Who sees it differently?”',
      },
      bringerDoes: {
        nl: 'Leg de vraag voor, en praat dan gewoon mee.',
        en: 'Put the question, then simply take part.',
      },
    },
    {
      id: 'safe-to-say-no',
      name: { nl: 'Ruimte voor nee', en: 'Room for no' },
      ...ours(10),
      ...everyoneTalks,
      visibility: { as: 'anonymous' },
      prompt: {
        nl: 'Wat is er nog niet gezegd? Wie heeft een ander voorstel, of een nee?',
        en: 'What has not been said yet? Who has another proposal, or a no?',
      },
      cue: {
        nl: 'Bedank het nee. Het brengt iets wat nog ontbrak.',
        en: 'Thank the no. It brings something that was missing.',
      },
      bringerDoes: {
        nl: 'Verdedig niets. Zoek het andere voorstel juist op.',
        en: 'Defend nothing. Go looking for the other proposal.',
      },
    },
    {
      id: 'spread-the-no',
      name: { nl: 'Wie herkent dat', en: 'Who recognises this' },
      ...ours(10),
      ...everyoneTalks,
      visibility: { as: 'anonymous' },
      prompt: {
        nl: 'Wie herkent iets van dat nee, al is het maar een beetje?',
        en: 'Who recognises something of that no, be it a little?',
      },
      cue: {
        nl: 'Laat niemand alleen staan met een afwijkende stem.',
        en: 'Leave nobody alone with a different voice.',
      },
      bringerDoes: { nl: 'Zeg wat jij er zelf in herkent.', en: 'Say what you recognise in it yourself.' },
    },
    {
      id: 'vote',
      name: { nl: 'Stemmen en meenemen', en: 'Voting and taking along' },
      ...ours(15),
      ...everyoneTalks,
      input: { type: 'vote', dots: 1 },
      visibility: { as: 'private-until-reveal', named: false },
      prompt: {
        nl: 'Waar kies je voor? En wie een ander voorstel koos: wat heb je nodig om mee te gaan?',
        en: 'What do you choose? And if you chose otherwise: what do you need to come along?',
      },
      cue: {
        nl: 'Voeg toe wat de minderheid nodig heeft en stem opnieuw. Geen stem wordt weggeteld.',
        en: 'Add what the minority needs and vote again. No voice is counted away.',
      },
      bringerDoes: {
        nl: 'Stem mee. Schrijf het besluit op met de toevoeging erbij.',
        en: 'Vote too. Write down the decision with what was added.',
      },
    },
    {
      id: 'below-the-waterline',
      name: { nl: 'Onder de waterlijn', en: 'Below the waterline' },
      ...ours(30),
      ...everyoneTalks,
      visibility: { as: 'anonymous' },
      record: 'nothing',
      prompt: {
        nl: 'Zeg alles van de ene kant, dan alles van de andere. Wat was waar voor jou?',
        en: 'Say everything from one side, then everything from the other. What was true for you?',
      },
      cue: {
        nl: 'Alleen als het vastzit; sla deze ronde anders over. Iedereen praat mee aan beide kanten en noemt daarna één eigen inzicht.',
        en: 'Only if it is stuck; skip this round otherwise. Everyone speaks on both sides and then names one insight of their own.',
      },
      bringerDoes: {
        nl: 'Doe mee aan beide kanten. Hiervan wordt niets bewaard.',
        en: 'Take part on both sides. Nothing of this is kept.',
      },
    },
  ],
})

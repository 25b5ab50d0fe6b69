import { bringerTells, everyoneTalks, groupAdvises, groupAsks, ours, published } from '../block-shapes.ts'
import { defineMethod } from '../define-method.ts'
import { sourcesOf } from '../sources.ts'

/**
 * Minutes and steps: field report, method 15. Where a source gives a range, these stand within it; the check-in has no minutes in a
 * source. A set that has more time takes several issues, each with its own rounds.
 */
export const actionLearning = defineMethod({
  id: 'action-learning',
  name: { nl: 'Action learning', en: 'Action learning set' },
  use: {
    nl: 'Voor een vaste groep die elkaar maanden volgt: vragen die helpen, een actie, en de volgende keer terug.',
    en: 'For a steady group that follows each other for months: questions that help, an action, and back next time.',
  },
  contraIndication: {
    nl: 'Niet voor één losse keer: de kracht zit in het terugkomen.',
    en: 'Not for a single time: its strength is in coming back.',
  },
  origin: {
    nl: 'Reg Revans (Verenigd Koninkrijk); in gecoachte vorm bekend door het WIAL.',
    en: 'Reg Revans (United Kingdom); known in its coached form through WIAL.',
  },
  group: { from: 4, to: 8 },
  questions: ['practical', 'own-part'],
  cases: 'several',
  totalPublished: true,
  sources: sourcesOf(32, 33, 34, 35),
  blocks: [
    {
      id: 'check-in',
      name: { nl: 'Terug van weggeweest', en: 'Check-in' },
      ...ours(5),
      ...everyoneTalks,
      prompt: {
        nl: 'Wat deed je sinds de vorige keer met je actie, en wat gebeurde er toen?',
        en: 'What did you do with your action since last time, and what happened then?',
      },
      cue: {
        nl: 'Iedereen kort. Niets gedaan? Vraag wat ertussen kwam, zonder oordeel.',
        en: 'Everyone, briefly. Nothing done? Ask what came between, without judging.',
      },
      bringerDoes: { nl: 'Vertel ook van jouw actie.', en: 'Tell about your action too.' },
    },
    {
      id: 'presentation',
      name: { nl: 'Het vraagstuk', en: 'The issue' },
      ...published(2),
      ...bringerTells,
      repeat: 'per-case',
      prompt: {
        nl: 'Wat is er nu aan de hand, en waarom is het voor jou belangrijk?',
        en: 'What is the issue now, and why does it matter to you?',
      },
      cue: {
        nl: 'Twee minuten is genoeg. De rest komt uit de vragen.',
        en: 'Two minutes is enough. The rest comes out of the questions.',
      },
      bringerDoes: { nl: 'Zeg het zonder voorgeschiedenis.', en: 'Say it without the history.' },
    },
    {
      id: 'clarify',
      name: { nl: 'Verduidelijken', en: 'Clarifying' },
      ...published(5),
      ...groupAsks,
      repeat: 'per-case',
      prompt: { nl: 'Wat moet je weten om mee te kunnen denken?', en: 'What must you know to think along?' },
      cue: { nl: 'Korte vragen, korte antwoorden.', en: 'Short questions, short answers.' },
      bringerDoes: { nl: 'Antwoord met feiten.', en: 'Answer with facts.' },
    },
    {
      id: 'helping-questions',
      name: { nl: 'Vragen die helpen', en: 'Questions that help' },
      ...published(15),
      ...groupAsks,
      repeat: 'per-case',
      prompt: {
        nl: 'Stel een vraag die de inbrenger verder laat denken dan tot nu toe.',
        en: 'Ask a question that makes the bringer think further than so far.',
      },
      cue: {
        nl: 'Alleen vragen; iets beweren mag pas als antwoord op een vraag. Je mag de klok stilzetten om te kijken hoe het gaat.',
        en: 'Questions only; a statement comes only as an answer. You may stop the clock to look at how it is going.',
      },
      bringerDoes: {
        nl: 'Antwoord, of zeg: “Daar moet ik over nadenken.”',
        en: 'Answer, or say: “I need to think about that.”',
      },
    },
    {
      id: 'summary',
      name: { nl: 'Tussenstand', en: 'Summary' },
      ...published(2),
      ...bringerTells,
      repeat: 'per-case',
      prompt: {
        nl: 'Hoe zie je het nu? Is het nog hetzelfde vraagstuk?',
        en: 'How do you see it now? Is it still the same issue?',
      },
      cue: { nl: 'Laat de inbrenger zelf samenvatten.', en: 'Let the bringer sum up.' },
      bringerDoes: { nl: 'Zeg in een paar zinnen wat er verschoof.', en: 'Say in a few sentences what shifted.' },
    },
    {
      id: 'resources',
      name: { nl: 'Wat wij kunnen bieden', en: 'What we can offer' },
      ...published(5),
      ...groupAdvises,
      repeat: 'per-case',
      prompt: {
        nl: 'Wie of wat ken je dat kan helpen? Een naam, een boek, een ervaring.',
        en: 'Whom or what do you know that could help? A name, a book, an experience.',
      },
      cue: {
        nl: 'Deze ronde mag je overslaan. Aanbieden, niet aanpraten.',
        en: 'This round may be skipped. Offer, do not push.',
      },
      bringerDoes: { nl: 'Schrijf op. Dank je wel is genoeg.', en: 'Write it down. A thank-you is enough.' },
    },
    {
      id: 'action',
      name: { nl: 'Actie', en: 'Action' },
      ...published(2),
      ...bringerTells,
      repeat: 'per-case',
      prompt: {
        nl: 'Wat ga je doen, en wanneer? De volgende keer vragen we ernaar.',
        en: 'What will you do, and when? Next time we will ask.',
      },
      cue: {
        nl: 'Leg de actie en de datum vast in de woorden van de inbrenger.',
        en: 'Write down the action and the date in the bringer’s words.',
      },
      bringerDoes: { nl: 'Kies iets wat je zelf in de hand hebt.', en: 'Choose something that is in your own hands.' },
    },
  ],
})

import { bringerTells, everyoneTalks, groupAsks, groupConfers, ours, published } from '../block-shapes.ts'
import { defineMethod } from '../define-method.ts'
import { sourcesOf } from '../sources.ts'

/** Minutes and steps: field report, method 20; its sources give the first four minutes and the whole, the last two rounds are ours. */
export const consultancy = defineMethod({
  id: 'consultancy',
  name: { nl: 'Consultancy-protocol', en: 'Consultancy protocol' },
  use: {
    nl: 'Voor een echt dilemma waar nog niemand een antwoord op heeft.',
    en: 'For a real dilemma to which nobody has an answer yet.',
  },
  contraIndication: {
    nl: 'Niet als iedereen in hetzelfde dilemma zit: je hebt mensen nodig die er van buiten naar kijken.',
    en: 'Not when everyone shares the same dilemma: you need people who look at it from outside.',
  },
  origin: {
    nl: 'Gene Thompson-Grove, Paula Evans en Faith Dunne (Verenigde Staten); hier in onze woorden.',
    en: 'Gene Thompson-Grove, Paula Evans and Faith Dunne (United States); here in our words.',
  },
  group: { from: 6, to: 10 },
  questions: ['practical', 'moral'],
  safety: 'some',
  totalPublished: true,
  sources: sourcesOf(46, 47),
  blocks: [
    {
      id: 'overview',
      name: { nl: 'Overzicht en vraag', en: 'Overview and question' },
      ...published(10),
      ...bringerTells,
      prompt: {
        nl: 'Als je een foto van je dilemma maakt, wat zie je? Wat probeerde je al, en wat is je vraag?',
        en: 'If you took a picture of your dilemma, what would you see? What did you try, and what is your question?',
      },
      cue: {
        nl: 'Schrijf de vraag op voor iedereen. Een goede vraag heeft geen ja of nee.',
        en: 'Write the question for all to see. A good question has no yes or no.',
      },
      bringerDoes: {
        nl: 'Vertel het zo dat het jouw dilemma blijft, niet dat van de cliënt.',
        en: 'Tell it so that it stays your dilemma, not the client’s.',
      },
    },
    {
      id: 'clarify',
      name: { nl: 'Feitelijke vragen', en: 'Factual questions' },
      ...published(5),
      ...groupAsks,
      prompt: {
        nl: 'Wie, wat, waar, wanneer? Vragen met een kort antwoord.',
        en: 'Who, what, where, when? Questions with a short answer.',
      },
      cue: {
        nl: 'Hoor je “waarom”? Bewaar die voor de volgende ronde.',
        en: 'Do you hear “why”? Save that one for the next round.',
      },
      bringerDoes: { nl: 'Antwoord in een paar woorden.', en: 'Answer in a few words.' },
    },
    {
      id: 'probe',
      name: { nl: 'Verdiepende vragen', en: 'Probing questions' },
      ...published(10),
      ...groupAsks,
      prompt: {
        nl: 'Stel een vraag die het denken van de inbrenger ruimer maakt.',
        en: 'Ask a question that widens the bringer’s thinking.',
      },
      cue: {
        nl: 'Over de antwoorden wordt niet gepraat. Vraag aan het eind: “Is dit nog steeds je vraag?”',
        en: 'The answers are not discussed. Ask at the end: “Is this still your question?”',
      },
      bringerDoes: {
        nl: 'Denk na voor je antwoordt. Stel je vraag opnieuw als hij verschoof.',
        en: 'Think before you answer. Restate your question if it moved.',
      },
    },
    {
      id: 'discuss',
      name: { nl: 'De groep praat', en: 'The group talks' },
      ...published(15),
      ...groupConfers,
      bringerSits: 'turned-away',
      prompt: {
        nl: 'Wat hoorden we, wat hoorden we niet? Waar gaat dit dilemma over, en wat zou je kunnen doen?',
        en: 'What did we hear, what did we not hear? What is this dilemma about, and what might be done?',
      },
      cue: {
        nl: 'Praat over het dilemma, niet over de persoon. Begin niet meteen met oplossen.',
        en: 'Talk about the dilemma, not the person. Do not begin by solving.',
      },
      bringerDoes: {
        nl: 'Schuif naar achteren, luister en maak aantekeningen.',
        en: 'Move back, listen and take notes.',
      },
    },
    {
      id: 'reflect',
      name: { nl: 'Terugkijken van de inbrenger', en: 'The bringer reflects' },
      ...ours(5),
      ...bringerTells,
      prompt: { nl: 'Wat hoorde je dat je verder brengt?', en: 'What did you hear that takes you further?' },
      cue: { nl: 'Geen verslag van alles. Alleen wat er bewoog.', en: 'No account of everything. Only what moved.' },
      bringerDoes: {
        nl: 'Zeg wat nieuw was, en wat je ermee wilt.',
        en: 'Say what was new, and what you want to do with it.',
      },
    },
    {
      id: 'debrief',
      name: { nl: 'Hoe ging het', en: 'How did it go' },
      ...ours(5),
      ...everyoneTalks,
      record: 'nothing',
      prompt: {
        nl: 'Hoe deden we het samen? Wat hielp, wat doen we anders?',
        en: 'How did we do it together? What helped, what do we do differently?',
      },
      cue: {
        nl: 'Over de werkvorm, niet meer over het dilemma.',
        en: 'About the way of working, no longer about the dilemma.',
      },
      bringerDoes: { nl: 'Zeg of je je serieus genomen voelde.', en: 'Say whether you felt taken seriously.' },
    },
  ],
})

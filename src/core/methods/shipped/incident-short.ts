import { ModuleId } from '#shared/sessions/block.ts'
import {
  bringerTells,
  everyoneTalks,
  groupAdvises,
  groupAsks,
  groupChoosesCase,
  groupConfers,
  published,
} from '../block-shapes.ts'
import { defineMethod } from '../define-method.ts'
import { sourcesOf } from '../sources.ts'

/** Minutes and steps: field report, method 1. */
export const incidentShort = defineMethod({
  id: 'incident-short',
  name: { nl: 'Incidentmethode, kort', en: 'Incident method, short' },
  use: {
    nl: 'Voor één gebeurtenis van kort geleden: eerst de feiten, dan raad waar je morgen iets aan hebt.',
    en: 'For one recent event: the facts first, then advice you can use tomorrow.',
  },
  contraIndication: {
    nl: 'Minder geschikt als de vraag vooral over jezelf gaat, of over iets dat al maanden speelt.',
    en: 'Less suited when the question is mostly about yourself, or about something that has gone on for months.',
  },
  origin: {
    nl: 'Gaat terug op het casusonderwijs van Paul Pigors (MIT, jaren vijftig).',
    en: 'Goes back to the case teaching of Paul Pigors (MIT, 1950s).',
  },
  group: { from: 4, to: 10 },
  questions: ['practical', 'mistake'],
  totalPublished: true,
  sources: sourcesOf(2, 3),
  blocks: [
    {
      id: 'look-back',
      name: { nl: 'Terugblik', en: 'Looking back' },
      ...published(5),
      ...everyoneTalks,
      prompt: {
        nl: 'Wat deed je met de raad van vorige keer, en wat gebeurde er toen?',
        en: 'What did you do with the advice of last time, and what happened then?',
      },
      cue: {
        nl: 'Houd het kort en nieuwsgierig. Niets gedaan is ook een antwoord.',
        en: 'Keep it short and curious. Having done nothing is an answer too.',
      },
      bringerDoes: {
        nl: 'Luister mee. Had jij vorige keer een voornemen? Dan begin jij.',
        en: 'Listen along. Did you have an intention last time? Then you begin.',
      },
    },
    {
      id: 'bring-in',
      name: { nl: 'Inbreng', en: 'Bringing in' },
      ...published(10),
      ...everyoneTalks,
      prompt: {
        nl: 'Wie heeft iets om in te brengen? Vertel de kern in een paar zinnen.',
        en: 'Who has something to bring in? Tell the core of it in a few sentences.',
      },
      cue: {
        nl: 'Het dilemma dat klaarligt komt eerst. Nog niet doorvragen: eerst horen wat er is.',
        en: 'The dilemma that was prepared comes first. No questions yet: hear what there is.',
      },
      bringerDoes: {
        nl: 'Vertel wat er gebeurde, wat jouw aandeel was en wat je raakte. Stop bij het moment waarop je moest kiezen.',
        en: 'Tell what happened, what your part was and what moved you. Stop at the moment you had to choose.',
      },
    },
    {
      id: 'choose',
      name: { nl: 'Keuze', en: 'Choosing' },
      ...published(5),
      ...groupChoosesCase,
      prompt: {
        nl: 'Wie heeft vandaag de meeste behoefte, en waar leren we allemaal van?',
        en: 'Who needs it most today, and what do we all learn from?',
      },
      cue: {
        nl: 'Stond de keuze al vast? Zeg het hardop, kijk of iedereen mee kan, en ga door.',
        en: 'Was the choice made before? Say so aloud, see whether everyone can go along, and move on.',
      },
      bringerDoes: {
        nl: 'Zeg hoe dringend het voor jou is. Wachten tot een volgende keer mag ook.',
        en: 'Say how urgent it is for you. Waiting until another time is fine too.',
      },
    },
    {
      id: 'questions',
      name: { nl: 'Vragenronde', en: 'Questions' },
      ...published(15),
      ...groupAsks,
      prompt: {
        nl: 'Stel open vragen over wat er gebeurde. Nog geen oordeel, nog geen raad.',
        en: 'Ask open questions about what happened. No judgement yet, no advice yet.',
      },
      cue: {
        nl: 'Hoor je “zou je niet kunnen…”? Dat is advies met een vraagteken. Vraag wat de ander wil weten.',
        en: 'Do you hear “could you not…”? That is advice with a question mark. Ask what the other wants to know.',
      },
      bringerDoes: {
        nl: 'Antwoord kort en bij de feiten. Weet je iets niet, of wil je het niet zeggen? Zeg dat.',
        en: 'Answer briefly and keep to the facts. If you do not know, or would rather not say, say so.',
      },
    },
    {
      id: 'analysis',
      name: { nl: 'Analyse', en: 'Analysis' },
      ...published(10),
      ...groupConfers,
      bringerSits: 'outside',
      visibility: { as: 'outside-the-room' },
      prompt: {
        nl: 'Hoe zien wij het? Waar komt het door, wat is het aandeel van de inbrenger, en wat is onze ene raad?',
        en: 'How do we see it? What brings it about, what is the bringer’s part in it, and what is our one piece of advice?',
      },
      cue: {
        nl: 'Laat tweetallen beginnen en haal dan op. Blijf bij wat verteld is.',
        en: 'Let pairs begin, then gather. Keep to what was told.',
      },
      bringerDoes: {
        nl: 'Je bent even de kamer uit. Haal iets te drinken en schrijf op wat de vragen met je deden.',
        en: 'You leave the room for a moment. Get something to drink and write down what the questions did to you.',
      },
    },
    {
      id: 'advice',
      name: { nl: 'Advies', en: 'Advice' },
      ...published(10),
      ...groupAdvises,
      modules: ModuleId.options,
      prompt: {
        nl: 'Wat zou jij doen, als je in deze schoenen stond?',
        en: 'What would you do, standing in these shoes?',
      },
      cue: {
        nl: 'Eén raad tegelijk, in de ik-vorm. Vraag de inbrenger om nog niets terug te zeggen.',
        en: 'One piece of advice at a time, starting with “I”. Ask the bringer not to answer yet.',
      },
      bringerDoes: {
        nl: 'Luister en noteer. Je hoeft niets te verdedigen en nog niets te kiezen.',
        en: 'Listen and take notes. You need not defend anything, nor choose anything yet.',
      },
    },
    {
      id: 'agreement',
      name: { nl: 'Afspraak', en: 'Agreement' },
      ...published(10),
      ...bringerTells,
      prompt: {
        nl: 'Met welke raad kun je iets? Wat ga je doen, wanneer, en wie weet ervan?',
        en: 'Which advice is of use to you? What will you do, when, and who knows about it?',
      },
      cue: {
        nl: 'Vraag door tot het klein genoeg is om deze week te doen.',
        en: 'Keep asking until it is small enough to do this week.',
      },
      bringerDoes: {
        nl: 'Kies wat bij je past en laat de rest liggen. Dat is geen ondankbaarheid.',
        en: 'Choose what suits you and leave the rest. That is not being ungrateful.',
      },
    },
  ],
})

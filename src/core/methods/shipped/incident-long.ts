import {
  bringerTells,
  everyoneTalks,
  everyoneWrites,
  groupAsks,
  groupChoosesCase,
  groupConfers,
  ours,
} from '../block-shapes.ts'
import { defineMethod } from '../define-method.ts'
import { sourcesOf } from '../sources.ts'

/**
 * Steps: field report, method 2; minutes are ours. What the bringer notes of the ending in the second round stays hidden until the
 * round in which it is told: the method stands or falls with a group that does not know how it ended.
 */
export const incidentLong = defineMethod({
  id: 'incident-long',
  name: { nl: 'Incidentmethode, lang', en: 'Incident method, long' },
  use: {
    nl: 'Om samen te oefenen in oordelen: iedereen kiest eerst zelf, daarna hoor je wat er echt gebeurde.',
    en: 'To practise judgement together: everyone decides first, then you hear what was really done.',
  },
  contraIndication: {
    nl: 'Niet als de inbrenger snel raad nodig heeft, of als de groep de afloop al kent.',
    en: 'Not when the bringer needs advice soon, or when the group already knows how it ended.',
  },
  origin: {
    nl: 'De tien rondes die Jeroen Hendriksen beschrijft (2000), naar het casusonderwijs van Paul Pigors.',
    en: 'The ten rounds described by Jeroen Hendriksen (2000), after the case teaching of Paul Pigors.',
  },
  group: { from: 5, to: 10 },
  questions: ['own-part', 'practical'],
  safety: 'some',
  sources: sourcesOf(4, 5),
  blocks: [
    {
      id: 'choose',
      name: { nl: 'Keuze', en: 'Choosing' },
      ...ours(5),
      ...groupChoosesCase,
      prompt: {
        nl: 'Welk voorval kiezen we? Het mooist is er een waarvan de anderen de afloop niet kennen.',
        en: 'Which event do we choose? Best is one whose ending the others do not know.',
      },
      cue: {
        nl: 'Laat de titels noemen, meer niet. Wie al weet hoe het afliep, zegt dat en houdt het voor zich.',
        en: 'Let the titles be named, no more. Whoever knows the ending says so and keeps it to themselves.',
      },
      bringerDoes: {
        nl: 'Noem alleen waar het over gaat, niet wat je deed.',
        en: 'Name only what it is about, not what you did.',
      },
    },
    {
      id: 'sketch',
      name: { nl: 'Schets', en: 'Sketch' },
      ...ours(5),
      ...bringerTells,
      visibility: { as: 'hidden-until', block: 'what-was-done' },
      prompt: {
        nl: 'Wat ging eraan vooraf, tot het moment waarop je iets moest doen?',
        en: 'What came before, up to the moment you had to act?',
      },
      cue: {
        nl: 'Breek af zodra de afloop in zicht komt: “Stop hier maar, dit horen we straks.”',
        en: 'Cut it off as soon as the ending comes in sight: “Stop here, we will hear this later.”',
      },
      bringerDoes: {
        nl: 'Stop bij het moment van handelen. Wat je toen deed, noteer je voor jezelf; het blijft dicht tot ronde acht.',
        en: 'Stop at the moment of acting. What you did then you note for yourself; it stays shut until round eight.',
      },
    },
    {
      id: 'note-questions',
      name: { nl: 'Vragen noteren', en: 'Noting questions' },
      ...ours(5),
      ...everyoneWrites,
      prompt: {
        nl: 'Wat moet je weten om zelf te kunnen kiezen? Schrijf je vragen op, in stilte.',
        en: 'What must you know to be able to decide? Write your questions down, in silence.',
      },
      cue: {
        nl: 'Houd het echt stil. Nog niet vragen, ook geen kleintje tussendoor.',
        en: 'Keep it truly silent. No asking yet, not even a small one in between.',
      },
      bringerDoes: {
        nl: 'Schrijf op wat je op dat moment dacht en voelde.',
        en: 'Write down what you thought and felt at that moment.',
      },
    },
    {
      id: 'information',
      name: { nl: 'Informatieronde', en: 'Information' },
      ...ours(15),
      ...groupAsks,
      prompt: {
        nl: 'Vraag naar feiten, mensen en omstandigheden. Vraag niet wat de inbrenger deed.',
        en: 'Ask about facts, people and circumstances. Do not ask what the bringer did.',
      },
      cue: {
        nl: 'Dezelfde vraag wordt één keer gesteld. Geef geen advies, ook niet met een vraagteken.',
        en: 'The same question is asked once. No advice, not even with a question mark.',
      },
      bringerDoes: {
        nl: 'Geef wat je toen wist. Wat je pas later hoorde, laat je weg.',
        en: 'Give what you knew then. Leave out what you only heard later.',
      },
    },
    {
      id: 'analysis',
      name: { nl: 'Analyse', en: 'Analysis' },
      ...ours(15),
      ...groupConfers,
      prompt: {
        nl: 'Wat is hier aan de hand? Wie wil wat, wat staat er op het spel, en wat maakt het lastig?',
        en: 'What is going on here? Who wants what, what is at stake, and what makes it hard?',
      },
      cue: {
        nl: 'Scheid wat verteld is van wat jullie vermoeden. Nog geen oplossingen.',
        en: 'Keep what was told apart from what you suspect. No solutions yet.',
      },
      bringerDoes: {
        nl: 'Luister. Verraad ook met je gezicht niet hoe het afliep.',
        en: 'Listen. Do not let your face tell how it ended.',
      },
    },
    {
      id: 'standpoint',
      name: { nl: 'Eigen standpunt', en: 'Own standpoint' },
      ...ours(10),
      ...everyoneWrites,
      visibility: { as: 'private-until-reveal', named: true },
      prompt: {
        nl: 'Wat zou jij nu doen, en waarom? Schrijf het voor jezelf op.',
        en: 'What would you do now, and why? Write it down for yourself.',
      },
      cue: {
        nl: 'Iedereen schrijft, ook wie twijfelt. Een half antwoord is een antwoord.',
        en: 'Everyone writes, also who doubts. Half an answer is an answer.',
      },
      bringerDoes: {
        nl: 'Schrijf op wat je nu zou doen, met alles wat je inmiddels hoorde.',
        en: 'Write what you would do now, with all you have heard by now.',
      },
    },
    {
      id: 'share-standpoints',
      name: { nl: 'Standpunten', en: 'Standpoints' },
      ...ours(10),
      ...groupConfers,
      visibility: { as: 'named' },
      prompt: {
        nl: 'Lees voor wat je zou doen en waarom. Luister naar het verschil.',
        en: 'Read out what you would do and why. Listen for the difference.',
      },
      cue: {
        nl: 'Eerst iedereen, dan pas praten. Niemand hoeft te winnen.',
        en: 'Everyone first, talking later. Nobody has to win.',
      },
      bringerDoes: {
        nl: 'Luister en zeg niets. Noteer wat je zelf niet bedacht had.',
        en: 'Listen and say nothing. Note what you had not thought of.',
      },
    },
    {
      id: 'what-was-done',
      name: { nl: 'Wat er gebeurde', en: 'What was done' },
      ...ours(5),
      ...bringerTells,
      prompt: {
        nl: 'Wat deed je echt, en hoe liep het af?',
        en: 'What did you really do, and how did it end?',
      },
      cue: {
        nl: 'Laat het even landen. De groep zegt nog niets, ook geen “had ik ook gedaan”.',
        en: 'Let it land. The group says nothing yet, not even “I would have done the same”.',
      },
      bringerDoes: {
        nl: 'Vertel het zoals het ging. Je hoeft het niet mooier of slechter te maken.',
        en: 'Tell it as it went. No need to make it better or worse.',
      },
    },
    {
      id: 'discussion',
      name: { nl: 'Slotgesprek', en: 'Closing talk' },
      ...ours(10),
      ...everyoneTalks,
      showsVision: true,
      prompt: {
        nl: 'Waar verschilde jouw keuze van wat er gebeurde, en wat zegt dat over hoe je kijkt?',
        en: 'Where did your choice differ from what was done, and what does that say about how you look at it?',
      },
      cue: {
        nl: 'Het gaat om hoe je tot een oordeel komt. Wie gelijk had, doet er niet toe.',
        en: 'This is about how you come to a judgement. Who was right does not matter.',
      },
      bringerDoes: {
        nl: 'Zeg wat je van de anderen meeneemt, en waar je nog bij blijft.',
        en: 'Say what you take from the others, and where you still stand.',
      },
    },
    {
      id: 'evaluation',
      name: { nl: 'Evaluatie', en: 'Evaluation' },
      ...ours(10),
      ...everyoneTalks,
      input: {
        type: 'rate',
        to: 5,
        low: { nl: 'ik hield me in', en: 'I held back' },
        high: { nl: 'ik kon alles zeggen', en: 'I could say everything' },
      },
      visibility: { as: 'private-until-reveal', named: false },
      prompt: {
        nl: 'Hoe vrij kon je oordelen en spreken? Geef een cijfer; vertel daarna wat je leerde, als je wilt.',
        en: 'How freely could you judge and speak? Give a number; then tell what you learnt, if you like.',
      },
      cue: {
        nl: 'Toon de cijfers samen. Vraag niet wie wat gaf; vraag wat het hoger zou maken.',
        en: 'Show the numbers together. Do not ask who gave what; ask what would make it higher.',
      },
      bringerDoes: {
        nl: 'Geef ook een cijfer. Zeg wat je fijn vond aan hoe er met je verhaal werd omgegaan.',
        en: 'Give a number too. Say what you liked about how your story was treated.',
      },
    },
  ],
})

import { bringerTells, everyoneTalks, everyoneWrites, groupAsks, groupChoosesCase, ours } from '../block-shapes.ts'
import { defineMethod } from '../define-method.ts'
import { sourcesOf } from '../sources.ts'

/** Steps: field report, method 9. Six hours, or three times two, have a source; how they are divided is ours. */
export const socraticDialogue = defineMethod({
  id: 'socratic-dialogue',
  name: { nl: 'Socratisch gesprek', en: 'Socratic dialogue' },
  use: {
    nl: 'Om als team uit te zoeken wat je uitgangspunten zijn, vanuit één voorbeeld dat iemand zelf meemaakte.',
    en: 'To find out as a team what your principles are, from one example that somebody lived through.',
  },
  contraIndication: {
    nl: 'Niet tussen de bedrijven door: het vraagt een dag of drie dagdelen, en iemand die dit gesprek kan leiden.',
    en: 'Not in between other work: it takes a day or three sessions, and somebody who can lead this talk.',
  },
  origin: {
    nl: 'Leonard Nelson en Gustav Heckmann; in Nederland bekend door Jos Kessels.',
    en: 'Leonard Nelson and Gustav Heckmann; known in the Netherlands through Jos Kessels.',
  },
  group: { from: 5, to: 10 },
  questions: ['vision'],
  safety: 'some',
  totalPublished: true,
  sources: sourcesOf(22, 23),
  blocks: [
    {
      id: 'theme',
      name: { nl: 'Thema', en: 'Theme' },
      ...ours(15),
      ...everyoneTalks,
      prompt: {
        nl: 'Waar willen we het met elkaar over hebben, en waarom nu?',
        en: 'What do we want to talk about, and why now?',
      },
      cue: {
        nl: 'Leg de spelregels uit: langzaam, concreet, en doorvragen tot je elkaar begrijpt.',
        en: 'Explain the rules: slow, concrete, and asking on until you understand each other.',
      },
      bringerDoes: null,
    },
    {
      id: 'start-question',
      name: { nl: 'Beginvraag', en: 'Opening question' },
      ...ours(15),
      ...everyoneTalks,
      prompt: {
        nl: 'Welke algemene vraag willen we beantwoorden? Bijvoorbeeld: wanneer is goed goed genoeg?',
        en: 'Which general question do we want to answer? For example: when is good good enough?',
      },
      cue: {
        nl: 'De vraag moet te onderzoeken zijn door na te denken, zonder iets op te zoeken.',
        en: 'The question must be one that thinking can answer, without looking anything up.',
      },
      bringerDoes: null,
    },
    {
      id: 'experiences',
      name: { nl: 'Eigen ervaringen', en: 'Own experiences' },
      ...ours(30),
      ...everyoneTalks,
      prompt: {
        nl: 'Wanneer maakte je iets mee waarin deze vraag speelde? Vertel het in twee minuten.',
        en: 'When did you live through something in which this question played? Tell it in two minutes.',
      },
      cue: {
        nl: 'Alleen wat je zelf meemaakte, en wat voorbij is.',
        en: 'Only what you lived through yourself, and what is over.',
      },
      bringerDoes: { nl: 'Vertel ook jouw voorbeeld, net zo kort.', en: 'Tell your example too, just as briefly.' },
    },
    {
      id: 'choose-example',
      name: { nl: 'Voorbeeld kiezen', en: 'Choosing an example' },
      ...ours(15),
      ...groupChoosesCase,
      prompt: {
        nl: 'In welk voorbeeld zit onze vraag het duidelijkst, en kan iedereen zich verplaatsen?',
        en: 'Which example holds our question most clearly, and lets everyone step into it?',
      },
      cue: {
        nl: 'Eenvoudig is beter dan spectaculair.',
        en: 'Simple is better than spectacular.',
      },
      bringerDoes: {
        nl: 'Zeg of je het aankunt dat we er uren bij stilstaan.',
        en: 'Say whether you can bear us staying with it for hours.',
      },
    },
    {
      id: 'clarify',
      name: { nl: 'Voorbeeld ophelderen', en: 'Clarifying the example' },
      ...ours(60),
      ...groupAsks,
      prompt: {
        nl: 'Wat gebeurde er, stap voor stap? Vraag tot je erbij had kunnen zijn.',
        en: 'What happened, step by step? Ask until you could have been there.',
      },
      cue: {
        nl: 'Vraag naar dat ene moment: “Waar precies kwam onze vraag om de hoek?”',
        en: 'Ask for the one moment: “Where exactly did our question come in?”',
      },
      bringerDoes: {
        nl: 'Vertel wat er was, niet wat je er nu van vindt.',
        en: 'Tell what was there, not what you think of it now.',
      },
    },
    {
      id: 'core-claim',
      name: { nl: 'Kernbewering', en: 'Core claim' },
      ...ours(30),
      ...bringerTells,
      prompt: {
        nl: 'Op dat moment deed, dacht of voelde ik…, omdat…',
        en: 'At that moment I did, thought or felt…, because…',
      },
      cue: {
        nl: 'Help tot het één zin is die de inbrenger wil ondertekenen. Schrijf hem op voor iedereen.',
        en: 'Help until it is one sentence that the bringer would sign. Write it where everyone sees it.',
      },
      bringerDoes: {
        nl: 'Zoek je eigen woorden. Je mag schrappen en opnieuw beginnen.',
        en: 'Find your own words. You may strike out and begin again.',
      },
    },
    {
      id: 'reasons',
      name: { nl: 'Redenen', en: 'Reasons' },
      ...ours(30),
      ...groupAsks,
      prompt: {
        nl: 'Wat maakte dit op dat moment voor jou juist? Wat vond je kennelijk belangrijk?',
        en: 'What made this right for you at that moment? What did you evidently find important?',
      },
      cue: {
        nl: 'Vraag naar de gedachte achter de handeling. Niet of hij klopt, dat komt later.',
        en: 'Ask for the thought behind the act. Not whether it holds, that comes later.',
      },
      bringerDoes: {
        nl: 'Zeg wat je toen dacht, ook als het nu anders klinkt.',
        en: 'Say what you thought then, even if it sounds different now.',
      },
    },
    {
      id: 'write-down',
      name: { nl: 'Opschrijven', en: 'Writing down' },
      ...ours(15),
      ...everyoneTalks,
      visibility: { as: 'anonymous' },
      prompt: {
        nl: 'Welke redenen hebben we gehoord? Schrijf ze op in woorden waar de inbrenger achter staat.',
        en: 'Which reasons did we hear? Write them down in words the bringer stands behind.',
      },
      cue: {
        nl: 'Lees hardop voor wat er staat, en verbeter samen.',
        en: 'Read aloud what stands there, and correct it together.',
      },
      bringerDoes: { nl: 'Kijk of het er staat zoals jij het bedoelt.', en: 'See whether it says what you mean.' },
    },
    {
      id: 'own-claims',
      name: { nl: 'Ieder een eigen bewering', en: 'A claim of one’s own' },
      ...ours(45),
      ...everyoneWrites,
      visibility: { as: 'private-until-reveal', named: true },
      prompt: {
        nl: 'Jij stond daar. Wat had jij gedaan, gedacht of gevoeld, en waarom?',
        en: 'You stood there. What would you have done, thought or felt, and why?',
      },
      cue: {
        nl: 'Eerst schrijven, dan een voor een voorlezen. Vraag bij elk: heb ik je goed begrepen?',
        en: 'Write first, then read out one by one. Ask with each: did I understand you right?',
      },
      bringerDoes: {
        nl: 'Schrijf wat je nu zou doen, met dezelfde eerlijkheid.',
        en: 'Write what you would do now, with the same honesty.',
      },
    },
    {
      id: 'examine',
      name: { nl: 'Redenen onderzoeken', en: 'Examining reasons' },
      ...ours(60),
      ...everyoneTalks,
      prompt: {
        nl: 'Welke redenen overtuigen, en waar verschillen we echt van elkaar?',
        en: 'Which reasons convince, and where do we really differ?',
      },
      cue: {
        nl: 'Loopt het vast, zet het gesprek even stil en vraag hoe het gaat. Ga daarna terug naar het voorbeeld.',
        en: 'If it gets stuck, halt the talk and ask how it is going. Then go back to the example.',
      },
      bringerDoes: {
        nl: 'Denk mee als ieder ander. Het is nu van ons allemaal.',
        en: 'Think along like anyone else. It belongs to all of us now.',
      },
    },
    {
      id: 'values',
      name: { nl: 'Waarden en antwoord', en: 'Values and answer' },
      ...ours(30),
      ...everyoneTalks,
      visibility: { as: 'anonymous' },
      showsVision: true,
      prompt: {
        nl: 'Welke waarden liggen hieronder, en wat is dan ons antwoord op de beginvraag?',
        en: 'Which values lie beneath this, and what then is our answer to the opening question?',
      },
      cue: {
        nl: 'Leg het naast de uitgangspunten van het team: helpt het, botst het, of ontbreekt er een?',
        en: 'Lay it beside the team’s principles: does it help, does it conflict, or is one missing?',
      },
      bringerDoes: {
        nl: 'Zeg welke waarde je in je voorbeeld herkent.',
        en: 'Say which value you recognise in your example.',
      },
    },
    {
      id: 'look-back',
      name: { nl: 'Terugkijken', en: 'Looking back' },
      ...ours(15),
      ...everyoneTalks,
      record: 'nothing',
      prompt: {
        nl: 'Wat deed dit gesprek met je? Waar ben je van mening veranderd?',
        en: 'What did this talk do to you? Where did you change your mind?',
      },
      cue: { nl: 'Iedereen een zin. Geen nieuwe argumenten meer.', en: 'A sentence from everyone. No new arguments.' },
      bringerDoes: {
        nl: 'Zeg hoe het was om jouw voorbeeld zo te zien groeien.',
        en: 'Say what it was like to see your example grow.',
      },
    },
  ],
})

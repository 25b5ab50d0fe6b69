import { ModuleId } from '#shared/sessions/block.ts'
import {
  bringerSortsQuestions,
  bringerTells,
  everyoneTalks,
  everyoneWrites,
  groupAdvises,
  groupAsks,
  groupConfers,
  ours,
} from '../block-shapes.ts'
import { defineMethod } from '../define-method.ts'
import { sourcesOf } from '../sources.ts'

/** Steps: field report, method 5; minutes are ours. */
export const tenSteps = defineMethod({
  id: 'ten-steps',
  name: { nl: 'Tienstappenmethode', en: 'Ten-step method' },
  use: {
    nl: 'Als je eigen aandeel meespeelt. Rustig en stap voor stap, en een goede oefening in vragen stellen.',
    en: 'When your own part plays a role. Calm and step by step, and good practice in asking questions.',
  },
  contraIndication: {
    nl: 'Neem er echt anderhalf uur voor. Haast maakt van deze stappen een formulier.',
    en: 'Take a full hour and a half. Haste turns these steps into a form.',
  },
  origin: {
    nl: 'Bekend uit Nederlandse opleidingen, zonder vaste bedenker.',
    en: 'Known from Dutch training, without one known author.',
  },
  group: { from: 5, to: 8 },
  questions: ['own-part'],
  forBeginners: true,
  sources: sourcesOf(9, 11),
  blocks: [
    {
      id: 'tell',
      name: { nl: 'Vertellen', en: 'Telling' },
      ...ours(5),
      ...bringerTells,
      prompt: {
        nl: 'Wat gebeurde er, wat deed jij, en welk gevolg wilde je niet?',
        en: 'What happened, what did you do, and what came of it that you did not want?',
      },
      cue: {
        nl: 'Breng het terug naar de inbrenger als het over de cliënt blijft gaan: “En jij, wat deed jij toen?”',
        en: 'Bring it back to the bringer when it stays with the client: “And you, what did you do then?”',
      },
      bringerDoes: {
        nl: 'Vertel vooral over jouw eigen stuk erin. Vijf minuten is genoeg.',
        en: 'Tell above all about your own part in it. Five minutes is enough.',
      },
    },
    {
      id: 'write-questions',
      name: { nl: 'Vragen schrijven', en: 'Writing questions' },
      ...ours(10),
      ...everyoneWrites,
      prompt: {
        nl: 'Schrijf twee of drie open vragen die het duidelijker maken. Geen advies met een vraagteken.',
        en: 'Write two or three open questions that make it clearer. No advice with a question mark.',
      },
      cue: {
        nl: 'Stil schrijven. Begint een vraag met “heb je al…”, laat hem dan nog eens bekijken.',
        en: 'Write in silence. If a question begins with “have you tried…”, let it be looked at again.',
      },
      bringerDoes: {
        nl: 'Adem even uit. Schrijf zelf ook een vraag op die je jezelf niet graag stelt.',
        en: 'Breathe out. Write down a question too that you would rather not ask yourself.',
      },
    },
    {
      id: 'sort-questions',
      name: { nl: 'Vragen wegen', en: 'Weighing questions' },
      ...ours(5),
      ...bringerSortsQuestions,
      prompt: {
        nl: 'Welke vraag raakt je (warm), welke niet (koud), en welke zit ertussenin?',
        en: 'Which question touches you (warm), which does not (cold), and which lies in between?',
      },
      cue: {
        nl: 'Een koude vraag is geen slechte vraag. Vraag niet om uitleg.',
        en: 'A cold question is not a bad question. Do not ask for reasons.',
      },
      bringerDoes: {
        nl: 'Leg elke vraag op een stapel. Ga af op je eerste gevoel.',
        en: 'Lay each question on a pile. Go by your first feeling.',
      },
    },
    {
      id: 'answers',
      name: { nl: 'Antwoorden', en: 'Answers' },
      ...ours(15),
      ...bringerTells,
      prompt: {
        nl: 'Beantwoord de vragen, de warme eerst. Wat merk je terwijl je antwoordt?',
        en: 'Answer the questions, warm ones first. What do you notice while you answer?',
      },
      cue: {
        nl: 'De groep luistert en vraagt nog niet door. Laat stiltes stil.',
        en: 'The group listens and does not ask on yet. Let silences be silent.',
      },
      bringerDoes: {
        nl: 'Neem je tijd. Een vraag die te dichtbij komt, mag je overslaan.',
        en: 'Take your time. You may pass on a question that comes too close.',
      },
    },
    {
      id: 'more-questions',
      name: { nl: 'Extra ronde', en: 'Another round' },
      ...ours(10),
      ...groupAsks,
      prompt: {
        nl: 'Wat wil je nog vragen, nu je dit hoorde?',
        en: 'What do you still want to ask, now that you have heard this?',
      },
      cue: {
        nl: 'Eén vraag per persoon. Geef geen advies, ook niet met een vraagteken.',
        en: 'One question each. No advice, not even with a question mark.',
      },
      bringerDoes: {
        nl: 'Antwoord kort. “Dat weet ik nog niet” is een goed antwoord.',
        en: 'Answer briefly. “I do not know yet” is a good answer.',
      },
    },
    {
      id: 'core',
      name: { nl: 'Kern', en: 'Core' },
      ...ours(10),
      ...groupConfers,
      prompt: {
        nl: 'Het gaat hier volgens mij om…',
        en: 'To me this is about…',
      },
      cue: {
        nl: 'Ieder één zin, over de inbrenger in deze situatie. Niet over de cliënt, niet over de oplossing.',
        en: 'One sentence each, about the bringer in this situation. Not about the client, not about the solution.',
      },
      bringerDoes: {
        nl: 'Luister en schrijf op welke zin blijft hangen.',
        en: 'Listen and write down the sentence that stays with you.',
      },
    },
    {
      id: 'restate',
      name: { nl: 'De vraag opnieuw', en: 'The question again' },
      ...ours(5),
      ...bringerTells,
      prompt: {
        nl: 'Is dit nog steeds je vraag? Hoe luidt hij nu?',
        en: 'Is this still your question? How does it sound now?',
      },
      cue: {
        nl: 'Zet de oude en de nieuwe vraag onder elkaar. Laat het verschil gewoon zien.',
        en: 'Put the old question and the new one side by side. Simply show the difference.',
      },
      bringerDoes: {
        nl: 'Zeg je vraag opnieuw, in één zin die met “hoe kan ik” begint.',
        en: 'Say your question again, in one sentence that begins with “how can I”.',
      },
    },
    {
      id: 'new-approach',
      name: { nl: 'Anders aanpakken', en: 'Another approach' },
      ...ours(10),
      ...bringerTells,
      prompt: {
        nl: 'Wat wil je anders gaan doen, en hoe graag wil je dat echt?',
        en: 'What do you want to do differently, and how much do you really want to?',
      },
      cue: {
        nl: 'Vraag wat het kost om te veranderen, en wat het oplevert om het te laten zoals het is.',
        en: 'Ask what it costs to change, and what there is to gain in leaving it as it is.',
      },
      bringerDoes: {
        nl: 'Denk hardop. Niet willen is ook een uitkomst.',
        en: 'Think aloud. Not wanting to is an outcome as well.',
      },
    },
    {
      id: 'advice',
      name: { nl: 'Tips en raad', en: 'Tips and advice' },
      ...ours(10),
      ...groupAdvises,
      modules: ModuleId.options,
      prompt: {
        nl: 'Geef één raad die past bij de nieuwe vraag, in de ik-vorm.',
        en: 'Give one piece of advice that fits the new question, starting with “I”.',
      },
      cue: {
        nl: 'Nu mag het: raad zonder vraagteken. Kort, en zonder verhaal eromheen.',
        en: 'Now you may: advice without a question mark. Short, with no story around it.',
      },
      bringerDoes: {
        nl: 'Luister, schrijf op, en kies straks pas.',
        en: 'Listen, write down, and choose later.',
      },
    },
    {
      id: 'own-insight',
      name: { nl: 'Wat het mij leerde', en: 'What it taught me' },
      ...ours(10),
      ...everyoneTalks,
      prompt: {
        nl: 'Wat neem jij hieruit mee voor je eigen werk?',
        en: 'What do you take from this for your own work?',
      },
      cue: {
        nl: 'Ga de kring rond. Eén zin, zonder herkenbare cliënt.',
        en: 'Go round the circle. One sentence, without a recognisable client.',
      },
      bringerDoes: {
        nl: 'Luister: jouw vraag bracht anderen ook iets.',
        en: 'Listen: your question gave others something too.',
      },
    },
  ],
})

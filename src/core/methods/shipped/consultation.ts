import { ModuleId } from '#shared/sessions/block.ts'
import { bringerTells, everyoneTalks, groupAdvises, groupAsks, groupConfers, ours } from '../block-shapes.ts'
import { defineMethod } from '../define-method.ts'
import { sourcesOf } from '../sources.ts'

/**
 * Steps: field report, method 11, read only as a summary; minutes are ours. When the advice does not help, questions and advice come
 * once more: the facilitator goes back two rounds, which a session can do at any time, so the loop is no block of its own.
 */
export const consultation = defineMethod({
  id: 'consultation',
  name: { nl: 'Consultatiemethode', en: 'Consultation method' },
  use: {
    nl: 'Voor een inhoudelijke vraag waar kennis van collega’s telt: wat is er aan de hand en wat werkt?',
    en: 'For a question of content where colleagues’ knowledge counts: what is the matter and what works?',
  },
  contraIndication: {
    nl: 'Niet als het om jouzelf draait, of als niemand in de groep hier meer van weet dan jij.',
    en: 'Not when it is about yourself, or when nobody in the group knows more about it than you do.',
  },
  origin: {
    nl: 'Ook bekend als probleemoplossende methode; gangbaar in Nederlandse intervisieboeken.',
    en: 'Also known as the problem-solving method; common in Dutch books on peer consultation.',
  },
  group: { from: 4, to: 8 },
  questions: ['practical'],
  forBeginners: true,
  sources: sourcesOf(25),
  blocks: [
    {
      id: 'question',
      name: { nl: 'Vraag', en: 'Question' },
      ...ours(5),
      ...bringerTells,
      prompt: {
        nl: 'Wat is de situatie, en wat wil je van ons weten?',
        en: 'What is the situation, and what do you want to know from us?',
      },
      cue: { nl: 'Vraag wat de inbrenger al geprobeerd heeft.', en: 'Ask what the bringer has tried so far.' },
      bringerDoes: { nl: 'Zeg wat je al weet en waar je vastloopt.', en: 'Say what you know and where you get stuck.' },
    },
    {
      id: 'questions',
      name: { nl: 'Vragen', en: 'Questions' },
      ...ours(15),
      ...groupAsks,
      prompt: {
        nl: 'Wat moet je weten om te begrijpen wat hier speelt?',
        en: 'What must you know to understand what is going on?',
      },
      cue: {
        nl: 'Eerst het beeld compleet. Geef geen advies, ook niet met een vraagteken.',
        en: 'First complete the picture. No advice, not even with a question mark.',
      },
      bringerDoes: {
        nl: 'Geef feiten. Wat je niet weet, is ook informatie.',
        en: 'Give facts. What you do not know is information too.',
      },
    },
    {
      id: 'diagnosis',
      name: { nl: 'Wat is er aan de hand', en: 'What is the matter' },
      ...ours(5),
      ...groupConfers,
      prompt: { nl: 'Volgens mij is hier aan de hand dat…', en: 'I think what is going on here is…' },
      cue: {
        nl: 'Meer dan één verklaring mag. Vraag om de aanwijzing erbij.',
        en: 'There may be more than one explanation. Ask what points to it.',
      },
      bringerDoes: {
        nl: 'Luister welke verklaring nieuw voor je is.',
        en: 'Listen for the explanation that is new to you.',
      },
    },
    {
      id: 'advice',
      name: { nl: 'Advies', en: 'Advice' },
      ...ours(15),
      ...groupAdvises,
      modules: ModuleId.options,
      prompt: {
        nl: 'Wat raad je aan, en waarom zou dat hier werken?',
        en: 'What do you advise, and why would it work here?',
      },
      cue: {
        nl: 'Een raad met een reden. Eigen ervaring is een goede reden.',
        en: 'Advice with a reason. Own experience is a good reason.',
      },
      bringerDoes: { nl: 'Noteer alles. Je oordeel komt zo.', en: 'Note everything. Your judgement comes next.' },
    },
    {
      id: 'response',
      name: { nl: 'Reactie', en: 'Response' },
      ...ours(5),
      ...bringerTells,
      prompt: { nl: 'Hielp dit? Zo niet: wat ontbreekt er nog?', en: 'Did this help? If not: what is still missing?' },
      cue: {
        nl: 'Niet geholpen? Maak van het gemis een nieuwe vraag en ga terug naar de vragen; reken op een kwartier extra.',
        en: 'No help yet? Turn what is missing into a new question and go back to the questions; count on fifteen more minutes.',
      },
      bringerDoes: {
        nl: 'Wees eerlijk. “Nog niet” helpt de groep verder dan een beleefd knikje.',
        en: 'Be honest. “Not yet” helps the group more than a polite nod.',
      },
    },
    {
      id: 'close',
      name: { nl: 'Afronden', en: 'Closing' },
      ...ours(5),
      ...everyoneTalks,
      prompt: {
        nl: 'Wat ga je doen, en wat hebben wij hiervan geleerd?',
        en: 'What will you do, and what did the rest of us learn?',
      },
      cue: {
        nl: 'Wat is hiervan de moeite waard voor het archief?',
        en: 'What of this deserves a place in the archive?',
      },
      bringerDoes: { nl: 'Noem je stap en je dag.', en: 'Name your step and your day.' },
    },
  ],
})

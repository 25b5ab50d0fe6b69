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

/** Steps: field report, method 7. The length of the whole has a source, the minutes of its rounds are ours. */
export const balintTenSteps = defineMethod({
  id: 'balint-ten-steps',
  name: { nl: 'Balint-methode in tien stappen', en: 'Balint method in ten steps' },
  use: {
    nl: 'Voor de vraag onder de vraag: wat roept deze casus in jou op, en wat is daarin van jou?',
    en: 'For the question under the question: what does this case stir in you, and what of that is yours?',
  },
  contraIndication: {
    nl: 'Niet als je morgen een praktische oplossing nodig hebt, of in een groep waar gevoel nog geen plek heeft.',
    en: 'Not when you need a practical solution tomorrow, or in a group where feelings have no place yet.',
  },
  origin: {
    nl: 'Nederlandse intervisievorm, geïnspireerd op de groepen van Michael en Enid Balint.',
    en: 'A Dutch form of peer consultation, inspired by the groups of Michael and Enid Balint.',
  },
  group: { from: 5, to: 8 },
  questions: ['own-part', 'emotion'],
  safety: 'much',
  totalPublished: true,
  sources: sourcesOf(16, 18),
  blocks: [
    {
      id: 'collect',
      name: { nl: 'Casussen noemen', en: 'Naming cases' },
      ...ours(5),
      ...everyoneTalks,
      prompt: {
        nl: 'Welke casus laat je niet los? Noem hem in één of twee zinnen.',
        en: 'Which case will not let you go? Name it in a sentence or two.',
      },
      cue: { nl: 'Alleen noemen, nog niet vertellen.', en: 'Only name, no telling yet.' },
      bringerDoes: {
        nl: 'Noem ook wat je erbij voelt, in één woord.',
        en: 'Name what you feel with it too, in one word.',
      },
    },
    {
      id: 'choose',
      name: { nl: 'Keuze', en: 'Choosing' },
      ...ours(5),
      ...groupChoosesCase,
      prompt: {
        nl: 'Welke nemen we: de dringendste, wie aan de beurt is, of waar we zelf warm van worden?',
        en: 'Which do we take: the most urgent, whose turn it is, or the one that stirs us?',
      },
      cue: {
        nl: 'Kies vlot. De andere casussen blijven op de lijst staan.',
        en: 'Choose briskly. The others stay on the list.',
      },
      bringerDoes: { nl: 'Zeg of je er vandaag ruimte voor hebt.', en: 'Say whether you have room for it today.' },
    },
    {
      id: 'tell',
      name: { nl: 'Vertellen', en: 'Telling' },
      ...ours(10),
      ...bringerTells,
      record: 'bringer-only',
      prompt: {
        nl: 'Vertel wat er gebeurde en wat het bij je oproept. Luisteraars: wat roept het bij jou op?',
        en: 'Tell what happened and what it stirs in you. Listeners: what does it stir in you?',
      },
      cue: {
        nl: 'Niet onderbreken. Let op wat er in de kring gebeurt: wie zucht, wie lacht, wie haakt af?',
        en: 'Do not interrupt. Notice what happens in the circle: who sighs, who laughs, who drifts off?',
      },
      bringerDoes: {
        nl: 'Vertel uit je hoofd, zonder dossier. Wat je vergeet, hoort er ook bij.',
        en: 'Tell it from memory, without the file. What you forget belongs to it as well.',
      },
    },
    {
      id: 'associate',
      name: { nl: 'Associëren', en: 'Associating' },
      ...ours(5),
      ...groupConfers,
      record: 'bringer-only',
      prompt: {
        nl: 'Wat komt er in je op? Een woord, een beeld, een gevoel. Alles mag.',
        en: 'What comes to mind? A word, an image, a feeling. Anything goes.',
      },
      cue: {
        nl: 'Kort en snel. Niet uitleggen, niet op elkaar reageren.',
        en: 'Short and quick. No explaining, no replying to each other.',
      },
      bringerDoes: {
        nl: 'Laat het over je heen komen. Wat je wilt bewaren, schrijf je op; alleen jij krijgt het mee.',
        en: 'Let it wash over you. Write down what you want to keep; only you take it along.',
      },
    },
    {
      id: 'questions',
      name: { nl: 'Beeld vormen', en: 'Forming a picture' },
      ...ours(15),
      ...groupAsks,
      prompt: {
        nl: 'Wat wil je nog weten om het te kunnen voelen en begrijpen?',
        en: 'What do you still want to know to feel and understand it?',
      },
      cue: {
        nl: 'Vraag naar de relatie: wat gebeurt er tussen deze twee mensen?',
        en: 'Ask about the relation: what happens between these two people?',
      },
      bringerDoes: {
        nl: 'Antwoord met wat je voelde, niet alleen met wat je deed.',
        en: 'Answer with what you felt, not only with what you did.',
      },
    },
    {
      id: 'core',
      name: { nl: 'Kern', en: 'Core' },
      ...ours(10),
      ...groupConfers,
      prompt: {
        nl: 'Waar gaat dit eigenlijk over? Het probleem onder de vraag is volgens mij…',
        en: 'What is this really about? The problem under the question is, I think…',
      },
      cue: {
        nl: 'Vermoedens, geen diagnoses. Zeg “misschien” en meen het.',
        en: 'Guesses, no diagnoses. Say “perhaps” and mean it.',
      },
      bringerDoes: {
        nl: 'Luister. Je hoeft niets te bevestigen of tegen te spreken.',
        en: 'Listen. You need not confirm or deny anything.',
      },
    },
    {
      id: 'response',
      name: { nl: 'Reactie', en: 'Response' },
      ...ours(10),
      ...bringerTells,
      prompt: {
        nl: 'Wat raakte je, wat schuurde, en wat herken je?',
        en: 'What touched you, what chafed, and what do you recognise?',
      },
      cue: {
        nl: 'De groep luistert. Verdedigt de inbrenger zich, geef dan rust.',
        en: 'The group listens. If the bringer defends, give them quiet.',
      },
      bringerDoes: { nl: 'Zeg alleen wat je kwijt wilt.', en: 'Say only what you want to say.' },
    },
    {
      id: 'own-part',
      name: { nl: 'Eigen aandeel', en: 'Own part' },
      ...ours(10),
      ...bringerTells,
      record: 'bringer-only',
      prompt: {
        nl: 'Wat hierin is van jou? Waar ken je dit van?',
        en: 'What in this is yours? Where do you know this from?',
      },
      cue: {
        nl: 'Zacht doorvragen, en stoppen bij het werk. Dit is geen therapie.',
        en: 'Ask on gently, and stop at the work. This is not therapy.',
      },
      bringerDoes: {
        nl: 'Ga zo diep als het goed voelt. Wat je hier zegt, krijg alleen jij mee.',
        en: 'Go as deep as feels right. What you say here goes with you only.',
      },
    },
    {
      id: 'insights',
      name: { nl: 'Inzichten', en: 'Insights' },
      ...ours(10),
      ...everyoneWrites,
      prompt: {
        nl: 'Wat zie je nu dat je eerst niet zag? Eén zin, zonder herkenbare cliënt.',
        en: 'What do you see now that you did not see before? One sentence, without a recognisable client.',
      },
      cue: {
        nl: 'Eerst stil schrijven, dan samen tonen. Wie wil, licht toe.',
        en: 'Write in silence first, then show together. Whoever wants may say more.',
      },
      bringerDoes: { nl: 'Schrijf op hoe je vraag nu luidt.', en: 'Write down how your question sounds now.' },
    },
    {
      id: 'close',
      name: { nl: 'Afronden', en: 'Closing' },
      ...ours(10),
      ...everyoneTalks,
      prompt: {
        nl: 'Wat ga je doen of laten? En hoe ga je hier straks de deur uit?',
        en: 'What will you do or leave be? And how will you walk out of here?',
      },
      cue: {
        nl: 'Geef de inbrenger het laatste woord. Ga niet de gang op voor het rustig is.',
        en: 'Give the bringer the last word. Do not leave the room before it is calm.',
      },
      bringerDoes: { nl: 'Zeg wat je nodig hebt om dit neer te leggen.', en: 'Say what you need to put this down.' },
    },
  ],
})

import { bringerTells, everyoneTalks, everyoneWrites, ours } from '../block-shapes.ts'
import { defineMethod } from '../define-method.ts'
import { sourcesOf } from '../sources.ts'

/** Steps: field report, method 24, a known form; minutes are ours. */
export const utrechtSteps = defineMethod({
  id: 'utrecht-steps',
  name: { nl: 'Utrechts stappenplan', en: 'Utrecht step plan' },
  use: {
    nl: 'Voor een morele vraag met veel betrokkenen, als je stap voor stap argumenten wilt wegen.',
    en: 'For a moral question with many parties, when you want to weigh arguments step by step.',
  },
  contraIndication: {
    nl: 'Minder geschikt als vooral het gevoel ruimte vraagt: dit stappenplan leunt op argumenten.',
    en: 'Less suited when it is feelings that ask for room: this plan leans on arguments.',
  },
  origin: {
    nl: 'Ethiek Instituut Utrecht: Bolt, Verweij en Van Delden.',
    en: 'Ethics Institute Utrecht: Bolt, Verweij and Van Delden.',
  },
  group: { from: 5, to: 10 },
  questions: ['moral'],
  forBeginners: true,
  sources: sourcesOf(54),
  blocks: [
    {
      id: 'exploration',
      name: { nl: 'Verkennen', en: 'Exploring' },
      ...ours(10),
      ...bringerTells,
      silent: 'nobody',
      prompt: {
        nl: 'Wat is de casus, en welke vragen roept hij meteen op?',
        en: 'What is the case, and which questions does it raise at once?',
      },
      cue: {
        nl: 'Verzamel eerste vragen zonder ze te beantwoorden.',
        en: 'Gather first questions without answering them.',
      },
      bringerDoes: {
        nl: 'Vertel de casus kort. Zeg wat jou dwarszit.',
        en: 'Tell the case briefly. Say what bothers you.',
      },
    },
    {
      id: 'explication',
      name: { nl: 'De morele vraag', en: 'The moral question' },
      ...ours(15),
      ...everyoneTalks,
      prompt: {
        nl: 'Wat is de morele vraag? Welke mogelijkheden zie je meteen, en welke feiten missen we?',
        en: 'What is the moral question? Which options do you see at once, and which facts do we lack?',
      },
      cue: {
        nl: 'Maak er een “mag, moet of zou ik…”-vraag van. Schrijf de open feiten apart.',
        en: 'Make it a “may, must or should I…” question. Write the missing facts apart.',
      },
      bringerDoes: { nl: 'Jij beslist of de vraag goed staat.', en: 'You decide whether the question is right.' },
    },
    {
      id: 'analysis',
      name: { nl: 'Argumenten', en: 'Arguments' },
      ...ours(25),
      ...everyoneTalks,
      input: {
        type: 'table',
        columns: [
          { id: 'party', name: { nl: 'Betrokkene', en: 'Party' } },
          { id: 'argument', name: { nl: 'Argument', en: 'Argument' } },
          { id: 'for-or-against', name: { nl: 'Voor of tegen', en: 'For or against' } },
          { id: 'weight', name: { nl: 'Hoe zwaar', en: 'How heavy' } },
        ],
      },
      visibility: { as: 'anonymous' },
      showsVision: true,
      prompt: {
        nl: 'Wie zijn erbij betrokken, en welke argumenten doen ertoe?',
        en: 'Who is involved, and which arguments matter?',
      },
      cue: {
        nl: 'Laat het gewicht nog leeg. Is een argument moreel, praktisch of allebei?',
        en: 'Leave the weight empty for now. Is an argument moral, practical or both?',
      },
      bringerDoes: {
        nl: 'Noem ook het argument dat je liever niet hoort.',
        en: 'Name the argument too that you would rather not hear.',
      },
    },
    {
      id: 'own-weighing',
      name: { nl: 'Wegen', en: 'Weighing' },
      ...ours(20),
      ...everyoneWrites,
      speaks: 'everyone',
      silent: 'nobody',
      prompt: {
        nl: 'Welk argument weegt voor jou het zwaarst, en welke mogelijkheid volgt daaruit? Schrijf eerst, praat dan.',
        en: 'Which argument weighs most for you, and which option follows from it? Write first, talk then.',
      },
      cue: {
        nl: 'Toon alles tegelijk en praat over de verschillen. Leg ook vast wie iets anders zou kiezen.',
        en: 'Show all at once and talk about the differences. Write down too what others would choose.',
      },
      bringerDoes: { nl: 'Schrijf mee. Beslis nog niet.', en: 'Write along. Do not decide yet.' },
    },
    {
      id: 'approach',
      name: { nl: 'Aanpak', en: 'Approach' },
      ...ours(10),
      ...bringerTells,
      silent: 'nobody',
      prompt: {
        nl: 'Wat ga je doen, welke stappen, en met wie praat je eerst?',
        en: 'What will you do, in which steps, and whom do you talk to first?',
      },
      cue: {
        nl: 'Vraag wat er met het verloren argument gebeurt: hoe doe je dat toch recht?',
        en: 'Ask what becomes of the argument that lost: how can you still do it justice?',
      },
      bringerDoes: { nl: 'Zeg je besluit en je eerste stap.', en: 'Say your decision and your first step.' },
    },
  ],
})

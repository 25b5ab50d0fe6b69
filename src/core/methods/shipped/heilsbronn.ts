import { ModuleId } from '#shared/sessions/block.ts'
import { bringerTells, everyoneTalks, groupAsks, groupChoosesCase, groupConfers, ours } from '../block-shapes.ts'
import { defineMethod } from '../define-method.ts'
import { sourcesOf } from '../sources.ts'

/**
 * Steps: field report, method 14. The minutes of the first five phases stand in a table that does not carry this name, so all minutes
 * count as ours.
 */
export const heilsbronn = defineMethod({
  id: 'heilsbronn',
  name: { nl: 'Heilsbronner model', en: 'Heilsbronn model' },
  use: {
    nl: 'Voor een casus die diepgang verdient: eerst verklaringen, pas daarna ideeën, en jij luistert twee keer.',
    en: 'For a case that deserves depth: explanations first, ideas only then, and you listen twice.',
  },
  contraIndication: {
    nl: 'Niet als er maar een uur is: de tien fasen leven van hun ruimte.',
    en: 'Not when there is only an hour: the ten phases live by their room.',
  },
  origin: {
    nl: 'Duitse collegiale consultatie uit kerk en school, in tien fasen.',
    en: 'German peer consultation from church and school, in ten phases.',
  },
  group: { from: 6, to: 10 },
  questions: ['own-part', 'practical'],
  safety: 'some',
  sources: sourcesOf(30, 31, 19),
  blocks: [
    {
      id: 'start',
      name: { nl: 'Begin', en: 'Start' },
      ...ours(5),
      ...everyoneTalks,
      prompt: {
        nl: 'Hoe zit je erbij? Wat hier gezegd wordt, blijft hier.',
        en: 'How are you here today? What is said here stays here.',
      },
      cue: {
        nl: 'Spreek de vertrouwelijkheid hardop af, ook als jullie elkaar goed kennen.',
        en: 'Agree on confidentiality aloud, even when you know each other well.',
      },
      bringerDoes: null,
    },
    {
      id: 'find-case',
      name: { nl: 'Casus vinden', en: 'Finding a case' },
      ...ours(5),
      ...groupChoosesCase,
      prompt: {
        nl: 'Wie heeft een casus, en welke nemen we vandaag?',
        en: 'Who has a case, and which do we take today?',
      },
      cue: {
        nl: 'Laat elke casus in één zin noemen en kies dan.',
        en: 'Let each case be named in one sentence, then choose.',
      },
      bringerDoes: { nl: 'Zeg wat het voor jou dringend maakt.', en: 'Say what makes it urgent for you.' },
    },
    {
      id: 'tell',
      name: { nl: 'Casus vertellen', en: 'Telling the case' },
      ...ours(10),
      ...bringerTells,
      prompt: {
        nl: 'Vertel wat er speelt, en wat je van ons wilt.',
        en: 'Tell what is going on, and what you want from us.',
      },
      cue: { nl: 'Niemand onderbreekt, jij ook niet.', en: 'Nobody interrupts, you neither.' },
      bringerDoes: {
        nl: 'Neem de tien minuten. Eindig met je vraag.',
        en: 'Take the ten minutes. End with your question.',
      },
    },
    {
      id: 'first-echo',
      name: { nl: 'Eerste echo', en: 'First echo' },
      ...ours(5),
      ...groupConfers,
      prompt: {
        nl: 'Wat raakt je, wat valt je op? Zeg het in de ik-vorm.',
        en: 'What touches you, what strikes you? Say it in the I-form.',
      },
      cue: {
        nl: 'Eén zin per persoon. Geen oordeel, geen oplossing.',
        en: 'One sentence each. No judgement, no solution.',
      },
      bringerDoes: { nl: 'Luister naar de echo van je verhaal.', en: 'Listen to the echo of your story.' },
    },
    {
      id: 'questions',
      name: { nl: 'Navragen', en: 'Asking on' },
      ...ours(10),
      ...groupAsks,
      prompt: { nl: 'Welke informatie mis je nog?', en: 'Which information do you still miss?' },
      cue: {
        nl: 'Alleen vragen om te begrijpen. Na tien minuten is het genoeg.',
        en: 'Only questions to understand. After ten minutes it is enough.',
      },
      bringerDoes: { nl: 'Antwoord kort en concreet.', en: 'Answer briefly and concretely.' },
    },
    {
      id: 'hypotheses',
      name: { nl: 'Vermoedens', en: 'Hypotheses' },
      ...ours(10),
      ...groupConfers,
      bringerSits: 'turned-away',
      prompt: {
        nl: 'Hoe komt het dat het zo gaat? Ik vermoed dat…',
        en: 'How come it goes like this? I suspect that…',
      },
      cue: {
        nl: 'Veel vermoedens naast elkaar. Niemand hoeft gelijk te krijgen.',
        en: 'Many guesses side by side. Nobody has to be right.',
      },
      bringerDoes: {
        nl: 'Schuif naar achteren en zwijg. Noteer wat klopt en wat prikt.',
        en: 'Move back and keep silent. Note what rings true and what stings.',
      },
    },
    {
      id: 'response',
      name: { nl: 'Reactie', en: 'Response' },
      ...ours(5),
      ...bringerTells,
      prompt: {
        nl: 'Welk vermoeden helpt je verder? Verandert je vraag?',
        en: 'Which guess takes you further? Does your question change?',
      },
      cue: { nl: 'De groep luistert en vraagt niet door.', en: 'The group listens and does not ask on.' },
      bringerDoes: {
        nl: 'Kies. Wat niet past, hoef je niet te weerleggen.',
        en: 'Choose. You need not refute what does not fit.',
      },
    },
    {
      id: 'ideas',
      name: { nl: 'Ideeën', en: 'Ideas' },
      ...ours(15),
      ...groupConfers,
      bringerSits: 'turned-away',
      modules: ModuleId.options,
      prompt: {
        nl: 'Wat zou je kunnen doen? Noem het als mogelijkheid: ik zou…',
        en: 'What could be done? Offer it as a possibility: I would…',
      },
      cue: { nl: 'Eerst veel, dan pas goed. Geen “ja, maar”.', en: 'Many first, good later. No “yes, but”.' },
      bringerDoes: { nl: 'Luister nog een keer, zonder te antwoorden.', en: 'Listen once more, without answering.' },
    },
    {
      id: 'decision',
      name: { nl: 'Besluit', en: 'Decision' },
      ...ours(5),
      ...bringerTells,
      prompt: { nl: 'Wat ga je doen? Wat is je eerste stap?', en: 'What will you do? What is your first step?' },
      cue: { nl: 'Eén stap, met een dag erbij.', en: 'One step, with a day to it.' },
      bringerDoes: {
        nl: 'Kies wat bij jou past, niet wat het mooist klonk.',
        en: 'Choose what suits you, not what sounded best.',
      },
    },
    {
      id: 'sharing',
      name: { nl: 'Delen en afsluiten', en: 'Sharing and closing' },
      ...ours(10),
      ...everyoneTalks,
      prompt: {
        nl: 'Wat herken je uit je eigen werk, en wat neem je mee?',
        en: 'What do you know from your own work, and what do you take along?',
      },
      cue: {
        nl: 'Nu geeft de groep iets terug: eigen ervaring, geen nieuwe raad.',
        en: 'Now the group gives something back: own experience, no new advice.',
      },
      bringerDoes: { nl: 'Luister. Je bent niet de enige.', en: 'Listen. You are not the only one.' },
    },
  ],
})

import { ModuleId } from '#shared/sessions/block.ts'
import { bringerTells, everyoneTalks, groupConfers, ours, published } from '../block-shapes.ts'
import { defineMethod } from '../define-method.ts'
import { sourcesOf } from '../sources.ts'

/** Steps: field report, method 13. Only the minutes of the consultation itself have a source. */
export const sixPhases = defineMethod({
  id: 'six-phases',
  name: { nl: 'Collegiale consultatie in zes fasen', en: 'Peer consultation in six phases' },
  use: {
    nl: 'Past bij bijna elke vraag: jullie kiezen zelf welke vorm de raad krijgt.',
    en: 'Fits almost any question: you choose together what form the advice takes.',
  },
  contraIndication: {
    nl: 'Niet als er in de groep een conflict speelt. Los dat eerst op, met hulp.',
    en: 'Not when there is a conflict within the group. Settle that first, with help.',
  },
  origin: {
    nl: 'Kim-Oliver Tietze, Kollegiale Beratung; hier in onze woorden.',
    en: 'Kim-Oliver Tietze, Kollegiale Beratung; here in our words.',
  },
  group: { from: 5, to: 10 },
  questions: ['practical', 'own-part'],
  forBeginners: true,
  sources: sourcesOf(10, 27, 28, 29),
  blocks: [
    {
      id: 'casting',
      name: { nl: 'Rollen verdelen', en: 'Sharing out roles' },
      ...ours(5),
      ...everyoneTalks,
      prompt: {
        nl: 'Wie brengt in, wie begeleidt, wie schrijft mee?',
        en: 'Who brings a case, who facilitates, who takes notes?',
      },
      cue: {
        nl: 'De rollen staan vast tot het eind. Iemand schrijft, zodat de inbrenger kan luisteren.',
        en: 'Roles stay until the end. Somebody writes, so that the bringer can listen.',
      },
      bringerDoes: {
        nl: 'Zeg dat je iets wilt inbrengen, en waar het over gaat.',
        en: 'Say that you want to bring something, and what it is about.',
      },
    },
    {
      id: 'tell',
      name: { nl: 'Vrij vertellen', en: 'Telling freely' },
      ...ours(10),
      ...bringerTells,
      prompt: { nl: 'Vertel wat je bezighoudt, zoals het komt.', en: 'Tell what is on your mind, as it comes.' },
      cue: {
        nl: 'Jij vraagt af en toe iets om te verhelderen; de anderen luisteren.',
        en: 'You ask something now and then to clarify; the others listen.',
      },
      bringerDoes: {
        nl: 'Je hoeft niets voor te bereiden of te ordenen.',
        en: 'You need not prepare or order anything.',
      },
    },
    {
      id: 'key-question',
      name: { nl: 'Sleutelvraag', en: 'Key question' },
      ...ours(5),
      ...bringerTells,
      prompt: {
        nl: 'Wat moet dit gesprek je opleveren? Maak er één vraag van.',
        en: 'What should this talk give you? Make it one question.',
      },
      cue: {
        nl: 'Komt de inbrenger er niet uit, laat de groep dan een paar sleutelvragen bedenken.',
        en: 'If the bringer is stuck, let the group invent a few key questions.',
      },
      bringerDoes: {
        nl: 'Kies de vraag waar je energie van krijgt.',
        en: 'Choose the question that gives you energy.',
      },
    },
    {
      id: 'choose-module',
      name: { nl: 'Vorm kiezen', en: 'Choosing the form' },
      ...ours(5),
      ...everyoneTalks,
      input: { type: 'choose-module' },
      prompt: { nl: 'Welke vorm past bij deze vraag?', en: 'Which form fits this question?' },
      cue: {
        nl: 'Stel er twee voor en zeg waarom. De inbrenger mag een vorm weigeren.',
        en: 'Propose two and say why. The bringer may refuse a form.',
      },
      bringerDoes: { nl: 'Zeg bij welke vorm je je goed voelt.', en: 'Say which form you feel good about.' },
    },
    {
      id: 'consultation',
      name: { nl: 'Raad', en: 'Consultation' },
      ...published(10),
      ...groupConfers,
      modules: ModuleId.options,
      prompt: {
        nl: 'Geef je ideeën bij de sleutelvraag: één per beurt, niet te snel.',
        en: 'Give your ideas on the key question: one a turn, not too fast.',
      },
      cue: {
        nl: 'Let op de inbrenger: kan die het nog volgen? Vertraag als het veel wordt.',
        en: 'Watch the bringer: can they still follow? Slow down when it gets much.',
      },
      bringerDoes: {
        nl: 'Luister alleen. Een ander schrijft voor je mee.',
        en: 'Only listen. Somebody else writes for you.',
      },
    },
    {
      id: 'close',
      name: { nl: 'Afsluiten', en: 'Closing' },
      ...ours(5),
      ...bringerTells,
      prompt: {
        nl: 'Wat was waardevol, en wat ga je ermee doen?',
        en: 'What was valuable, and what will you do with it?',
      },
      cue: {
        nl: 'Geen discussie meer over de ideeën. Bedank en rond af.',
        en: 'No more discussion of the ideas. Give thanks and close.',
      },
      bringerDoes: {
        nl: 'Noem twee of drie dingen. De rest mag weg.',
        en: 'Name two or three things. The rest may go.',
      },
    },
  ],
})

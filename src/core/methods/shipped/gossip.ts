import { bringerTells, everyoneTalks, groupAsks, groupConfers, published } from '../block-shapes.ts'
import { defineMethod } from '../define-method.ts'
import { sourcesOf } from '../sources.ts'

/**
 * Minutes and steps: field report, method 6. Sources differ on turning the back: what the bringer sees is useful too,
 * so it is offered and never demanded. Keeping nothing of the last round is our choice: there people talk about each other.
 */
export const gossip = defineMethod({
  id: 'gossip',
  name: { nl: 'Roddelmethode', en: 'Gossip method' },
  use: {
    nl: 'Voor je blinde vlek, als er weinig tijd is: de groep praat over je vraag terwijl jij luistert.',
    en: 'For your blind spot, when time is short: the group talks about your question while you listen.',
  },
  contraIndication: {
    nl: 'Niet in een groep die nog niet veilig voelt, of waarin je elkaar nauwelijks kent.',
    en: 'Not in a group that does not feel safe yet, or where you hardly know each other.',
  },
  origin: {
    nl: 'Uit de Nederlandse intervisiepraktijk; ook bekend als respectvol roddelen.',
    en: 'From Dutch peer consultation practice; also known as respectful gossip.',
  },
  group: { from: 4, to: 8 },
  questions: ['own-part', 'practical'],
  safety: 'much',
  totalPublished: true,
  sources: sourcesOf(12, 13, 14, 15, 19),
  blocks: [
    {
      id: 'question',
      name: { nl: 'Vraag', en: 'Question' },
      ...published(5),
      ...bringerTells,
      prompt: {
        nl: 'Wat is je vraag? Vertel in het kort waar hij vandaan komt.',
        en: 'What is your question? Tell briefly where it comes from.',
      },
      cue: {
        nl: 'Schrijf de vraag op waar iedereen hem ziet, in de woorden van de inbrenger.',
        en: 'Write the question where everyone can see it, in the bringer’s words.',
      },
      bringerDoes: {
        nl: 'Kort mag. Wat je weglaat, vragen ze straks.',
        en: 'Short is fine. What you leave out, they will ask.',
      },
    },
    {
      id: 'exploration',
      name: { nl: 'Verkenning', en: 'Exploration' },
      ...published(10),
      ...groupAsks,
      prompt: {
        nl: 'Stel drie open vragen, het liefst vragen die de inbrenger nog niet bedacht had.',
        en: 'Ask three open questions, preferably ones the bringer had not thought of.',
      },
      cue: {
        nl: 'Verzamel eerst de vragen, laat dan antwoorden.',
        en: 'Gather the questions first, then let them be answered.',
      },
      bringerDoes: {
        nl: 'Beantwoord de vragen die iets in je losmaken. De rest mag blijven hangen.',
        en: 'Answer the questions that stir something in you. The others may be left hanging.',
      },
    },
    {
      id: 'gossip',
      name: { nl: 'Roddelen', en: 'Gossip' },
      ...published(10),
      ...groupConfers,
      bringerSits: 'turned-away',
      prompt: {
        nl: 'Praat over de inbrenger, niet ertegen. Wat zien we, wat zou eronder liggen, wat zien we niet? Eindig met één raad.',
        en: 'Talk about the bringer, not to them. What do we see, what may lie beneath, what do we miss? End with one piece of advice.',
      },
      cue: {
        nl: 'Zeg “zij” of “hij”, en blijf respectvol. Kijkt iemand naar de inbrenger? Haal de blik terug in de kring.',
        en: 'Say “she” or “he”, and stay respectful. Does somebody look at the bringer? Bring their eyes back to the circle.',
      },
      bringerDoes: {
        nl: 'Je zit buiten de kring, met je rug ernaartoe als je dat prettig vindt. Zeg niets; noteer wat raakt en wat opvalt.',
        en: 'You sit outside the circle, with your back to it if you like. Say nothing; note what touches you and what stands out.',
      },
    },
    {
      id: 'response',
      name: { nl: 'Reactie', en: 'Response' },
      ...published(10),
      ...bringerTells,
      prompt: {
        nl: 'Wat raakte je, wat viel je op? Wat neem je mee, en wat laat je hier?',
        en: 'What touched you, what stood out? What do you take with you, and what do you leave here?',
      },
      cue: {
        nl: 'De groep luistert nu en verdedigt niets. Vraag tot slot: wat ga je doen?',
        en: 'The group listens now and defends nothing. Ask in the end: what will you do?',
      },
      bringerDoes: {
        nl: 'Kom terug in de kring en zeg wat je wilt zeggen. Niet meer dan dat.',
        en: 'Come back into the circle and say what you want to say. No more than that.',
      },
    },
    {
      id: 'evaluation',
      name: { nl: 'Evaluatie', en: 'Evaluation' },
      ...published(5),
      ...everyoneTalks,
      record: 'nothing',
      prompt: {
        nl: 'Wat leverde het op, en hoe gingen we met de vraag en met elkaar om?',
        en: 'What did it bring, and how did we treat the question and each other?',
      },
      cue: {
        nl: 'Vraag het ook aan wie weinig zei. Wat hier gezegd wordt, blijft in de kring.',
        en: 'Ask those who said little as well. What is said here stays in the circle.',
      },
      bringerDoes: {
        nl: 'Zeg hoe het was om zo besproken te worden.',
        en: 'Say what it was like to be talked about in this way.',
      },
    },
  ],
})

import type { LocalText } from '#shared/language.ts'

interface DemoPrinciple {
  readonly title: LocalText
  readonly paragraph: LocalText
  readonly asks: LocalText
  readonly asksNot: LocalText
  /** False for one that the team is still writing. */
  readonly adopted: boolean
}

/** How many days ago the team adopted its vision: before anything was held against it. */
export const VISION_DAYS_AGO = 340

/** The vision of the demo team, in order of its numbers. */
export const demoPrinciples: readonly DemoPrinciple[] = [
  {
    title: { nl: 'Nabij, en eerlijk over de grens', en: 'Close by, and honest about the limit' },
    paragraph: {
      nl: 'Wij zijn er als het erop aankomt, en laten merken dat iemands zorgen ons raken. Juist daarom zeggen we erbij wat we niet kunnen.',
      en: 'We are there when it matters, and show that somebody’s worries touch us. That is why we also say what we cannot do.',
    },
    asks: {
      nl: 'Laten merken dat je iemand ziet, en op tijd zeggen waar het ophoudt.',
      en: 'To show that you see somebody, and to say in time where it ends.',
    },
    asksNot: {
      nl: 'Altijd bereikbaar zijn, of iemand in je eentje redden.',
      en: 'To be reachable at any hour, or to save somebody on your own.',
    },
    adopted: true,
  },
  {
    title: { nl: 'Eerst het leven, dan het loket', en: 'The life first, then the counter' },
    paragraph: {
      nl: 'Wij beginnen bij wat iemand wil en kan, niet bij wat een formulier vraagt. Als een regel iemand klem zet, zoeken we de bedoeling van de regel op.',
      en: 'We begin with what somebody wants and can do, not with what a form asks. Where a rule traps somebody, we look for what the rule was meant for.',
    },
    asks: {
      nl: 'Doorvragen voordat je verwijst, en melden welke regel knelt.',
      en: 'To ask on before you refer, and to report which rule pinches.',
    },
    asksNot: { nl: 'Elke vraag zelf oppakken.', en: 'To take on every question yourself.' },
    adopted: true,
  },
  {
    title: { nl: 'Afronden als het staat', en: 'Finish when it stands' },
    paragraph: {
      nl: 'Sluiten is een moment, afronden is een periode. Iets is klaar als iemand verder kan, niet omdat het jaar om is.',
      en: 'Closing is a moment, finishing takes a while. Something is done when somebody can go on, not because the year is over.',
    },
    asks: {
      nl: 'Na drie maanden bellen, en opschrijven wat te vroeg dichtging.',
      en: 'To ring after three months, and to write down what was closed too early.',
    },
    asksNot: { nl: 'Vasthouden omdat loslaten moeilijk is.', en: 'To hold on because letting go is hard.' },
    adopted: true,
  },
  {
    title: { nl: 'Eén lijn als team', en: 'One line as a team' },
    paragraph: {
      nl: 'Wat een van ons afspreekt, is namens ons allemaal. Niemand draagt een zwaar besluit alleen, en niemand haalt het stil weer weg.',
      en: 'What one of us agrees on, we all agree on. Nobody carries a heavy decision alone, and nobody quietly takes one back.',
    },
    asks: {
      nl: 'Een collega bellen voordat je iets toezegt dat ook een ander raakt.',
      en: 'To ring a colleague before you promise what touches somebody else too.',
    },
    asksNot: { nl: 'Allemaal op dezelfde manier werken.', en: 'That we all work in the same way.' },
    adopted: true,
  },
  {
    title: { nl: 'Twijfel komt op tafel', en: 'Doubt is put on the table' },
    paragraph: {
      nl: 'Een dilemma is geen zwakte, het is ons materiaal. We delen het voordat het zwaar wordt, en luisteren voordat we raad geven.',
      en: 'A dilemma is no weakness, it is what we work with. We share it before it grows heavy, and listen before we advise.',
    },
    asks: {
      nl: 'Iets inbrengen waar je niet uit komt, ook als het over jezelf gaat.',
      en: 'To bring what you cannot solve, also when it is about yourself.',
    },
    asksNot: { nl: 'Alles met iedereen delen.', en: 'To share everything with everyone.' },
    adopted: true,
  },
  {
    title: { nl: 'Van een fout leren we samen', en: 'We learn from a mistake together' },
    paragraph: {
      nl: 'We vragen eerst wat een keuze toen logisch maakte. Daarna kijken we wat er van mij was, van het team, van de organisatie en van beleid.',
      en: 'We first ask what made a choice sensible at the time. Then we look at what was mine, the team’s, the organisation’s, and a matter of policy.',
    },
    asks: {
      nl: 'Een fout binnen een paar dagen vertellen, en elkaar daar heel laten.',
      en: 'To tell a mistake within days, and to leave each other whole.',
    },
    asksNot: { nl: 'Doen alsof het niet uitmaakt.', en: 'To pretend that it does not matter.' },
    adopted: true,
  },
  {
    title: {
      nl: 'Cijfers horen bij het werk, ze zijn het werk niet',
      en: 'Figures belong to the work, they are not the work',
    },
    paragraph: {
      nl: 'Contact en vertrouwen staan in geen telling. We zetten ernaast wat een cijfer niet laat zien, en praten daarover met wie ons betaalt.',
      en: 'Contact and trust are in no count. We set beside a figure what it does not show, and talk about that with those who pay us.',
    },
    asks: {
      nl: 'Knelpunten meenemen naar de gemeente, met voorbeelden en met feiten.',
      en: 'To take what pinches to the municipality, with examples and with facts.',
    },
    asksNot: { nl: 'Afspraken stilletjes omzeilen.', en: 'To get around agreements in silence.' },
    adopted: true,
  },
  {
    title: { nl: 'Wie wacht, telt mee', en: 'Those who wait count too' },
    paragraph: {
      nl: 'Wie we nog niet kennen, heeft evenveel recht op ons als wie we al kennen.',
      en: 'Those whom we do not know yet have as much right to us as those whom we do.',
    },
    asks: { nl: 'Elke maand samen kijken naar wie er wacht.', en: 'To look together each month at who is waiting.' },
    asksNot: { nl: 'Loslaten wie net houvast heeft.', en: 'To let go of those who only just found hold.' },
    adopted: false,
  },
]

interface DemoNorm {
  readonly title: LocalText
  readonly satisfied: LocalText
  readonly first: LocalText
}

/** When the demo team is satisfied, for three kinds of case. */
export const demoNorms: readonly DemoNorm[] = [
  {
    title: { nl: 'Geld en post', en: 'Money and mail' },
    satisfied: {
      nl: 'De post wordt weer opengemaakt, en iemand weet wie te bellen als het spannend wordt.',
      en: 'The mail is being opened again, and somebody knows whom to ring when it gets tense.',
    },
    first: {
      nl: 'Dak, stroom en eten. Daarna pas de map met tabbladen.',
      en: 'Roof, power and food. Only then the folder with tabs.',
    },
  },
  {
    title: { nl: 'Rouw en verlies', en: 'Grief and loss' },
    satisfied: {
      nl: 'Er is iemand in de buurt die de naam durft te noemen, ook als wij er niet meer zijn.',
      en: 'There is somebody near who dares to say the name, also when we are gone.',
    },
    first: { nl: 'Tijd. Niet het aantal gesprekken.', en: 'Time. Not the number of talks.' },
  },
  {
    title: { nl: 'Een gezin met jonge kinderen', en: 'A family with young children' },
    satisfied: {
      nl: 'Het gaat drie maanden zonder ons goed genoeg, ook op een slechte dag.',
      en: 'It goes well enough without us for three months, also on a bad day.',
    },
    first: {
      nl: 'Veilig naar bed kunnen. Dan rust voor wie opvoedt.',
      en: 'Going to bed safely. Then rest for those who raise them.',
    },
  },
]

import { describe, expect, it } from 'vitest'
import { coach, PAGE_WORDS } from './coach.ts'

const hints = (question: string, story = '', outcome = '') => coach({ question, story, outcome })

describe('coaching is silent about', () => {
  it.each([
    'Hoe kan ik er zijn zonder dat nabijheid redden wordt?',
    'Waar houdt beschikbaar zijn op en begint redden bij mij?',
    'In hoeverre is dit van mij?',
    'Met welke eerste stap help ik haar én mijzelf?',
    'Wat wil ik: blijven of gaan?',
    'Ik vraag me af hoe ik het zelf op tafel leg.',
    'Mijn vraag aan jullie: hoe leg ik uit dat niet-sluiten hier vakwerk is? En waar ligt de grens?',
    'Is dit echt alleen van mij? En hoe breng ik dat in?',
    'Hoe blijf ik mevrouw K. nabij en houd ik mij aan de Wmo en aan Veilig Thuis?',
    'Hoe houden we met de GGZ één lijn?',
    'How can I help somebody tonight without hiding the gap?',
    'To what extent is this mine to carry?',
    'What would I’ve needed on Monday?',
    '',
    'Hoe kan',
  ])('the question %j', (question) => {
    expect(hints(question)).toEqual([])
  })

  it.each([
    'Ze belde om elf uur. Ik nam op en moest kiezen: gaan of blijven.',
    'Inmiddels appt ze elke nacht. Toen ik binnenkwam, zat ze op de trap. Ik heb haar mijn nummer gegeven.',
    'He asked me to stay. The bus was leaving and I had to choose.',
  ])('the story %j', (story) => {
    expect(hints('Hoe kan ik blijven?', story, 'Ik ben gegaan.')).toEqual([])
  })

  it('a story of a page', () => {
    expect(hints('', 'woord '.repeat(PAGE_WORDS))).toEqual([])
  })
})

describe('coaching speaks of', () => {
  it.each([
    'Moet ik sluiten of openhouden?',
    'Is het goed dat ik blijf bellen?',
    'Mag ik dit aan haar moeder vertellen?',
    '“Kan ik hier nog iets mee?”',
    'Hallo. Doe ik dit goed?',
    'Ik weet niet of ik moet sluiten',
    'Should I close the case?',
    'Can’t I just stay in touch with them?',
    'Did we do the right thing?',
  ])('a closed question: %j', (question) => {
    expect(hints(question)).toEqual(['closed-question'])
  })

  it.each([
    'Hoe kan moeder leren loslaten?',
    'Waarom sluit de gemeente dossiers te vroeg?',
    'How can he learn to trust again?',
    'Wat moet er met deze jongen gebeuren?',
  ])('a question about somebody else: %j', (question) => {
    expect(hints(question)).toEqual(['not-mine'])
  })

  it.each([
    'Wat zou Sanne doen als ze mij was?',
    'Hoe zeg ik tegen Karin dat het stopt?',
    'How do I tell O’Brien that we stop?',
    'Hoe help ik mevrouw Bouzidi?',
    'Hoe leg ik dit (zonder Joost’s hulp) voor aan Joost?',
  ])('a name in the question: %j', (question) => {
    expect(hints(question)).toEqual(['name-in-question'])
  })

  it.each([
    'Ze stond voor de deur. Uiteindelijk ben ik toch gegaan.',
    'Ik heb toen besloten om te blijven.',
    'Gelukkig is het goed afgelopen.',
    'Achteraf zie ik dat het te veel was.',
    'In the end I went home.',
    'It was late. I decided to stay.',
    'Luckily, she called the next day.',
  ])('a story that tells the outcome: %j', (story) => {
    expect(hints('', story)).toEqual(['outcome-told'])
  })

  it('a story that holds a sentence of what happened next', () => {
    const outcome = 'De week erna belde ze zelf de dienst.'
    expect(hints('', `Ik twijfelde. De week erna belde ze zelf de dienst en ik niet.`, outcome)).toEqual([
      'outcome-told',
    ])
  })

  it('more than a page', () => {
    expect(hints('', 'woord '.repeat(PAGE_WORDS + 1))).toEqual(['too-long'])
  })

  it('everything, the most telling first', () => {
    const story = `Uiteindelijk ging het mis. ${'woord '.repeat(PAGE_WORDS)}`
    expect(hints('Moet Sanne met Karin praten?', story)).toEqual([
      'closed-question',
      'not-mine',
      'name-in-question',
      'outcome-told',
      'too-long',
    ])
  })
})

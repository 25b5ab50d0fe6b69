import { describe, expect, it } from 'vitest'
import { found } from '../testing/found.ts'

describe('dates', () => {
  it.each([
    ['Zitting op 3 april in de ochtend', '3 april'],
    ['Sinds 14 okt. wacht ze', '14 okt.'],
    ['het was zaterdag 18 mei, laat', 'zaterdag 18 mei'],
    ['| ma 5 feb | nee |', 'ma 5 feb'],
    ['geb. 22-05-1969', '22-05-1969'],
    ["ontruiming 12-06-'24 aanstaande", "12-06-'24"],
    ['dd. 12/3 gebeld', '12/3'],
    ['vrijdag, 16-2, elf uur', '16-2'],
    ['op 25/10 kwam er geld', '25/10'],
    ['begin maart 2023 kwam hij', 'begin maart 2023'],
    ["sinds december '22 niets", "december '22"],
    ['veertien maart was het', 'veertien maart'],
    ['op 2024-05-21 gemaild', '2024-05-21'],
    ['op 15.03.2024 gebeld', '15.03.2024'],
    ['She came on 5 February with two boys', '5 February'],
    ['On March 3rd, 2024 the review is due', 'March 3rd, 2024'],
    ['the third of May it was', 'third of May'],
    ['since February 2022 she lives here', 'February 2022'],
    ['Saturday 9 March, by noon', 'Saturday 9 March'],
  ])('are found in “%s”', (text, date) => expect(found('date', text)).toEqual([date]))

  it.each([
    '2e kerstdag',
    'in mei',
    'maart',
    'elke maandag om 9.30 u',
    '24/7',
    '3/4 van de tijd',
    '2-3 keer',
    '12-14 jaar',
    'score 7/10',
    '18-min-18-plus',
    'om 16.50 u',
    'in 2019',
    'after 2 may come',
    '1 op de 5',
    'artikel 3.12',
    '480 euro per maand, op de 20e.',
  ])('are not seen in “%s”', (text) => expect(found('date', `Het is ${text}`)).toEqual([]))
})

describe('ages', () => {
  it.each([
    ['Fatima (38) belde', ['38']],
    ['Youri, 23, in een chalet', ['23']],
    ['Emre van 10 en Zeynep van 7', ['10', '7']],
    ['kleine Sami van 2 jr.', ['2 jr.']],
    ['de tweeling Dex & Fenna (5) en baby Lio, toen 7 maanden.', ['5', '7 maanden']],
    ['Gerard en Ineke Visser, 52 en 50.', ['52', '50']],
    ['mw. Chen (voornaam Hui), 44.', ['44']],
    ['een 34-jarige man', ['34-jarige']],
    ['een meisje van elf', ['elf']],
    ['kinderen van 4, 6 en 9', ['4', '6', '9']],
    ['ze was 19 toen', ['19']],
    ['dan wordt ze 18 en dan', ['18']],
    ['een vrouw van begin dertig', ['begin dertig']],
    ['in haar dertiger jaren', ['in haar dertiger jaren']],
    ['op haar zestiende ging ze', ['zestiende']],
    ['a 6-year-old boy', ['6-year-old']],
    ['Chidi is eight', ['eight']],
    ['her son, who is only 22', ['22']],
    ['she is in her late forties', ['in her late forties']],
    ['Vandaag werd Marja 60 en ik was de enige', ['60']],
  ])('are found in “%s”', (text, ages) => expect(found('age', text)).toEqual(ages))

  it.each([
    'tot 18 jaar',
    'vanaf 16 gaat zij erover',
    'someone over 30',
    'na 9 dagen',
    'twee jaar geleden',
    'drie keer',
    'wachttijd 8 weken',
    'gesprek 6 van 6',
    'in de jaren zestig',
    'het is 5 uur',
    'Fatima van 206',
    'Joost belde 3 keer',
    '12 woensdagen',
    '(2) bellen',
    'een 40-urige week',
  ])('are not seen in “%s”', (text) => expect(found('age', `Zo ging het: ${text}.`)).toEqual([]))
})

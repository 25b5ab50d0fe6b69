import { foldWord } from '../text/fold-word.ts'

/**
 * Names that organisations in care, housing, industry and the public sector really bear, of one word each, and that are
 * no other word: without a kind beside them nothing else tells that they are organisations.
 */
export const organisationNames: ReadonlySet<string> = new Set(
  `buurtzorg cordaan pluryn entrea levvel altra arkin parnassia altrecht ggnet dimence lentis yulius emergis amarant cosis middin amsta careyn aafje evean espria thebe tantelouise amstelring sensire
   carinova livio woonbron ymere mitros rochdale staedion havensteder stadgenoot lefier nijestee accare rijnstate radboudumc amphia zuyderland vumc lumc umcg umcu mumc flevoziekenhuis slingeland tergooi alrijne ikazia maasstad bravis elkerliek bernhoven viecuri dijklander treant nij-smellinghe
   akzo akzonobel dsm frieslandcampina hoogovens tatasteel vopak boskalis heijmans ballast-nedam tempo-team hago asito csu facilicom sodexo vebego syncasso flanderijn vesting-finance intrum lavg cannock
   humanitas kwintes pameijer fivoor moveoo enver trivium prokino intermetzo youke juzt jarabee vitree sterk-huis kompaan xonar
   novadic jellinek brijder iriszorg mediant herlaarhof ggzingeest mentrum
   barnardos barnardo's turning-point mencap nacro st-mungo's centrepoint thamesreach l&q bupa hc-one barchester
   serco g4s atos`
    .split(/\s+/)
    .map(foldWord),
)

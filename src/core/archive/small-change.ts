/** Words of four letters and more that every text is held together with: in a small archive even these can be rare. */
const dutch = `aan alle alleen allemaal alles altijd ander andere anders beetje beter binnen boven buiten daar daarbij daardoor
  daarin daarmee daarna daarom daarover daarvan daarvoor deden deed deel deze dezelfde dingen doen doet door dragen drie dacht
  dachten denk denken dingen dus echt eens eerst eerste eigen eigenlijk elke elkaar enige enkele ergens even gaan gaat gedaan
  geef geeft geen gegeven gehad gekomen gelijk genoeg gewoon geweest gezegd geworden gingen goed goede gooi haar hadden heeft
  hebben hele helemaal hier hield hoef hoeft hoeveel houd houden houdt iedere iedereen iemand iets inmiddels jaar jaren jullie
  keek keer keren kijk kijken kijkt klein kleine komen komt kort kreeg krijg krijgen krijgt kunnen kwam kwamen laat laatste
  later laten liep liet liggen ligt lijkt loopt lopen maak maakt maakte maar mogen maken meer meest meestal misschien moest
  moesten moet moeten mijn mijzelf naar naast natuurlijk neem nemen neemt niemand niet niets nieuw nieuwe nodig nooit nogal
  omdat onder ongeveer onze ooit over paar pakt precies samen sinds snel soms staan staat steeds stel stond stuk tegen terug
  tijdens toch toen tussen twee tweede uren vaak vanaf vandaag vast veel verder vier vind vinden vindt volgende vond vooral
  voor vooraf voordat vraag vraagt vragen vroeg waar waarbij waardoor waarin waarmee waarna waarom waarop waarvan wanneer want
  waren week weer weet weken weg wel welke werd werden weten wilde wilden wist woord worden wordt zaten zeggen zegt zeker zelf
  zelfs zette zetten zich zichzelf zien ziet zijn zitten zoals zodat zodra zonder zouden zullen zulke`

const english = `about above after again against almost along already also although always among another anyone anything around
  asked away back became because become been before began being below between both bring came cannot come comes could does
  doing done down during each either else enough even ever every everyone everything first five four from gave getting give
  given goes going gone have having here hers herself himself into itself just keep keeps kept knew know known last later least
  less like little look looked made make makes making many maybe mine more most much must myself need never next nobody none
  nothing once only other others ours over people perhaps puts quite rather really right said same second seem seems several
  shall should since some someone something sometimes soon still such sure take taken takes tell than that their them then
  there these they thing things think third this those though thought three through told took toward under until upon used
  very want wants well went were what when where which while whom whose will with within without would year years your`

export const smallChange: ReadonlySet<string> = new Set([dutch, english].flatMap((words) => words.split(/\s+/)))

import { fold } from './folded-text.ts'

/** Surnames that so many people bear that their first letter tells nothing. A first selection of our own. */
const common = new Set(
  (
    'jong jansen vries berg dijk bakker janssen visser smit meijer boer mulder groot bos vos peters hendriks leeuwen ' +
    'dekker brouwer wit dijkstra smits graaf meer linden kok jacobs haan vermeulen heuvel veen broek bruin heijden ' +
    'schouten willems vliet hoekstra maas koster wal prins blom huisman peeters jonge kuipers veenstra kramer ' +
    'yilmaz kaya demir sahin celik yildiz yildirim ozturk aydin arslan dogan kilic aslan cetin kara koc kurt ozdemir ' +
    'haddad amrani idrissi bennani alaoui bakkali khattabi mohamed ahmed ali hassan hussein ibrahim abdi karimi ' +
    'singh ramdin pinas kartosen baidjnath nguyen wang chen li zhang kim lee ' +
    'smith jones taylor brown williams wilson johnson davies patel robinson wright thompson evans walker white roberts ' +
    'green hall thomas clarke jackson wood harris edwards turner martin cooper hill ward hughes moore clark king harrison'
  ).split(' '),
)

/** Whether the first letter of a surname gives nobody away. */
export function isCommonSurname(surname: string): boolean {
  return common.has(fold(surname))
}

/** Names that the dictionaries hold as words as well, and that are hardly ever meant as the word. */
export const namesFirst: ReadonlySet<string> = new Set(
  `jan piet kees klaas kim demi els ans bob bert ernst fred marc karen kelly kevin joop jaap jet nel rik nick rob sam ted tim tom ton wim coen koen bram daan bas
   barend berend dirk flip gijs guus hans henk joris karel loes lies marie marijn marjolein mirte mieke piet pim puck roosje rudi ruud sander siem sjaak sjors teun thijs trees truus wies wiet
   wubbo aagje anita barbara bianca cora corrie donna eddy elise ellen emma erik esther eva fleur gemma gerrit gert hanna helen helena henry hugo ida ilse ingrid irma jeannette jenny joan joke
   judith julia karin katja laura lena linda lisa lotte louis louise luc lucas lydia magda maria margriet marian marina martha martin mary max melissa mia michael milo mirjam monica nadia nancy nicole nina
   nora olga oscar otto paula peter rachel ralph rita robin roman ronald rosa ruth sandra sara sasha sheila simon sofie sonja stefan stella sven tamara teresa theo tina tony valentijn vera veronica
   victor wanda willem willie willy yoni amir ali omar hassan noel abel tess maud britt sophie adam alex andrea angela benjamin charles chris claire david diana eric george jack james jane jason jeff jessica jim
   john josh kate katie leo leon lewis lily luke margaret mike molly oliver patrick paul sally sarah steve susan thomas tracy walter wesley zoe alice amy anna anne annie arthur bella betty
   billie brian bruce carl carol cathy cindy daisy danny doris dorothy edith eliza ella emily ethel evan fanny fay florence fritz garth gene geoff gina gladys gloria gus hazel ike isaac jake janet jenny jess jo joey johnny
   kenny kitty lara lee lenny libby lou lucy mabel maggie maisie mandy marcus matt maureen maxine mel milly mona nellie nigel ollie oswald otis pauline percy perry pete phil phoebe polly roger roland rosie roxy
   rupert sharon sheryl shirley sid stan stuart tabitha terry toby vera vivian wilma winnie yvonne`.split(/\s+/),
)

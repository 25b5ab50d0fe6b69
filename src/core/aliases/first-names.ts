export type Gender = 'female' | 'male' | 'either'

/** First names that are found together: who bears one could as well have had another of the row. */
export interface NameRow {
  readonly gender: Gender
  readonly names: readonly string[]
}

const row = (gender: Gender, names: string): NameRow => ({ gender, names: names.split(' ') })

/** Common names, so that none of them points to anybody. A first selection of our own, written down from everyday life. */
const rows: readonly NameRow[] = [
  row(
    'female',
    'Anna Sanne Lotte Eva Femke Marieke Iris Lisa Nienke Roos Tess Vera Emma Julia Sophie Fleur Maud Anouk Esmee',
  ),
  row(
    'female',
    'Ria Ans Corrie Truus Greet Joke Annie Wil Ineke Tineke Gerda Hennie Marijke Nel Toos Jo Bep Willy Riet Ada',
  ),
  row(
    'male',
    'Bram Daan Jeroen Lars Niels Ruben Thijs Wouter Joris Sander Tim Stijn Luuk Koen Bas Jesse Milan Sem Finn Max',
  ),
  row(
    'male',
    'Jan Henk Piet Kees Wim Gerrit Arie Cor Dick Frans Hans Jaap Klaas Leo Nico Rinus Sjaak Ton Theo Bert Ad',
  ),
  row(
    'female',
    'Samira Fatima Yasmina Naima Karima Salma Hanane Meryem Amina Leila Noura Zahra Farida Aicha Soumaya Rania',
  ),
  row(
    'male',
    'Sami Youssef Karim Bilal Hamza Omar Rachid Nabil Ilias Mounir Tarik Anwar Ismail Jamal Zakaria Said Mohamed Ali',
  ),
  row('female', 'Elif Zeynep Ayse Emine Hatice Sevgi Derya Gul Nuray Busra Melek Yildiz Esra Fadime Leyla Selma'),
  row('male', 'Mehmet Emre Murat Kemal Hasan Yusuf Can Deniz Orhan Burak Serkan Ibrahim Osman Ahmet Cem Tolga'),
  row('female', 'Agnieszka Kasia Magda Ewa Zofia Monika Irena Oksana Natalia Olga Svetlana Halina Joanna Dorota Beata'),
  row('male', 'Piotr Marek Tomasz Andrzej Pawel Krzysztof Jacek Dmitri Ivan Oleg Viktor Stanislaw Wojtek Bogdan'),
  row('female', 'Shanice Chantal Jennifer Gladys Sharon Naomi Cheryl Urmila Priya Indra Sunita Anjali Rachel Melissa'),
  row('male', 'Dwight Clyde Ruben Rishi Anil Sanjay Winston Romeo Jermaine Giovanni Ramon Ricardo Delano Orlando'),
  row('female', 'Selam Hiwot Amina Hodan Ifrah Saba Rahel Tigist Fatuma Asha Grace Blessing Comfort Mercy'),
  row('male', 'Samuel Dawit Yonas Abdi Mahad Tesfay Filmon Robel Kofi Kwame Emmanuel Joseph Ibrahima Mamadou'),
  row('female', 'Mei Linh Lan Hoa Xiu Yan Jing Thuy Ngoc Min Yuki Hana'),
  row('male', 'Wei Minh Jun Hao Tuan Long Bao Ken Hiro Chen Quang Duc'),
  row('female', 'Emily Sarah Hannah Lucy Megan Olivia Charlotte Alice Ella Chloe Katie Jessica Laura Amy Claire Helen'),
  row('female', 'Margaret Dorothy Joan Barbara Susan Linda Patricia Jean Sheila Maureen Brenda Shirley Doreen Mary'),
  row('male', 'Jack Harry Thomas Oliver James Daniel Luke Adam Ryan Callum Liam Ben Josh Connor Nathan Toby'),
  row('male', 'John David Peter Michael Brian Alan Keith Roger Ronald Derek Kenneth Graham Stephen Robert'),
]

/** Names that fit nearly anybody. */
const neutral = row('either', 'Robin Sam Noa Charlie Kim Sascha Jamie Bo Alex Dani Nour Lou')

/** The row that a first name stands in; without one, names that fit anybody. `gender` narrows where it is known from the text. */
export function rowOf(firstName: string, gender: Gender, foldName: (name: string) => string): NameRow {
  const name = foldName(firstName)
  const found = rows.filter((each) => each.names.some((one) => foldName(one) === name))
  return (
    found.find((each) => gender === 'either' || each.gender === gender) ??
    (gender === 'either' ? found[0] : undefined) ??
    neutral
  )
}

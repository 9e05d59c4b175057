/** Names of peoples that lists of countries leave out, as they have only the citizens' ("Kazakhstani"): country by word. */
export const peoples: ReadonlyMap<string, string> = new Map(
  (
    'Kazakh Kazakhstan|Kyrgyz Kyrgyzstan|Uzbek Uzbekistan|Tajik Tajikistan|Turkmen Turkmenistan|Azeri Azerbaijan|Turk Turkey|Pole Poland|Dane Denmark|' +
    'Swede Sweden|Finn Finland|Spaniard Spain|Briton United Kingdom|Serb Serbia|Croat Croatia|Slovene Slovenia|Afghan Afghanistan|Icelander Iceland|' +
    'Dutchman Netherlands|Irishman Ireland|Frenchman France|Filipino Philippines|Burmese Myanmar|Emirati United Arab Emirates|Malay Malaysia'
  )
    .split('|')
    .map((row): [string, string] => [row.slice(0, row.indexOf(' ')), row.slice(row.indexOf(' ') + 1)]),
);

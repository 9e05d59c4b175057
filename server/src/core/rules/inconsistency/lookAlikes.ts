import type { AnnotatedArticle } from '../../extract/annotations.ts';
import type { Span } from '../../text/span.ts';
import { matchesIn } from '../../text/triggers.ts';
import type { ToldSentence } from './toldSentences.ts';

/** Countries and towns that are taken for each other, each with its people: a row is one pair. */
const rows = `
Slovakia Slovakian Slovak Slovaks / Slovenia Slovenian Slovenians Slovene Slovenes
Austria Austrian Austrians / Australia Australian Australians
Niger Nigerien Nigeriens / Nigeria Nigerian Nigerians
Iran Iranian Iranians / Iraq Iraqi Iraqis
Sweden Swedish Swede Swedes / Switzerland Swiss
Zambia Zambian Zambians / Gambia Gambian Gambians
Zambia Zambian Zambians / Zimbabwe Zimbabwean Zimbabweans
Mauritania Mauritanian Mauritanians / Mauritius Mauritian Mauritians
Latvia Latvian Latvians / Lithuania Lithuanian Lithuanians
Paraguay Paraguayan Paraguayans / Uruguay Uruguayan Uruguayans
Liberia Liberian Liberians / Libya Libyan Libyans
Mali Malian Malians / Malawi Malawian Malawians
Indonesia Indonesian Indonesians / India Indian Indians
Kyrgyzstan Kyrgyz / Kazakhstan Kazakh Kazakhs
Tajikistan Tajik Tajiks / Turkmenistan Turkmen Turkmens
Taiwan Taiwanese / Thailand Thai Thais
Bahamas Bahamian Bahamians / Bahrain Bahraini Bahrainis
Barbados Barbadian Barbadians / Bermuda Bermudian Bermudians
Guyana Guyanese / Guinea Guinean Guineans
Romania Romanian Romanians / Armenia Armenian Armenians
Albania Albanian Albanians / Algeria Algerian Algerians
Norway Norwegian Norwegians / Netherlands Dutch
Denmark Danish Dane Danes / Netherlands Dutch
Tonga Tongan Tongans / Togo Togolese
Tunisia Tunisian Tunisians / Tanzania Tanzanian Tanzanians
Rwanda Rwandan Rwandans / Uganda Ugandan Ugandans
Bolivia Bolivian Bolivians / Bulgaria Bulgarian Bulgarians
Belarus Belarusian Belarusians / Belgium Belgian Belgians
Somalia Somali Somalis / Sudan Sudanese
Budapest / Bucharest
Salzburg / Strasbourg
Kingstown / Kingston
Lucerne / Lausanne
Freiburg / Fribourg
Gdynia / Gdańsk
Riga / Vilnius
`;
const pairs: readonly (readonly [one: RegExp, other: RegExp])[] = rows
  .trim()
  .split('\n')
  .map((row) => row.split(' / ').map(wordsOf) as [RegExp, RegExp]);

function wordsOf(names: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}-])(?:${names.split(' ').join('|')})(?![\p{L}-])`, 'gu');
}

/** So often an article names the place that it is about, and in so many of its first sentences it names it once. */
const steady = 3;
const lead = 3;

/**
 * A name in the headline that stands nowhere in the lead, while the name it is taken for stands there and is the article's steady
 * one: "Slovakia" over an article on Slovenia. Yields it with the first of the steady ones, and what repeats it further down.
 */
export function* lookAlikes(
  article: AnnotatedArticle,
  headlines: readonly ToldSentence[],
  body: readonly ToldSentence[],
): Iterable<{ readonly wrong: Span; readonly steady: Span }> {
  for (const [one, other] of pairs)
    for (const [wrong, right] of [
      [one, other],
      [other, one],
    ] as const) {
      const [first] = headlines.flatMap((told) => spansIn(article, told, wrong));
      if (!first || headlines.some((told) => spansIn(article, told, right).length > 0)) continue;
      const meant = body.flatMap((told) => spansIn(article, told, right));
      const repeated = body.flatMap((told) => spansIn(article, told, wrong));
      if (meant.length < steady || repeated.length > meant.length / 2) continue;
      const opening = body.slice(0, lead);
      if (opening.some((told) => spansIn(article, told, wrong).length > 0)) continue;
      if (!opening.some((told) => spansIn(article, told, right).length > 0)) continue;
      // Whoever names both in one sentence tells them apart.
      if (body.some((told) => spansIn(article, told, wrong).length > 0 && spansIn(article, told, right).length > 0))
        continue;
      for (const span of [first, ...repeated]) yield { wrong: span, steady: meant[0]! };
    }
}

function spansIn(article: AnnotatedArticle, told: ToldSentence, words: RegExp): Span[] {
  return [...matchesIn(words, article.text, told)].map((match) => ({
    start: told.start + match.index,
    end: told.start + match.index + match[0].length,
  }));
}

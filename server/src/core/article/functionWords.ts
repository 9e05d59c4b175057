/** The most frequent function words of English that are rare or absent in other languages of the Latin script. */
export const frequentEnglish: ReadonlySet<string> = new Set(
  'the of and to that is was for it with as his on be at by had not are but from have they which you were her she there been their has would will what its'.split(
    ' ',
  ),
);

/**
 * The most frequent function words of languages that newspapers are written in: particles, articles, prepositions,
 * conjunctions, auxiliaries. They make up 10 to 45 % of running text in their own language. Words that English has as well
 * ("in", "on", "to") stand only where a language cannot be told without them. Behind a bar: letters that its neighbours in the
 * script do not have.
 */
const latin: Readonly<Record<string, string>> = {
  Afrikaans: 'die en van het wat nie dat om te vir sy by ook deur was haar hulle aan kan nog',
  Albanian: 'të e në dhe që për një nga është se ka nuk si do më ishte janë',
  Azerbaijani: 'və bu bir ilə üçün də da olan edib ki olub görə sonra',
  Basque: 'eta da ez bat zen dute du ere baina dira zuen izan den hau',
  Catalan: 'el la els les de del que i en un una per amb és ha al dels va més són com aquest',
  Croatian: 'i u je na da se su za od koji što ne kao bi iz ali biti koja nije će te',
  Czech: 'a v se na je že to s z do o i k za ale po jak by jsou pro byl jeho které',
  Danish: 'og at det som en på er af med den til ikke et har de fra men var sig ved der blev efter',
  Dutch: 'de het een en van dat op te zijn met voor niet aan er om door ook bij naar uit maar worden heeft wordt',
  Estonian: 'ja on ei et see oli ning kui ka mis seda aga olid oma selle pole',
  Filipino: 'ang ng sa na mga ay si ni ito hindi para kay nang niya rin din',
  Finnish: 'ja on ei se että hän oli ovat mutta myös kun tai jos joka mukaan ole sen niin kuin voi noin',
  French:
    'le la les des du de un une et est que qui dans pour par sur au aux avec ce cette se sa il elle ne pas sont été mais',
  Galician: 'o a os as de do da que e en un unha por con para non é foi máis polo ao súa',
  German:
    'der die das und ist nicht ein eine einen einem den dem des mit von für auf zu im sich auch wird sind hat bei aus nach',
  'Haitian Creole': 'ki nan yo la pou ak te li sa pa gen nou yon',
  Hungarian: 'a az és hogy nem is egy van de volt meg csak már mint el ki ha szerint pedig',
  Icelandic: 'og að í á sem er ekki um við það en var fyrir með til af hann voru',
  Indonesian: 'yang dan di dengan untuk dari ini itu tidak pada dalam akan ke adalah juga oleh telah',
  Irish: 'agus na ar go i tá sé le bhí is ag do an sin chun',
  Italian:
    'il lo la gli le di del della dei delle che e un una per con non è sono si nel nella al alla dal ha più anche',
  Latvian: 'un ir ar par no ka uz kas bija lai arī nav pēc tā',
  Lithuanian: 'ir kad yra su į iš ne bei tai buvo kaip apie jo po už',
  Norwegian: 'og å det som en på er av med den til ikke et har de fra men var seg ved ble etter',
  Polish: 'i w na z do się nie jest że to o jak po za od ale przez przy dla są było który oraz',
  Portuguese: 'o a os as de do da dos das que e em um uma por com para não é foi se mais como na nos ao pela são',
  Romanian: 'și în de la a cu pe nu că o un din pentru este care mai au fost se sau',
  Slovak: 'a v sa na je že to s z do o i k za ale po ako by sú pre bol jeho ktoré',
  Slovene: 'in je v na da se za so ki z pa ne tudi bi s po od kot iz bo',
  Somali: 'ee ka oo ku iyo uu waa ay la ayaa soo',
  Spanish: 'el la los las de del que y en un una por con para se su es fue ha como más pero al lo este esta son',
  Swahili: 'ya na wa kwa ni katika za la kuwa hiyo cha hao huo baada yake',
  Swedish: 'och att det som en på är av för med den till inte om ett har de från men var sig vid',
  Turkish: 've bir bu da de için ile olarak çok daha olan en gibi kadar sonra ancak ise',
  Uzbek: 'va bu bilan uchun ham bir deb edi esa bo‘lgan',
  Vietnamese: 'và của là có trong các được cho không với một những đã người này',
  Welsh: 'y yn i o ar ei mae yr wedi bod gan am ond fod',
};

const cyrillic: Readonly<Record<string, string>> = {
  Belarusian: 'і у на што не з да ён гэта як па за ад але яго | ў',
  Bulgarian: 'на и в да се за от са по не с е ще като това',
  Kazakh: 'және бұл мен үшін бір деп да де еді бойынша болып | әғқңұһ',
  Kyrgyz: 'жана бул менен үчүн бир деп да эле боюнча болгон | ңөү',
  Macedonian: 'на и во да се за од ќе не со е тоа беше што | ѓќѕ',
  Mongolian: 'нь юм байна гэж энэ бол болон байгаа | өү',
  Russian: 'и в на не что с по он как это за из но его был к для | ыэё',
  Serbian: 'и у је на да се су за од који што не као би из | ђћ',
  Ukrainian: 'і в на що не з до та у за від це його як про | їєґ',
};

const arabic: Readonly<Record<string, string>> = {
  Arabic: 'في من على أن إلى عن مع هذا هذه التي الذي بعد قبل وقال وقالت قال كان كما بين إن لا ما لم قد',
  Pashto: 'د په چې او ته کې هم له سره دی | ښږټډ',
  Persian: 'و در به از که این را با است برای آن شد های | پچگ',
  Urdu: 'کے کی میں ہے اور سے کا کو نے پر یہ | ےںٹڈ',
};

const devanagari: Readonly<Record<string, string>> = {
  Hindi: 'के में की है और से का को ने पर यह कि',
  Marathi: 'आहे आणि या ते हे च्या होते नाही मध्ये',
  Nepali: 'छ र को मा ले यो हो भएको पनि गरेको',
};

/** How a language of a script is known from its neighbours. */
export interface LanguageSigns {
  readonly name: string;
  readonly words: ReadonlySet<string>;
  /** A letter that only this language has; undefined where there is none. */
  readonly letter?: RegExp;
}

function signs(table: Readonly<Record<string, string>>): readonly LanguageSigns[] {
  return Object.entries(table).map(([name, row]) => {
    const [words = '', letters] = row.split(' | ');
    return { name, words: new Set(words.split(' ')), ...(letters && { letter: new RegExp(`[${letters}]`, 'u') }) };
  });
}

export interface Script {
  readonly name: string;
  /** One letter of the script. */
  readonly letter: RegExp;
  /** The languages told apart by their words; a script without them belongs to `name` itself. */
  readonly languages?: readonly LanguageSigns[];
}

/** Scripts in the order in which they are tried: kana before Han, since Japanese has both. */
export const scripts: readonly Script[] = [
  { name: 'Latin', letter: /^\p{Script=Latin}/u, languages: signs(latin) },
  { name: 'Cyrillic', letter: /^\p{Script=Cyrillic}/u, languages: signs(cyrillic) },
  { name: 'Arabic', letter: /^\p{Script=Arabic}/u, languages: signs(arabic) },
  { name: 'Devanagari', letter: /^\p{Script=Devanagari}/u, languages: signs(devanagari) },
  { name: 'Japanese', letter: /^[\p{Script=Hiragana}\p{Script=Katakana}]/u },
  { name: 'Chinese', letter: /^\p{Script=Han}/u },
  { name: 'Korean', letter: /^\p{Script=Hangul}/u },
  { name: 'Greek', letter: /^\p{Script=Greek}/u },
  { name: 'Hebrew', letter: /^\p{Script=Hebrew}/u },
  { name: 'Armenian', letter: /^\p{Script=Armenian}/u },
  { name: 'Georgian', letter: /^\p{Script=Georgian}/u },
  { name: 'Amharic', letter: /^\p{Script=Ethiopic}/u },
  { name: 'Bengali', letter: /^\p{Script=Bengali}/u },
  { name: 'Punjabi', letter: /^\p{Script=Gurmukhi}/u },
  { name: 'Gujarati', letter: /^\p{Script=Gujarati}/u },
  { name: 'Tamil', letter: /^\p{Script=Tamil}/u },
  { name: 'Telugu', letter: /^\p{Script=Telugu}/u },
  { name: 'Kannada', letter: /^\p{Script=Kannada}/u },
  { name: 'Malayalam', letter: /^\p{Script=Malayalam}/u },
  { name: 'Sinhala', letter: /^\p{Script=Sinhala}/u },
  { name: 'Thai', letter: /^\p{Script=Thai}/u },
  { name: 'Lao', letter: /^\p{Script=Lao}/u },
  { name: 'Khmer', letter: /^\p{Script=Khmer}/u },
  { name: 'Burmese', letter: /^\p{Script=Myanmar}/u },
];

import { annotate, decode, type Language, parseArticle } from '../../server/src/core/index.ts';
import { loadLanguage } from '../../server/src/node/loadLanguage.ts';
import { assertLinear } from './growth.ts';

const story = [
  'The harbour board said on Tuesday that 14 of its 37 cranes had stopped after the storm of 3 May 2031.',
  '“We will open the northern quay on Friday,” Marta Lindqvist, the harbour master, told reporters in Gdynia.',
  'According to the port authority, repairs cost $2.4 million, 12 per cent more than the budget of 2029 allowed.',
  'Two dockers were injured when the roof of a shed fell; Tomas Okafor, 43, was taken to Saint Anne Hospital.',
  'The Baltic Shipping Union (BSU) criticised the delay, and its chair Helena Brandt is widely seen as a rival of the board.',
].join(' ');

const shapes: readonly (readonly [name: string, text: (size: number) => string])[] = [
  ['paragraphs', (size) => repeated(`${story}\n\n`, size)],
  ['one line', (size) => repeated(`${story} `, size)],
  [
    'one sentence of names',
    (size) => `The list has ${repeated('Marta Lindqvist, Tomas Okafor, Helena Brandt, ', size)}.`,
  ],
  ['one sentence of numbers', (size) => `They sold ${repeated('14 cranes, 3,700 ropes, 12 per cent, ', size)}more.`],
  ['one word', (size) => `It read ${repeated('abcdefgh', size)}.`],
  ['one number', (size) => `It read ${repeated('1,234,', size)}5.`],
];

describe('Reading takes time in proportion to the text', function () {
  this.timeout(120_000);
  let language: Language;
  before(() => {
    language = loadLanguage('server/models');
    // The models are unpacked and the code is compiled before anything is measured.
    read(new TextEncoder().encode(repeated(`${story}\n\n`, 60_000)), language);
  });
  for (const [name, text] of shapes) {
    it(name, () => {
      const bytesOf = (size: number) =>
        new TextEncoder().encode(`Storm closes quay\n\n${story}\n\n${text(15_000 * size)}`);
      assertLinear(name, bytesOf, (bytes) => read(bytes, language));
    });
  }
  // Parsed only: what comes behind takes so much longer that nobody would see it.
  it('short lines', () => {
    assertLinear(
      'short lines',
      (size) => repeated('The council met.\n', 15_000 * size),
      (text) => void parseArticle('a.txt', { text, problems: [] }),
    );
  });
});

function repeated(text: string, size: number): string {
  return text.repeat(Math.ceil(size / text.length));
}

function read(bytes: Uint8Array, language: Language): void {
  // Names and numbers in a row are no language that is recognised; they are read as the English they stand in.
  annotate({ ...parseArticle('a.txt', decode(bytes)), english: true }, language);
}

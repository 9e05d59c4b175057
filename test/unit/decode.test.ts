import assert from 'node:assert/strict';
import { decode, sizeCap } from '../../server/src/core/index.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('decode', () => {
  it('reads UTF-8 with and without a byte-order mark', () => {
    assert.equal(decode(utf8('Žďár, 東京, 🎻')).text, 'Žďár, 東京, 🎻');
    assert.deepEqual(decode(bytes(0xef, 0xbb, 0xbf, 0x41)), { text: 'A', encoding: 'utf-8', problems: [] });
    assert.equal(decode(bytes(0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf, 0x41)).text, '\uFEFFA');
  });

  it('keeps good text around a bad byte and says where it is', () => {
    const { text, problems } = decode(bytes(...utf8('é'), 0x41, 0xff, 0x42, ...utf8('ö')));
    assert.equal(text, 'éA\uFFFDBö');
    assert.deepEqual(
      problems.map(({ kind, at }) => [kind, at.start, at.end]),
      [['invalid-byte', 2, 3]],
    );
  });

  it('reads a file without valid sequences as windows-1252', () => {
    const { text, encoding, problems } = decode(bytes(0x93, 0x48, 0x69, 0x94, 0x20, 0xe9));
    assert.equal(text, '“Hi” é');
    assert.equal(encoding, 'windows-1252');
    assert.equal(problems[0]!.kind, 'legacy-encoding');
  });

  it('reads UTF-16 in both orders', () => {
    assert.equal(decode(bytes(0xff, 0xfe, 0x41, 0, 0x42, 0)).text, 'AB');
    assert.equal(decode(bytes(0xfe, 0xff, 0, 0x41, 0, 0x42)).text, 'AB');
  });

  it('refuses binary and oversized files with one problem and an empty text', () => {
    const binary = decode(bytes(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13));
    assert.deepEqual([binary.text, binary.problems.length, binary.problems[0]!.kind], ['', 1, 'binary']);
    const large = decode(new Uint8Array(sizeCap + 1));
    assert.deepEqual([large.text, large.problems[0]!.kind], ['', 'too-large']);
  });

  it('never fails, whatever the bytes', () => {
    for (let seed = 1; seed < 200; seed++) {
      const some = Uint8Array.from({ length: seed }, (_, i) => (i * seed * 31 + seed) & 0xff);
      assert.equal(typeof decode(some).text, 'string');
    }
  });
});

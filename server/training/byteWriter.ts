import { checksum, headerSize } from '../src/core/language/bytes.ts';

/** Writes what `openBytes` in core/language/bytes.ts reads. */
export interface ByteWriter {
  u8(value: number): void;
  u32(value: number): void;
  varint(value: number): void;
  string(text: string): void;
  bytes(bytes: Uint8Array): void;
  /** The whole file, with its header. */
  finish(): Uint8Array;
}

/** Starts a data file of the format `magic` (four letters). */
export function createByteWriter(magic: string): ByteWriter {
  let buffer = new Uint8Array(1 << 16);
  let length = headerSize;
  const reserve = (more: number) => {
    if (length + more <= buffer.length) return;
    const larger = new Uint8Array(Math.max(2 * buffer.length, length + more));
    larger.set(buffer);
    buffer = larger;
  };
  const u8 = (value: number) => {
    reserve(1);
    buffer[length++] = value;
  };
  const varint = (value: number) => {
    let rest = value >>> 0;
    for (; rest >= 0x80; rest >>>= 7) u8((rest & 0x7f) | 0x80);
    u8(rest);
  };
  return {
    u8,
    varint,
    u32: (value) => {
      for (let shift = 0; shift < 32; shift += 8) u8((value >>> shift) & 0xff);
    },
    string: (text) => {
      varint(text.length);
      for (let i = 0; i < text.length; i++) varint(text.charCodeAt(i));
    },
    bytes: (bytes) => {
      reserve(bytes.length);
      buffer.set(bytes, length);
      length += bytes.length;
    },
    finish: () => {
      const file = buffer.slice(0, length);
      for (let i = 0; i < 4; i++) file[i] = magic.charCodeAt(i);
      new DataView(file.buffer).setUint32(4, checksum(file, headerSize), true);
      return file;
    },
  };
}

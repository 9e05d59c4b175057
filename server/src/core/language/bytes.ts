/** Reads a data file of this project front to back: little-endian integers, varints and UTF-16 strings. */
export interface ByteReader {
  readonly remaining: () => number;
  readonly u8: () => number;
  readonly u32: () => number;
  /** Unsigned LEB128. */
  readonly varint: () => number;
  /** Length, then one varint for each UTF-16 code unit. */
  readonly string: () => string;
  /** A view of the next `length` bytes. */
  readonly bytes: (length: number) => Uint8Array;
}

/** Size of what `openBytes` checks: four letters that name the format, and the checksum of all that follows. */
export const headerSize = 8;

/**
 * Opens a data file. `what` names it in messages.
 * @throws Error when the file is of another format, was cut short or has changed since it was written.
 */
export function openBytes(file: Uint8Array, magic: string, what: string): ByteReader {
  if (file.length < headerSize || [...magic].some((letter, i) => file[i] !== letter.charCodeAt(0))) {
    throw new Error(`The ${what} cannot be read: it does not begin with "${magic}".`);
  }
  const stored = new DataView(file.buffer, file.byteOffset).getUint32(4, true);
  if (checksum(file, headerSize) !== stored) {
    throw new Error(`The ${what} cannot be read: its checksum does not match, so it is damaged or incomplete.`);
  }
  return readerOf(file, headerSize, what);
}

/** 32-bit FNV-1a over the bytes from `start`. */
export function checksum(bytes: Uint8Array, start: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < bytes.length; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
  return hash >>> 0;
}

function readerOf(file: Uint8Array, start: number, what: string): ByteReader {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  let at = start;
  const take = (length: number): number => {
    const from = at;
    at += length;
    if (at > file.length) throw new Error(`The ${what} cannot be read: it ends too early.`);
    return from;
  };
  const varint = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = file[take(1)]!;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
  };
  return {
    remaining: () => file.length - at,
    u8: () => file[take(1)]!,
    u32: () => view.getUint32(take(4), true),
    varint,
    string: () => {
      let text = '';
      for (let left = varint(); left > 0; left--) text += String.fromCharCode(varint());
      return text;
    },
    bytes: (length) => {
      const from = take(length);
      return file.subarray(from, from + length);
    },
  };
}

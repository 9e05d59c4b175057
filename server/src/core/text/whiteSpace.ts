/** Whether a UTF-16 code unit is white space, as `\s` in a regular expression has it. */
export function isWhiteSpace(code: number): boolean {
  if (code < 128) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return code >= 0xa0 && /\s/.test(String.fromCharCode(code));
}

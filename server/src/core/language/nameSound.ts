import { remembered } from '../text/remembered.ts';

/** A name in lower case without accents, ligatures written out: "Kjærsgaard" and "Kjaersgaard" are one. */
export const foldedName: (name: string) => string = remembered(fold);

function fold(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('œ', 'oe')
    .replaceAll('ø', 'o')
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l')
    .replaceAll('đ', 'd');
}

/** How a folded name is said, roughly: names with one sound are often written for each other. */
export const soundOf: (name: string) => string = remembered(say);

function say(name: string): string {
  return name
    .replace(/ph/g, 'f')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/[cq]/g, 'k')
    .replace(/z/g, 's')
    .replace(/y/g, 'i')
    .replace(/(.)\1/g, '$1')
    .replace(/h/g, '');
}

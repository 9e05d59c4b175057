import type { FurnitureRow } from './furniture.ts';

/** What a page has in boxes: to fill in, tick or click, to bet, to read on or in another language; whole lines of a copied page. */
export const widgetRows: readonly FurnitureRow[] = [
  {
    name: 'poll',
    line: /^(?:(?:POLL|QUIZ|VOTE|SURVEY)\s*[:|–—-]\s*\S.{2,160}|.{0,80}[○◯☐□◻⚪]\s*\p{L}[^○◯☐□◻⚪\n]{0,60}[○◯☐□◻⚪]\s*\p{L}.{0,80}|.{0,60}\[(?:Vote|View results|See results|Submit)\].{0,40})$/u,
  },
  {
    name: 'sign-up box',
    line: /^(?:(?:sign up|subscribe|join|get|receive|register)\b.{0,80}\b)?(?:enter|type in) your e-?mail(?: address)?\b.{0,40}$/iu,
  },
  {
    name: 'subscription wall',
    line: /^(?:subscribe|join|sign up|try (?:it|us)|unlock)(?: now| today)? (?:for|from) (?:just |only )?[$€£]\s?\d.{0,40}$/iu,
  },
  {
    name: 'betting offer',
    line: /^(?:BET NOW|BETTING|ODDS|FREE BETS?)\b.{0,160}$|^.{0,60}\b(?:BeGambleAware|GambleAware|18\+ ?,? T&Cs?|T&Cs? apply)\b.{0,60}$/u,
  },
  {
    name: 'translation notice',
    line: /^[[(]?(?:(?:this|the) (?:article|text|page|story) (?:was|is|has been) )?(?:(?:automatically|machine|auto)[ -]translated|translated (?:automatically|by machine|by (?:google|deepl|ai)))\b.{0,100}$|^(?:view|show|see) original(?: (?:text|article|version))?\.?$/iu,
  },
  {
    name: 'related link',
    line: /^(?:ALSO (?:ON|IN|FROM|AT)|MORE (?:ON|IN|FROM)|ELSEWHERE (?:ON|IN)|ONLY (?:ON|IN)|FROM)(?: [\p{Lu}\d&'’.-]+){1,5}\s*[:|–—]\s*\S.{2,160}$/u,
  },
  {
    name: 'reader of pages',
    line: /^.{0,60}\be-?edition\s*[|·—–]\s*.{0,60}$|^.{0,60}\bzoom(?: in| out)?\s*[+−].{0,20}$/iu,
  },
  {
    name: 'pointer to another page',
    line: /^(?:\p{Lu}{2,}[ ’'-]){1,6}(?:ON )?(?:PAGE|P\.) ?\p{Lu}?\d{1,3}$/u,
  },
  {
    name: 'disclaimer',
    line: /^(?:the )?(?:views|opinions|views and opinions)(?: expressed)?(?: (?:here|above|in this (?:article|column|piece|commentary|post)))? are (?:(?:solely |entirely )?those of (?:the|its) (?:author|writer|columnist)|(?:the|its) (?:author|writer|columnist)['’]s(?: own| alone)?|his own|her own|their own)\b.{0,120}$/iu,
  },
  {
    name: 'related link',
    line: /^(?:up next|next up|read next|watch next|coming up next)\s*[:|]\s*\S.{3,160}$/iu,
  },
  {
    name: 'poll',
    line: /^[^.!?\n]{0,60}\bhave your say\b[^.\n]{0,20}$|^[^.!?\n]{3,80}[▼▽▾]$/iu,
  },
];

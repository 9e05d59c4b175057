import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A passage with one inconsistency and its consistent twin; two articles where the fault lies between them. */
export interface Case {
  readonly kind: string;
  readonly name: string;
  /** `work`: its misses may be looked at; `final`: only its totals are. */
  readonly half: 'work' | 'final';
  readonly wrong: readonly string[];
  readonly right: readonly string[];
}

/** The files beside this one, each with sections `## kind NN`. */
export const files = ['inside.md', 'between.md'];

const single = /^(?<name>DATE|WRONG|RIGHT):[ \t]*/gm;
const double = /^(?<name>DATE [AB]|A|WRONG B|RIGHT B):[ \t]*/gm;

/** The cases of a file of `folder`; none where there is no such file. Throws on a section that lacks a part. */
export function readCases(file: string, folder: string = import.meta.dirname): Case[] {
  const path = join(folder, file);
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split(/^## /m)
    .slice(1)
    .map((section): Case => {
      const name = section.slice(0, section.indexOf('\n')).trim();
      const fields = fieldsOf(section.slice(section.indexOf('\n') + 1));
      const part = (wanted: string): string => {
        const text = fields.get(wanted);
        if (!text) throw new Error(`${file}: "${name}" has no ${wanted}.`);
        return text;
      };
      const pair = fields.has('WRONG B');
      const dated = (text: string, date: string | undefined) => (date ? `---\ndate: ${date}\n---\n\n${text}` : text);
      const articles = (verdict: 'WRONG' | 'RIGHT') =>
        pair
          ? [dated(part('A'), fields.get('DATE A')), dated(part(`${verdict} B`), fields.get('DATE B'))]
          : [dated(part(verdict), fields.get('DATE'))];
      const number = Number(/\d+$/.exec(name)?.[0]);
      return {
        kind: name.replace(/\s+\d+$/, ''),
        name,
        half: number % 2 === 1 ? 'work' : 'final',
        wrong: articles('WRONG'),
        right: articles('RIGHT'),
      };
    });
}

function fieldsOf(section: string): Map<string, string> {
  const marks = [...section.matchAll(/^WRONG B:/m.test(section) ? double : single)];
  return new Map(
    marks.map((mark, index) => [
      mark.groups!['name']!,
      section.slice(mark.index + mark[0].length, marks[index + 1]?.index ?? section.length).trim(),
    ]),
  );
}

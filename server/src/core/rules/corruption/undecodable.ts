import { articleRule, type Severity } from '../../rule.ts';

const severities: Readonly<Record<string, Severity>> = { 'legacy-encoding': 'warning' };

/** How RTF, PDF, PostScript and mail attachments in Base64 begin. */
const otherFormat =
  /^(?:\{\\rtf\d\S*|%PDF-[\d.]+|%!PS-Adobe\S*|[A-Za-z0-9+/]{70,76}\r?\n[A-Za-z0-9+/]{70,76}(?=\r?\n))/;

export default articleRule({
  id: 'corruption/undecodable',
  title: 'File that could not be read as text',
  why: 'A file may be binary, too large, or in another encoding than UTF-8. What could be read was read; the rest is reported at its place. Bytes that became the character U+FFFD are reported by `corruption/replacement-character` where they show.',
  severity: 'error',
  stage: 'stable',
  anyLanguage: true,
  examples: {
    bad: ['⟦{\\rtf1\\ansi⟧ The ferry sails at noon.}', '⟦%PDF-1.7⟧\n3 0 obj'],
    good: ['The ferry sails at noon.'],
  },
  *check(article) {
    const format = otherFormat.exec(article.text);
    if (format)
      yield {
        at: { start: 0, end: format[0].length },
        message: 'This file holds another format than text: save its text alone.',
      };
    for (const { kind, message, at } of article.problems) {
      if (kind === 'invalid-byte' && article.text.charCodeAt(at.start) === 0xfffd) continue;
      yield { at, message, severity: severities[kind] ?? 'error' };
    }
  },
});

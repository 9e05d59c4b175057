import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { quantitiesIn } from '../src/core/extract/quantities.ts';
import { activeRules, createCorpus, defaultConfig, type Finding, type Language, ruleOf } from '../src/core/index.ts';
import { loadLanguage } from '../src/node/loadLanguage.ts';

interface Pair {
  readonly doc: string;
  readonly summary: string;
  /** 1 when the summary is consistent with its document. */
  readonly label: 0 | 1;
  readonly edit_types: readonly string[];
}

/** The rules that speak of an article and its declared sources. */
const sourceRules = ['unsupported/not-in-source', 'inconsistency/source-conflict'];

/**
 * Summaries checked against their documents: precision and recall of "has a finding" for "is inconsistent", beside the
 * plain rule "a number, date or name that the document does not have". Documents are split in turn into a half to work
 * on and a half for the final figure.
 */
export function evaluateSummaries(data: string): Record<string, string> {
  const language = loadLanguage('server/models');
  const figures: Record<string, string> = {};
  for (const set of ['ectsum', 'sales_email']) {
    const pairs: Pair[] = JSON.parse(readFileSync(join(data, 'summedits', `${set}.json`), 'utf8'));
    const documents = [...new Set(pairs.map(({ doc }) => doc))];
    for (const [half, parity] of [
      ['working half', 0],
      ['final half', 1],
    ] as const) {
      const part = pairs.filter(({ doc }) => documents.indexOf(doc) % 2 === parity);
      const score = (says: (pair: Pair) => boolean) => {
        const flagged = part.filter(says);
        const right = flagged.filter(({ label }) => label === 0).length;
        const wrong = part.filter(({ label }) => label === 0).length;
        return `precision ${percent(right, flagged.length)}, recall ${percent(right, wrong)} (${flagged.length} of ${part.length})`;
      };
      figures[`${set}, ${half}: declared sources`] = score((pair) => findingsOf(pair, language).length > 0);
      figures[`${set}, ${half}: plain rule`] = score(plainRule);
    }
  }
  return figures;
}

/** Findings of a summary checked against its document. */
export function findingsOf({ doc, summary }: Pick<Pair, 'doc' | 'summary'>, language: Language): readonly Finding[] {
  const rules = sourceRules.flatMap((id) => ruleOf(id) ?? []);
  const sources = [{ path: 'document', decoded: { text: doc, problems: [] }, forAll: true }];
  const corpus = createCorpus(language, { rules: activeRules(defaultConfig, true, rules), sources });
  corpus.replace('summary.txt', { text: summary, problems: [] });
  return corpus.findings('summary.txt').filter(({ severity }) => severity === 'warning' || severity === 'error');
}

/** A number whose value, or a capitalised word or month whose form, the document does not have. */
function plainRule({ doc, summary }: Pair): boolean {
  const values = new Set(quantitiesIn(doc).flatMap(({ low, high }) => [low, high]));
  const words = new Set(doc.toLowerCase().match(/[\p{L}\d]+/gu));
  const names = summary.match(/(?<=\S )\p{Lu}[\p{L}\d]+|\d+/gu) ?? [];
  return (
    quantitiesIn(summary).some(({ low, high }) => !values.has(low) || !values.has(high)) ||
    names.some((name) => !words.has(name.toLowerCase()))
  );
}

function percent(part: number, whole: number): string {
  return whole === 0 ? 'n/a' : `${((100 * part) / whole).toFixed(1)} %`;
}

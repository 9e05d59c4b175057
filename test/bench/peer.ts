import { decode } from '../../server/src/core/index.ts';
import type { Bench } from './figures.ts';
import type { Source } from './folder.ts';

/** wink-nlp's full pipeline with part of speech and its entities, on the prose of the same articles. */
export async function peer(bench: Bench, sources: readonly Source[], ours: number): Promise<void> {
  const { default: winkNLP } = await import('wink-nlp');
  const { default: model } = await import('wink-eng-lite-web-model');
  const nlp = winkNLP(model as never);
  const texts = sources.map(({ bytes }) => decode(bytes).text);
  const seconds = bench.row('wink-nlp, full pipeline', () => {
    for (const text of texts) {
      const doc = nlp.readDoc(text);
      doc.tokens().out(nlp.its.pos as never);
      doc.entities().out();
    }
  });
  console.log(`  our reading layer is ${(seconds / ours).toFixed(1)} times as fast\n`);
}

import type { Token } from '../../article/article.ts';
import type { Span } from '../../text/span.ts';

const audience = /^(?:readers?|listeners?|viewers?|subscribers?|followers?)$/;
const reminded = /^(?:know|remember|recall|recollect|forget|recognise|recognize|notice|note|understand|forgive|agree)$/;

/** "Readers will remember", "as every listener will know": the writer speaks to the audience and reports nothing of it. */
export function addressesAudience(tokens: readonly Token[], at: Span): boolean {
  return tokens.some(
    (token, i) =>
      token.start >= at.start &&
      token.end <= at.end &&
      audience.test(token.lower) &&
      tokens[i + 1]?.pos === 'MD' &&
      tokens.slice(i + 2, i + 5).some(({ lower }) => reminded.test(lower)),
  );
}

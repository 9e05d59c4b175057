/** Translations by English text, as `vscode.l10n.bundle` holds them. */
export type Texts = Readonly<Record<string, string>>;

let texts: Texts = {};

/** Takes the translations of the client; a server has one client and one language for all its life. */
export function useTexts(given: Texts | undefined): void {
  texts = given ?? {};
}

/** An English text in the client's language, `{0}`, `{1}` … filled in: the same contract as `vscode.l10n.t`. */
export function t(text: string, ...values: readonly (string | number)[]): string {
  return (texts[text] ?? text).replace(/\{(\d+)\}/g, (whole, index: string) => String(values[Number(index)] ?? whole));
}

import type { Page } from 'playwright-core';

export interface CaretPlace {
  /** The base name of the file in the active editor. */
  readonly file: string;
  /** 1-based, as the status bar shows it. */
  readonly line: number;
  readonly column: number;
}

/** Where the caret is, as tab and status bar show it; undefined without an editor. */
export async function caretPlace(page: Page): Promise<CaretPlace | undefined> {
  const tab = page.locator('.editor-group-container.active .tab.active');
  const place = page.locator('#status\\.editor\\.selection');
  if ((await tab.count()) === 0 || (await place.count()) === 0) return undefined;
  const file = (await tab.first().getAttribute('data-resource-name')) ?? '';
  const [, line, column] = /Ln (\d+), Col (\d+)/.exec((await place.first().textContent()) ?? '') ?? [];
  return line === undefined ? undefined : { file, line: Number(line), column: Number(column) };
}

import type { Locator, Page } from 'playwright-core';
import { patience, poll } from './poll.ts';
import { type Point, pointOfWord } from './wordOnScreen.ts';

export interface HoverWidget {
  /** What a person reads, one line per line. */
  readonly text: string;
  readonly links: readonly HoverLink[];
}

export interface HoverLink {
  readonly text: string;
  /** The address or `command:` behind it, percent signs decoded. */
  readonly target: string;
  /** Its place among the anchors of the hover. */
  readonly index: number;
}

/** How long (ms) one hold of the mouse may take to bring the hover up before the mouse is moved there again. */
const hold = 8_000;

/** The hover that is open in an editor. */
export function hoverWidget(page: Page): Locator {
  return page
    .locator('.monaco-resizable-hover .monaco-hover:not(.hidden), .monaco-editor .monaco-hover:not(.hidden)')
    .first();
}

/** Holds the mouse over the nth occurrence (1-based) of a word among the lines on the screen and reads the widget. */
export async function hoverWord(page: Page, word: string, nth: number): Promise<HoverWidget> {
  const widget = hoverWidget(page);
  const text = await poll(
    `a hover on "${word}"`,
    async () => {
      await holdMouseOver(page, word, nth);
      return shownText(widget, hold);
    },
    patience,
  );
  return { text, links: await links(widget) };
}

/** Whether a hover appears on a word within `time` milliseconds; for words that should have none. */
export async function hasHover(page: Page, word: string, time: number, nth: number): Promise<boolean> {
  await holdMouseOver(page, word, nth);
  return (await shownText(hoverWidget(page), time)) !== undefined;
}

/** What is written in a widget once it is there, and has more in it than that it is loading. */
export async function shownText(widget: Locator, time: number): Promise<string | undefined> {
  try {
    await widget.waitFor({ timeout: time });
    // Not textContent, since each paragraph of the hover must be a line of its own.
    const text = await widget.innerText({ timeout: time });
    return /^\s*(Loading\.\.\.)?\s*$/.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

async function holdMouseOver(page: Page, word: string, nth: number): Promise<void> {
  // A hover that is still open would be taken for the new one.
  await poll('the last hover to close', async () => {
    await page.mouse.move(1, 1);
    if (!(await hoverWidget(page).isVisible())) return true;
    await page.keyboard.press('Escape');
    return false;
  });
  const point: Point = await poll(
    `"${word}" on the screen`,
    async () => (await page.evaluate(pointOfWord, { word, nth })) ?? undefined,
  );
  await page.mouse.move(point.x - 2, point.y);
  await page.mouse.move(point.x, point.y, { steps: 3 });
}

async function links(widget: Locator): Promise<readonly HoverLink[]> {
  const found = await widget.locator('a').evaluateAll((anchors) =>
    anchors.map((anchor, index) => ({
      text: (anchor.textContent ?? '').trim(),
      target: anchor.getAttribute('data-href') ?? anchor.getAttribute('href') ?? '',
      index,
    })),
  );
  return found.filter((link) => link.text !== '').map((link) => ({ ...link, target: decoded(link.target) }));
}

/** Arguments of commands are encoded once as JSON in an address, and again by the renderer of Markdown. */
function decoded(address: string): string {
  for (let text = address; ; ) {
    try {
      const next = decodeURIComponent(text);
      if (next === text) return text;
      text = next;
    } catch {
      return text;
    }
  }
}

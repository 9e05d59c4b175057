import type { Locator, Page } from 'playwright-core';
import { gesture, poll } from './poll.ts';

/** One row of the Problems panel. */
export interface Problem {
  /** What a screen reader says: severity, message, line and column; or, for a file's own row, its count and name. */
  readonly label: string;
  /** What is written in the row: message, source(code) and place. */
  readonly text: string;
  /** A file's own row, a problem, or a place related to the problem above it. */
  readonly kind: 'file' | 'problem' | 'related';
}

/** Opens the Problems panel. */
export async function showProblems(page: Page): Promise<Locator> {
  const panel = page.locator('.markers-panel');
  await gesture(
    'the Problems panel',
    // The key would close a panel that is open.
    async () => (await panel.isVisible()) || (await page.keyboard.press('Control+Shift+M')),
    () => panel.isVisible(),
  );
  return panel;
}

/** Opens the Problems panel and reads all its rows, scrolling where they do not fit; it is left at its end. */
export async function readProblems(page: Page): Promise<readonly Problem[]> {
  const panel = await showProblems(page);
  const list = panel.locator('.monaco-list').first();
  // A list that grows or shrinks meanwhile is read anew.
  const rows = await poll('the problems to stay as they are for a moment', async () => {
    if ((await list.count()) === 0 || !(await list.isVisible())) return [];
    return (await readList(page, list)) ?? false;
  });
  await page.mouse.move(1, 1);
  return rows;
}

/** All rows of a list from its first to its last; undefined when it changed meanwhile. */
async function readList(page: Page, list: Locator): Promise<readonly Problem[] | undefined> {
  const start = await scrolled(list);
  const changed = async (): Promise<boolean> => (await scrolled(list)).height !== start.height;
  while ((await scrolled(list)).top >= 1) await turnWheel(page, list, -5);
  const rows = new Map<number, Problem>();
  for (;;) {
    for (const { index, ...row } of await visibleRows(list)) rows.set(index, row);
    if (await changed()) return undefined;
    if ((await scrolled(list)).rest < 1) break;
    await turnWheel(page, list, 1);
  }
  return [...rows].sort(([a], [b]) => a - b).map(([, problem]) => problem);
}

/** Turns the wheel over a list by so many notches, downwards if positive, and waits until the list has moved. */
async function turnWheel(page: Page, list: Locator, notches: number): Promise<void> {
  const before = JSON.stringify(await scrolled(list));
  await gesture(
    'the list to move',
    // By the wheel, since the keyboard would open the articles on its way.
    async () => {
      const box = await list.boundingBox();
      if (box === null) return;
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await page.mouse.wheel(0, notches * 120);
      // The tooltip of a row that the mouse rests on would take the next turn.
      await page.mouse.move(1, 1);
    },
    async () => JSON.stringify(await scrolled(list)) !== before,
  );
}

/** How far a list is scrolled, how much of it is below what is shown, and how high it is as a whole, in CSS pixels. */
function scrolled(list: Locator): Promise<{ readonly top: number; readonly rest: number; readonly height: number }> {
  return list.evaluate((element) => {
    const rows = element.querySelector<HTMLElement>('.monaco-list-rows');
    const top = -Number.parseFloat(rows?.style.top || '0');
    const height = Number.parseFloat(rows?.style.height || '0');
    return { top, height, rest: height - element.clientHeight - top };
  });
}

async function visibleRows(list: Locator): Promise<readonly (Problem & { readonly index: number })[]> {
  return list.locator('.monaco-list-row').evaluateAll((rows) =>
    rows.map((row) => ({
      index: Number(row.getAttribute('data-index')),
      kind: row.querySelector('.resource-label-container')
        ? ('file' as const)
        : row.querySelector('.related-info-resource')
          ? ('related' as const)
          : ('problem' as const),
      label: row.getAttribute('aria-label') ?? '',
      text: (row.textContent ?? '').trim(),
    })),
  );
}

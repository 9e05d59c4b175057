import { mkdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
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

export interface CaretPlace {
  /** The base name of the file in the active editor. */
  readonly file: string;
  /** 1-based, as the status bar shows it. */
  readonly line: number;
  readonly column: number;
}

/** One row of the Problems panel. */
export interface Problem {
  /** What a screen reader says: severity, message, line and column; or, for a file's own row, its count and name. */
  readonly label: string;
  /** What is written in the row: message, source(code) and place. */
  readonly text: string;
  /** A file's own row, a problem, or a place related to the problem above it. */
  readonly kind: 'file' | 'problem' | 'related';
}

/** A VS Code window, worked as a person works it: by mouse and keyboard, seeing only what is on the screen. */
export class VsCodeWindow {
  /** For whatever the methods below do not cover. */
  readonly page: Page;
  readonly folder: string;

  constructor(page: Page, folder: string) {
    this.page = page;
    this.folder = folder;
    page.setDefaultTimeout(patience);
  }

  /** Waits until the Explorer shows the folder, which it does once the server has answered. */
  async ready(): Promise<void> {
    await this.page.locator('.monaco-workbench').waitFor({ timeout: 2 * patience });
    await this.page
      .locator('.explorer-folders-view .monaco-list-row')
      .first()
      .waitFor({ timeout: 2 * patience });
  }

  /** Opens a file of the folder by name and puts the caret at the start of a line (1-based). */
  async openFile(name: string, line = 1): Promise<void> {
    await poll(`${name} to open`, async () => {
      await this.page.keyboard.press('Escape');
      await this.page.keyboard.press('Control+P');
      const input = this.quickInput();
      const row = this.quickRows().filter({ hasText: name }).first();
      try {
        await input.waitFor({ timeout: 5_000 });
        await input.fill(name);
        await row.waitFor({ timeout: 10_000 });
        await row.click();
        await this.page.locator(`.tab.active[data-resource-name="${basename(name)}"]`).waitFor({ timeout: 10_000 });
        return true;
      } catch {
        // The folder may not have been searched yet, or a late notification took the focus: ask again.
        return false;
      }
    });
    await this.goToLine(line);
  }

  /** Moves the caret of the active editor and scrolls it into view. */
  async goToLine(line: number, column = 1): Promise<void> {
    const { file } = await this.caretFile();
    await poll(`line ${line} of ${file}`, async () => {
      await this.page.keyboard.press('Control+G');
      await this.quickInput().waitFor();
      await this.quickInput().fill(`:${line}:${column}`);
      await this.page.keyboard.press('Enter');
      await this.quickInput().waitFor({ state: 'hidden' });
      const caret = await this.caret();
      return caret?.line === line;
    });
  }

  /** Where the caret is, as tab and status bar show it; undefined without an editor. */
  async caret(): Promise<CaretPlace | undefined> {
    const tab = this.page.locator('.editor-group-container.active .tab.active');
    const place = this.page.locator('#status\\.editor\\.selection');
    if ((await tab.count()) === 0 || (await place.count()) === 0) return undefined;
    const file = (await tab.first().getAttribute('data-resource-name')) ?? '';
    const [, line, column] = /Ln (\d+), Col (\d+)/.exec((await place.first().textContent()) ?? '') ?? [];
    return line === undefined ? undefined : { file, line: Number(line), column: Number(column) };
  }

  /** Holds the mouse over the nth occurrence (1-based) of a word among the lines on the screen and reads the widget. */
  async hoverWord(word: string, nth = 1): Promise<HoverWidget> {
    const widget = this.hover();
    const text = await poll(`a hover on "${word}"`, async () => {
      await this.holdMouseOver(word, nth);
      return shown(widget, 10_000);
    });
    return { text, links: await links(widget) };
  }

  /** Whether a hover appears on a word within `time` milliseconds; for words that should have none. */
  async hasHover(word: string, time: number, nth = 1): Promise<boolean> {
    await this.holdMouseOver(word, nth);
    return (await shown(this.hover(), time)) !== undefined;
  }

  /** Clicks a link of the hover that is open and waits until another place is shown. */
  async followHoverLink(link: HoverLink): Promise<CaretPlace> {
    const before = JSON.stringify(await this.caret());
    await this.hover().locator('a').nth(link.index).click();
    return poll(`the link "${link.text}" to lead somewhere`, async () => {
      const now = await this.caret();
      return now !== undefined && JSON.stringify(now) !== before && now;
    });
  }

  /** Opens the Problems panel and reads all its rows, scrolling where they do not fit. */
  async problems(): Promise<readonly Problem[]> {
    const panel = this.page.locator('.markers-panel');
    if (!(await panel.isVisible())) {
      await this.page.keyboard.press('Control+Shift+M');
      await panel.waitFor();
    }
    const list = panel.locator('.monaco-list').first();
    if ((await list.count()) === 0 || !(await list.isVisible())) return [];
    // By the wheel, since the keyboard would open the articles on its way.
    const box = await list.boundingBox();
    if (box === null) return [];
    await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    while (await this.turnWheel(list, -1));
    const rows = new Map<number, Problem>();
    do {
      for (const { index, ...row } of await readRows(list)) rows.set(index, row);
    } while (await this.turnWheel(list, 1));
    while (await this.turnWheel(list, -1));
    await this.page.mouse.move(1, 1);
    return [...rows].sort(([a], [b]) => a - b).map(([, problem]) => problem);
  }

  /** Runs a command by its title in the command palette, such as `Source Check: Restart Server`. */
  async runCommand(title: string): Promise<void> {
    await poll(`the command "${title}"`, async () => {
      await this.page.keyboard.press('Escape');
      await this.page.keyboard.press('F1');
      await this.quickInput().waitFor();
      await this.quickInput().fill(`>${title}`);
      try {
        await this.quickRow(title).click({ timeout: 5_000 });
      } catch {
        return false;
      }
      // The palette must be gone before a quick pick of the command's own can be told from it.
      return poll('the command palette to close', async () => {
        const input = this.quickInput();
        return !(await input.isVisible()) || !(await input.inputValue()).startsWith('>');
      });
    });
  }

  /** The labels of the quick pick that is open, once it has any. */
  async quickPick(): Promise<readonly string[]> {
    await this.quickRows().first().waitFor();
    return this.quickRows().locator('.label-name').allInnerTexts();
  }

  /** Picks the row of the open quick pick whose label is or starts with `label`. */
  async pick(label: string): Promise<void> {
    await this.quickRow(label).click();
  }

  /** Opens the quick fixes at the caret, as Ctrl+. shows them; the rows of their list. */
  async quickFixes(): Promise<Locator> {
    const rows = this.page.locator('.action-widget .monaco-list-row.action');
    await poll('the quick fixes', async () => {
      // A hover that is open, as after going to a finding, would take the key.
      await this.page.keyboard.press('Escape');
      await this.page.keyboard.press('Control+.');
      return (await shown(rows.first(), 10_000)) !== undefined;
    });
    return rows;
  }

  /** The text of each item of the status bar and what its hover or screen reader says. */
  async statusItems(): Promise<readonly { readonly id: string; readonly text: string; readonly label: string }[]> {
    return this.page.locator('.statusbar-item').evaluateAll((items) =>
      items.map((item) => ({
        id: item.id,
        text: (item.textContent ?? '').trim(),
        label: item.getAttribute('aria-label') ?? item.querySelector('[aria-label]')?.getAttribute('aria-label') ?? '',
      })),
    );
  }

  /** The texts of the notifications so far, newest first; under test VS Code shows them only in their list, on demand. */
  async notifications(): Promise<readonly string[]> {
    await this.runCommand('Notifications: Show Notifications');
    const texts = await this.page.locator('.notification-list-item-message').allTextContents();
    await this.page.locator('.notifications-center-header .codicon-notifications-hide').click();
    return texts;
  }

  /** Puts hovers, menus and quick input away. */
  async clear(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.page.keyboard.press('Escape');
    await this.page.mouse.move(1, 1);
  }

  /** Writes what is on the screen as a PNG; folders are made. */
  async screenshot(path: string): Promise<void> {
    mkdirSync(dirname(path), { recursive: true });
    await this.page.screenshot({ path, animations: 'disabled' });
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  private async caretFile(): Promise<CaretPlace> {
    return poll('an editor', () => this.caret());
  }

  private async holdMouseOver(word: string, nth: number): Promise<void> {
    // A hover that is still open would be taken for the new one.
    await poll('the last hover to close', async () => {
      await this.page.mouse.move(1, 1);
      if (!(await this.hover().isVisible())) return true;
      await this.page.keyboard.press('Escape');
      return false;
    });
    const point = await this.point(word, nth);
    await this.page.mouse.move(point.x - 2, point.y);
    await this.page.mouse.move(point.x, point.y, { steps: 3 });
  }

  private async point(word: string, nth: number): Promise<Point> {
    return poll(
      `"${word}" on the screen`,
      async () => (await this.page.evaluate(pointOfWord, { word, nth })) ?? undefined,
    );
  }

  /** Turns the wheel over a list by one notch; false, and nothing turned, when there is nothing more in that direction. */
  private async turnWheel(list: Locator, direction: 1 | -1): Promise<boolean> {
    const scrolled = () =>
      list.evaluate((element) => {
        const rows = element.querySelector<HTMLElement>('.monaco-list-rows');
        const top = -Number.parseFloat(rows?.style.top || '0');
        return { top, rest: Number.parseFloat(rows?.style.height || '0') - element.clientHeight - top };
      });
    const before = await scrolled();
    if ((direction === 1 ? before.rest : before.top) < 1) return false;
    await this.page.mouse.wheel(0, direction * 120);
    await poll('the list to move', async () => (await scrolled()).top !== before.top);
    return true;
  }

  private hover(): Locator {
    return this.page
      .locator('.monaco-resizable-hover .monaco-hover:not(.hidden), .monaco-editor .monaco-hover:not(.hidden)')
      .first();
  }

  private quickInput(): Locator {
    return this.page.locator('.quick-input-widget:not(.hidden) .quick-input-box input').first();
  }

  private quickRows(): Locator {
    return this.page.locator('.quick-input-widget .quick-input-list .monaco-list-row');
  }

  private quickRow(label: string): Locator {
    const start = new RegExp(`^\\s*${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
    return this.quickRows()
      .filter({ has: this.page.locator('.label-name', { hasText: start }) })
      .first();
  }
}

async function shown(widget: Locator, time: number): Promise<string | undefined> {
  try {
    await widget.waitFor({ timeout: time });
    // Not textContent, since each paragraph of the hover must be a line of its own.
    const text = await widget.innerText({ timeout: time });
    return /^\s*(Loading\.\.\.)?\s*$/.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
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

async function readRows(list: Locator): Promise<readonly (Problem & { readonly index: number })[]> {
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

import { mkdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { type CaretPlace, caretPlace } from './caretPlace.ts';
import { type HoverLink, type HoverWidget, hasHover, hoverWidget, hoverWord } from './hover.ts';
import { gesture, patience, poll, startPatience } from './poll.ts';
import { type Problem, readProblems, showProblems } from './problemsPanel.ts';
import { openQuickFixes } from './quickFixes.ts';
import { type StatusBarItem, statusItems } from './statusBar.ts';

/** How long (ms) one step inside a gesture may take before the gesture is made again. */
const step = { timeout: 5_000 };

/**
 * A VS Code window, worked as a person works it: by mouse and keyboard, seeing only what is on the screen. Each method ends
 * when its gesture has had its effect, and makes the gesture again where it had none.
 */
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
    await this.page.locator('.monaco-workbench').waitFor({ timeout: startPatience });
    const rows = this.page.locator('.explorer-folders-view .monaco-list-row');
    await rows.first().waitFor({ timeout: startPatience });
  }

  /** Opens a file of the folder by name and puts the caret at the start of a line (1-based). */
  async openFile(name: string, line = 1): Promise<void> {
    const tab = this.page.locator(`.editor-group-container.active .tab.active[data-resource-name="${basename(name)}"]`);
    await gesture(
      `${name} to open`,
      async () => {
        await this.page.keyboard.press('Escape');
        await this.page.keyboard.press('Control+P');
        await this.quickInput().fill(name, step);
        await this.quickRows().filter({ hasText: name }).first().click(step);
      },
      () => tab.isVisible(),
      // The folder may not have been searched yet, or a late notification took the focus.
      patience,
    );
    await this.goToLine(line);
  }

  /** Moves the caret of the active editor and scrolls it into view. */
  async goToLine(line: number, column = 1): Promise<void> {
    const { file } = await poll('an editor', () => this.caret());
    await gesture(
      `line ${line}, column ${column} of ${file}`,
      async () => {
        await this.page.keyboard.press('Control+G');
        await this.quickInput().fill(`:${line}:${column}`, step);
        await this.page.keyboard.press('Enter');
        await this.quickInput().waitFor({ state: 'hidden', ...step });
      },
      async () => {
        const caret = await this.caret();
        return caret?.line === line && caret.column === column;
      },
    );
  }

  /** Where the caret is, as tab and status bar show it; undefined without an editor. */
  async caret(): Promise<CaretPlace | undefined> {
    return caretPlace(this.page);
  }

  /** Presses a key until its outcome is there. */
  async press<T>(key: string, what: string, outcome: () => Promise<T | undefined | false>): Promise<T> {
    return gesture(what, () => this.page.keyboard.press(key), outcome);
  }

  /** Clicks something until the outcome is there; what is gone from the screen is not clicked again. */
  async click<T>(target: Locator, what: string, outcome: () => Promise<T | undefined | false>): Promise<T> {
    return gesture(what, () => target.first().click(step), outcome, patience);
  }

  /** Holds the mouse over the nth occurrence (1-based) of a word among the lines on the screen and reads the widget. */
  async hoverWord(word: string, nth = 1): Promise<HoverWidget> {
    return hoverWord(this.page, word, nth);
  }

  /** Whether a hover appears on a word within `time` milliseconds; for words that should have none. */
  async hasHover(word: string, time: number, nth = 1): Promise<boolean> {
    return hasHover(this.page, word, time, nth);
  }

  /** Clicks a link of the hover on a word and waits until another place is shown. */
  async followHoverLink(word: string, link: HoverLink): Promise<CaretPlace> {
    const before = JSON.stringify(await this.caret());
    return gesture(
      `the link "${link.text}" to lead somewhere`,
      async () => {
        if (!(await hoverWidget(this.page).isVisible())) await this.hoverWord(word);
        await hoverWidget(this.page).locator('a').nth(link.index).click(step);
      },
      async () => {
        const now = await this.caret();
        return now !== undefined && JSON.stringify(now) !== before && now;
      },
    );
  }

  /** Opens the Problems panel. */
  async showProblems(): Promise<void> {
    await showProblems(this.page);
  }

  /** Opens the Problems panel and reads all its rows, scrolling where they do not fit; it is left at its end. */
  async problems(): Promise<readonly Problem[]> {
    return readProblems(this.page);
  }

  /** Runs a command by its title in the command palette, such as `Source Check: Restart Server`. */
  async runCommand(title: string): Promise<void> {
    const input = this.quickInput();
    let chosen = false;
    await gesture(
      `the command "${title}"`,
      async () => {
        await this.page.keyboard.press('Escape');
        await this.page.keyboard.press('F1');
        await input.fill(`>${title}`, step);
        await this.quickRow(title).click(step);
        chosen = true;
      },
      // The palette must be gone before a quick pick of the command's own can be told from it.
      async () => chosen && (!(await input.isVisible()) || !(await input.inputValue()).startsWith('>')),
      patience,
    );
  }

  /** Closes all editors. */
  async closeEditors(): Promise<void> {
    await gesture(
      'the editors to close',
      () => this.runCommand('View: Close All Editors'),
      async () => (await this.page.locator('.editor-group-container .tab').count()) === 0,
    );
  }

  /** The labels of the quick pick that is open, once it has any. */
  async quickPick(): Promise<readonly string[]> {
    await this.quickRows().first().waitFor();
    return this.quickRows().locator('.label-name').allInnerTexts();
  }

  /** Picks the row of the open quick pick whose label is or starts with `label`. */
  async pick(label: string): Promise<void> {
    const row = this.quickRow(label);
    await row.waitFor();
    await this.click(row, `"${label}" to be picked`, async () => !(await row.isVisible()));
  }

  /** Writes a text into the open input box and confirms it. */
  async answer(text: string): Promise<void> {
    const input = this.quickInput();
    await input.waitFor();
    let given = false;
    await gesture(
      `the answer "${text}" to be taken`,
      async () => {
        await input.fill(text, step);
        await input.press('Enter', step);
        given = true;
      },
      async () => given && !(await input.isVisible()),
    );
  }

  /** Opens the quick fixes at the caret, as Ctrl+. shows them; the rows of their list. */
  async quickFixes(): Promise<Locator> {
    return openQuickFixes(this.page);
  }

  /** Chooses the first quick fix at the caret that holds `title`, until its outcome is there. */
  async quickFix<T>(title: string, what: string, outcome: () => Promise<T | undefined | false>): Promise<T> {
    return gesture(
      what,
      async () => (await this.quickFixes()).filter({ hasText: title }).first().click(step),
      outcome,
      patience,
    );
  }

  /** Chooses a quick fix that asks for something, and answers it. */
  async quickFixWithAnswer(title: string, text: string): Promise<void> {
    await this.quickFix(title, `the question of "${title}"`, () => this.quickInput().isVisible());
    await this.answer(text);
  }

  /** The text of each item of the status bar and what its hover or screen reader says. */
  async statusItems(): Promise<readonly StatusBarItem[]> {
    return statusItems(this.page);
  }

  /** The texts of the notifications so far, newest first; under test VS Code shows them only in their list, on demand. */
  async notifications(): Promise<readonly string[]> {
    const list = this.page.locator('.notifications-center.visible');
    const show = () => this.runCommand('Notifications: Show Notifications');
    await gesture('the list of notifications', show, () => list.isVisible());
    const texts = await this.page.locator('.notification-list-item-message').allTextContents();
    const hide = this.page.locator('.notifications-center-header .codicon-notifications-hide');
    await this.click(hide, 'the list of notifications to go', async () => !(await list.isVisible()));
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

  /** The input of the quick input that is open: palette, quick pick or input box. */
  quickInput(): Locator {
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

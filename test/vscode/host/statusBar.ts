import type { Page } from 'playwright-core';

export interface StatusBarItem {
  readonly id: string;
  readonly text: string;
  /** What its hover or a screen reader says. */
  readonly label: string;
}

/** The items of the status bar from left to right. */
export function statusItems(page: Page): Promise<readonly StatusBarItem[]> {
  return page.locator('.statusbar-item').evaluateAll((items) =>
    items.map((item) => ({
      id: item.id,
      text: (item.textContent ?? '').trim(),
      label: item.getAttribute('aria-label') ?? item.querySelector('[aria-label]')?.getAttribute('aria-label') ?? '',
    })),
  );
}

import { poll, startPatience } from '../host/poll.ts';
import type { Problem } from '../host/problemsPanel.ts';
import type { VsCodeWindow } from '../host/window.ts';

/** The three families of rules, which begin the code that a row of the Problems panel shows. */
export const families = ['corruption', 'inconsistency', 'unsupported'] as const;

/** The rows of the Problems panel, once each family has one. */
export async function problemsOfAllFamilies(window: VsCodeWindow): Promise<readonly Problem[]> {
  return poll('findings of all three families in the Problems panel', async () => {
    const rows = await window.problems();
    const missing = families.filter((family) => !rows.some((row) => row.text.includes(`${family}/`)));
    return missing.length === 0 && rows;
  });
}

/** The label of the language status item, once it counts findings, which it does when every article has been read. */
export async function statusWithCounts(window: VsCodeWindow): Promise<string> {
  return poll(
    'a language status item with counts',
    async () => {
      const item = (await window.statusItems()).find(({ id }) => id.startsWith('status.languageStatus'));
      return item !== undefined && /\d+ (error|warning|finding|problem)/i.test(item.label) && item.label;
    },
    startPatience,
  );
}

/** Opens an article and waits until the folder has been read. */
export function onArticle(name: string, line = 1): (window: VsCodeWindow) => Promise<void> {
  return async (window) => {
    await window.openFile(name, line);
    await statusWithCounts(window);
  };
}

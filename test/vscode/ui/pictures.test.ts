import { join } from 'node:path';
import { projectRoot } from '../host/server.ts';
import { closeSharedWindow, seedsWindow } from '../shared.ts';
import { problemsOfAllFamilies } from './corpusState.ts';

// SCREENSHOTS=1 npm run test:vscode -- ui --grep pictures: renews the pictures of the README.
if (process.env.SCREENSHOTS === '1') {
  describe('pictures for the README', () => {
    const size = { width: 1200, height: 720 };
    const settings = { 'window.title': 'Source Check', 'editor.fontSize': 14 };
    const picture = (name: string): string => join(projectRoot, 'docs', 'images', `${name}.png`);

    for (const theme of ['dark', 'light'] as const) {
      it(`hover and Problems panel, ${theme}`, async () => {
        await closeSharedWindow();
        const window = await seedsWindow({ theme, size, settings });
        await window.openFile('astana-session.txt');
        await problemsOfAllFamilies(window);
        await window.clear();
        await window.screenshot(picture(`problems-${theme}`));
        await window.runCommand('View: Toggle Panel Visibility');
        await window.openFile('astana-handover.txt');
        // The second one, since above it there is room for the widget.
        await window.hoverWord('Tokayev', 2);
        await window.screenshot(picture(`hover-${theme}`));
      });
    }
  });
}

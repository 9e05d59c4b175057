import { commands, type Disposable, l10n, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { commands as names, type RulePageParams, rulePage } from '../../server/src/lsp/protocol.ts';

const scheme = 'source-check-rule';

/** Shows the page of a rule inside the editor. The server writes it, so that it needs neither files nor a network. */
export function registerRulePages(client: () => BaseLanguageClient | undefined): Disposable[] {
  return [
    workspace.registerTextDocumentContentProvider(scheme, {
      provideTextDocumentContent: async (uri) => {
        const rule = uri.path.replace(/^\/|\.md$/g, '');
        const page = await client()?.sendRequest<string | null>(rulePage, { rule } satisfies RulePageParams);
        return page ?? l10n.t('There is no page for the rule {0}.', rule);
      },
    }),
    commands.registerCommand(names.explainRule, async (rule?: string) => {
      if (!rule) return;
      const uri = Uri.from({ scheme, path: `/${rule}.md` });
      await commands
        .executeCommand('markdown.showPreview', uri)
        .then(undefined, () => window.showTextDocument(uri, { preview: true }));
    }),
  ];
}

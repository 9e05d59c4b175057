import { type Command, commands, type Disposable, LanguageStatusSeverity, l10n, languages } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { continueReading, type Status, statusChanged } from '../../server/src/lsp/protocol.ts';
import { corpusSelector } from './corpusFolders.ts';

/** The language status item: what the server is doing, and what it found. */
export interface StatusItem extends Disposable {
  /** Shows the state that a server tells of. */
  follow(client: BaseLanguageClient): Disposable;
  /** Shows that there is no server. */
  stopped(): void;
  /** Registers the commands behind the item. */
  commands(actions: {
    restart(): Promise<void>;
    showLog(): void;
    client(): BaseLanguageClient | undefined;
  }): Disposable[];
}

export function createStatusItem(): StatusItem {
  const item = languages.createLanguageStatusItem(
    'sourceCheck',
    corpusSelector() as Parameters<typeof languages.createLanguageStatusItem>[1],
  );
  item.name = 'Source Check';
  const show = (text: string, detail: string, busy: boolean, severity: LanguageStatusSeverity, command: Command) => {
    Object.assign(item, {
      text,
      detail,
      busy,
      severity,
      command,
      accessibilityInformation: { label: `Source Check: ${text}. ${detail}` },
    });
  };
  const problems: Command = { command: 'workbench.actions.view.problems', title: l10n.t('Show Problems') };
  const stopped = () =>
    show(l10n.t('Server stopped'), '', false, LanguageStatusSeverity.Error, {
      command: 'sourceCheck.restartServer',
      title: l10n.t('Restart Server'),
    });
  show(l10n.t('No corpus'), '', false, LanguageStatusSeverity.Information, {
    command: 'sourceCheck.restartServer',
    title: l10n.t('Look Again'),
  });
  const update = ({ state, articles, waiting, counts, failure }: Status) => {
    const information = LanguageStatusSeverity.Information;
    if (state === 'reading')
      return show(
        l10n.t('Reading articles'),
        l10n.t('{0} of {1} read', articles, articles + waiting),
        true,
        information,
        problems,
      );
    if (state === 'idle') return show(l10n.t('No corpus'), '', false, information, problems);
    if (state === 'failed') {
      const command = { command: 'sourceCheck.restartServer', title: l10n.t('Restart Server') };
      return show(l10n.t('Articles cannot be read'), failure ?? '', false, LanguageStatusSeverity.Error, command);
    }
    if (state === 'stopped') {
      return show(
        l10n.t('Reading stopped'),
        l10n.t('{0} of {1} articles read', articles, articles + waiting),
        false,
        LanguageStatusSeverity.Warning,
        { command: 'sourceCheck.continueReading', title: l10n.t('Read the Rest') },
      );
    }
    const all = counts.error + counts.warning + counts.information + counts.hint;
    show(
      l10n.t('{0} findings', all),
      l10n.t(
        '{0} errors, {1} warnings, {2} notes in {3} articles',
        counts.error,
        counts.warning,
        counts.information + counts.hint,
        articles,
      ),
      false,
      information,
      problems,
    );
  };
  return {
    follow: (client) => client.onNotification(statusChanged, update),
    stopped,
    commands: ({ restart, showLog, client }) => [
      commands.registerCommand('sourceCheck.restartServer', restart),
      commands.registerCommand('sourceCheck.showLog', showLog),
      commands.registerCommand('sourceCheck.continueReading', () => client()?.sendNotification(continueReading)),
    ],
    dispose: () => item.dispose(),
  };
}

import { type Command, commands, type Disposable, LanguageStatusSeverity, l10n, languages } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { continueReading, type Status, statusChanged, stopReading } from '../../server/src/lsp/protocol.ts';
import { corpusSelector } from './corpusFolders.ts';
import { counted } from './counted.ts';

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
      // Items of several extensions stand under one icon.
      text: `Source Check: ${text}`,
      detail,
      busy,
      severity,
      command,
      accessibilityInformation: { label: `Source Check: ${text}. ${detail}` },
    });
  };
  const stopped = () =>
    show(l10n.t('Server stopped'), '', false, LanguageStatusSeverity.Error, {
      command: 'sourceCheck.restartServer',
      title: l10n.t('Restart Server'),
    });
  show(l10n.t('No corpus'), '', false, LanguageStatusSeverity.Information, {
    command: 'sourceCheck.restartServer',
    title: l10n.t('Look Again'),
  });
  const update = (status: Status) => {
    void commands.executeCommand('setContext', 'sourceCheck.reading', status.state === 'reading');
    const { text, detail, severity, command } = shownOf(status);
    show(text, detail, status.state === 'reading', severity, command);
  };
  return {
    follow: (client) => client.onNotification(statusChanged, update),
    stopped,
    commands: ({ restart, showLog, client }) => [
      commands.registerCommand('sourceCheck.restartServer', restart),
      commands.registerCommand('sourceCheck.showLog', showLog),
      commands.registerCommand('sourceCheck.stopReading', () => client()?.sendNotification(stopReading)),
      commands.registerCommand('sourceCheck.continueReading', () => client()?.sendNotification(continueReading)),
    ],
    dispose: () => item.dispose(),
  };
}

interface Shown {
  readonly text: string;
  readonly detail: string;
  readonly severity: LanguageStatusSeverity;
  readonly command: Command;
}

function shownOf({ state, articles, waiting, counts, failure }: Status): Shown {
  const { Information, Warning } = LanguageStatusSeverity;
  const read = l10n.t('{0} of {1} articles read', articles, articles + waiting);
  const problems: Command = { command: 'workbench.actions.view.problems', title: l10n.t('Show Problems') };
  switch (state) {
    case 'reading': {
      const command = { command: 'sourceCheck.stopReading', title: l10n.t('Stop Reading') };
      return { text: l10n.t('Reading articles'), detail: read, severity: Information, command };
    }
    case 'stopped': {
      const command = { command: 'sourceCheck.continueReading', title: l10n.t('Read the Rest') };
      return { text: l10n.t('Reading stopped'), detail: read, severity: Warning, command };
    }
    case 'failed': {
      const command = { command: 'sourceCheck.restartServer', title: l10n.t('Restart Server') };
      return {
        text: l10n.t('Articles cannot be read'),
        detail: failure ?? '',
        severity: LanguageStatusSeverity.Error,
        command,
      };
    }
    case 'idle':
      return { text: l10n.t('No corpus'), detail: '', severity: Information, command: problems };
    case 'ready': {
      const { error, warning, information, hint } = counts;
      const notes = information + hint;
      const levels = [
        error && counted(error, l10n.t('1 error'), l10n.t('{0} errors', error)),
        warning && counted(warning, l10n.t('1 warning'), l10n.t('{0} warnings', warning)),
        notes && counted(notes, l10n.t('1 note'), l10n.t('{0} notes', notes)),
      ].filter(Boolean);
      const where = counted(articles, l10n.t('in 1 article'), l10n.t('in {0} articles', articles));
      const all = error + warning + notes;
      const text = counted(all, l10n.t('1 finding'), l10n.t('{0} findings', all));
      return {
        text,
        detail: [levels.join(', '), where].filter(Boolean).join(' '),
        severity: Information,
        command: problems,
      };
    }
  }
}

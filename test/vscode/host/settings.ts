export type Theme = 'dark' | 'light' | 'high-contrast' | 'high-contrast-light';

export interface WindowSettings {
  /** Dark by default. */
  readonly theme?: Theme;
  /** True opens the folder in Restricted Mode, as a folder that nobody has trusted yet; false by default. */
  readonly restricted?: boolean;
  /** User settings on top of the calm ones below. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

const themes: Readonly<Record<Theme, string>> = {
  dark: 'Dark Modern',
  light: 'Light Modern',
  'high-contrast': 'Default High Contrast',
  'high-contrast-light': 'Default High Contrast Light',
};

/** The user settings of a window: quiet, offline, and otherwise as VS Code comes. */
export function settingsFor(window: WindowSettings): Readonly<Record<string, unknown>> {
  return {
    'workbench.colorTheme': themes[window.theme ?? 'dark'],
    'security.workspace.trust.enabled': window.restricted ?? false,
    'security.workspace.trust.startupPrompt': 'never',
    'workbench.startupEditor': 'none',
    'workbench.tips.enabled': false,
    'workbench.enableExperiments': false,
    'workbench.secondarySideBar.defaultVisibility': 'hidden',
    'chat.disableAIFeatures': true,
    'telemetry.telemetryLevel': 'off',
    'update.mode': 'none',
    'extensions.autoCheckUpdates': false,
    'extensions.autoUpdate': false,
    'extensions.ignoreRecommendations': true,
    // Articles have long lines; a word outside the window could not be hovered.
    'editor.wordWrap': 'on',
    'editor.minimap.enabled': false,
    'editor.hover.delay': 200,
    // The tooltip of a row comes up under the mouse and takes the wheel from the list; this is as late as it can be.
    'workbench.hover.delay': 1500,
    // A notch of the wheel then moves a list by seven rows, less than the Problems panel shows.
    'workbench.list.mouseWheelScrollSensitivity': 3,
    ...window.settings,
  };
}

import { chromiumTexts } from './chromium-texts.ts';
import type { ConsoleText } from './console-text.ts';
import { firefoxTexts } from './firefox-texts.ts';
import { safariTexts } from './safari-texts.ts';

/** Every text that a browser prints of a verdict on a request to another origin. */
export const consoleTexts: readonly ConsoleText[] = [...chromiumTexts, ...firefoxTexts, ...safariTexts];

/** What libraries and browsers tell a page of any failure: it holds no reason. */
export const emptyTexts: readonly RegExp[] = [
  /^(?:Uncaught \(in promise\) )?(?:TypeError: )?(?:Failed to fetch|Load failed|NetworkError when attempting to fetch resource\.?)$/,
  /^(?:Uncaught \(in promise\) )?(?:AxiosError|Error): Network Error$|^ERR_NETWORK$/,
  /Failed to load resource: net::ERR_FAILED/,
  /^(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS) \S+ net::ERR_FAILED(?: \d+.*)?$/,
  /cannot load \S+ due to access control checks/,
];

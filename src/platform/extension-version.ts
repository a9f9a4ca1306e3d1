import { browser } from './browser.ts';

/** The extension's own version, as its manifest has it. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}

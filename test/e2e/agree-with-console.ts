import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { readConsoleLine } from '../../src/engine/console/read-console-line.ts';
import type { Oracle } from './oracle.ts';

/** What the browser prints of a page's failures from now on. */
export function listenToConsole(page: Page): string[] {
  const lines: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') lines.push(message.text());
  });
  return lines;
}

/**
 * Holds what is read from the console's lines against the codes that the browser gives by its protocol.
 * `speaksForAll`: the page itself made the calls, so that its console must tell of them.
 */
export function agreeWithConsole(lines: readonly string[], oracle: Oracle, speaksForAll: boolean): void {
  const codes = [...oracle.verdicts().map(({ corsError }) => corsError), ...oracle.issues()];
  const told = lines.filter((text) => text.includes('blocked by CORS policy'));
  // Of workers and frames of their own the page's console may say nothing.
  if (speaksForAll && oracle.verdicts().some(({ corsError }) => corsError !== null))
    expect(told, "the browser's own words").not.toEqual([]);
  for (const line of told) {
    const read = readConsoleLine(line);
    const shown = line.slice(0, 500);
    expect(read?.browser, shown).toBe('chromium');
    expect(codes, shown).toContain(read && 'code' in read ? read.code : null);
  }
}

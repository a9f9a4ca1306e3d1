import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { readConsoleLine } from '../../src/engine/console/read-console-line.ts';
import type { Oracle } from './oracle.ts';

/** What the browser prints of a page's failures from now on. */
export function listenToConsole(page: Page): readonly string[] {
  const lines: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') lines.push(message.text());
  });
  return lines;
}

/** Holds what is read from the console's lines against the codes that the browser gives by its protocol. */
export function agreeWithConsole(lines: readonly string[], oracle: Oracle): void {
  const codes = [...oracle.verdicts().map(({ corsError }) => corsError), ...oracle.issues()];
  for (const line of lines.filter((text) => text.includes('blocked by CORS policy'))) {
    const read = readConsoleLine(line);
    const shown = line.slice(0, 500);
    expect(read?.browser, shown).toBe('chromium');
    expect(codes, shown).toContain(read && 'code' in read ? read.code : null);
  }
}

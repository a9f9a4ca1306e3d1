import type { CallSite } from '../engine/exchange.ts';

/** `    at saveOrder (https://app.example/main.js:41:12)`, and without a name. */
const chromium = /^\s*at (?:async )?(?:(.*) \((.*):(\d+):(\d+)\)|(.*):(\d+):(\d+))$/;
/** `saveOrder@https://app.example/main.js:41:12` */
const firefox = /^(?:async\*)?([^@]*)@(.*):(\d+):(\d+)$/;

/** The innermost call of a stack as the browser writes it; null where it names none. */
export function stackSite(stack: string | null): CallSite | null {
  for (const line of (stack ?? '').split('\n')) {
    const [, name, url, row, column, bareUrl, bareRow, bareColumn] =
      chromium.exec(line) ?? firefox.exec(line) ?? [];
    const found = url ?? bareUrl;
    if (found === undefined || found === '' || found.includes('<anonymous>')) continue;
    return {
      function: name ?? '',
      url: found,
      line: Math.max(1, Number(row ?? bareRow)),
      column: Math.max(1, Number(column ?? bareColumn)),
    };
  }
  return null;
}

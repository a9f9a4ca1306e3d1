import type { BrowserName } from '../engine/exchange.ts';

export interface BrowserVersion {
  readonly name: BrowserName;
  /** For example `chromium 156`; null where the user agent does not say. */
  readonly text: string | null;
}

/** Reads the browser off its user agent. */
export function browserVersion(userAgent: string): BrowserVersion {
  const firefox = /Firefox\/(\d+)/.exec(userAgent)?.[1];
  if (firefox) return { name: 'firefox', text: `firefox ${firefox}` };
  const chromium = /(?:Headless)?Chrome\/(\d+)/.exec(userAgent)?.[1];
  if (chromium) return { name: 'chromium', text: `chromium ${chromium}` };
  const safari = /Version\/(\d+)\S* (?:Mobile\/\S+ )?Safari\//.exec(userAgent)?.[1];
  return { name: 'unknown', text: safari ? `safari ${safari}` : null };
}

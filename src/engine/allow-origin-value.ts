import type { FailedStep } from './cause.ts';
import { canParse } from './fetch/can-parse.ts';
import { getHeader } from './fetch/header-list.ts';

/** The one origin that the answer allows, where it names exactly one as a URL; else null. */
export function allowedUrl({ message }: FailedStep): URL | null {
  const value = getHeader(message.responseHeaders, 'access-control-allow-origin');
  if (value === null || /[ ,*]/.test(value) || !canParse(value)) return null;
  const url = new URL(value);
  return /^https?:$/.test(url.protocol) ? url : null;
}

/** The requesting origin as a URL; null where it is opaque. */
export function originUrl({ origin }: FailedStep): URL | null {
  return canParse(origin) ? new URL(origin) : null;
}

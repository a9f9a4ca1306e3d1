import type { HeaderList } from '../exchange.ts';
import { mimeTypeEssence } from './mime-type.ts';

/** Why a header makes a request need a preflight. */
export type UnsafeReason =
  | 'name'
  | 'longer-than-128-bytes'
  | 'unsafe-byte'
  | 'content-type'
  | 'range'
  | 'all-longer-than-1024-bytes';

export interface UnsafeHeader {
  readonly name: string;
  readonly reason: UnsafeReason;
}

const SAFELISTED_METHODS = ['GET', 'HEAD', 'POST'];
const SAFELISTED_CONTENT_TYPES = ['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain'];
// Control bytes other than HTAB are meant.
// biome-ignore lint/suspicious/noControlCharactersInRegex: the standard lists them
const UNSAFE_BYTE = /[\x00-\x08\x0A-\x1F"():<>?@[\\\]{}\x7F]/;
const LANGUAGE = /^[0-9A-Za-z *,\-.;=]*$/;
const RANGE_WITH_START = /^bytes=(\d+)-(\d*)$/;

/** https://fetch.spec.whatwg.org/#cors-safelisted-method */
export function isCorsSafelistedMethod(method: string): boolean {
  return SAFELISTED_METHODS.includes(method);
}

/**
 * Why a header is not CORS-safelisted, or null where it is. `name` in lower case.
 * https://fetch.spec.whatwg.org/#cors-safelisted-request-header
 */
export function unsafeReason(name: string, value: string): UnsafeReason | null {
  const known = ['accept', 'accept-language', 'content-language', 'content-type', 'range'].includes(name);
  if (!known) return 'name';
  if (value.length > 128) return 'longer-than-128-bytes';
  switch (name) {
    case 'accept':
      return UNSAFE_BYTE.test(value) ? 'unsafe-byte' : null;
    case 'accept-language':
    case 'content-language':
      return LANGUAGE.test(value) ? null : 'unsafe-byte';
    case 'content-type': {
      if (UNSAFE_BYTE.test(value)) return 'unsafe-byte';
      const essence = mimeTypeEssence(value);
      return essence !== null && SAFELISTED_CONTENT_TYPES.includes(essence) ? null : 'content-type';
    }
    default: {
      const range = RANGE_WITH_START.exec(value);
      const backwards = range?.[2] !== undefined && range[2] !== '' && Number(range[1]) > Number(range[2]);
      return range && !backwards ? null : 'range';
    }
  }
}

/**
 * The headers that make a request need a preflight, sorted by name, each once.
 * https://fetch.spec.whatwg.org/#cors-unsafe-request-header-names
 */
export function corsUnsafeRequestHeaders(headers: HeaderList): readonly UnsafeHeader[] {
  const unsafe = new Map<string, UnsafeReason>();
  const safelisted: string[] = [];
  let safelistedLength = 0;
  for (const [name, value] of headers) {
    const reason = unsafeReason(name, value);
    if (reason) {
      unsafe.set(name, reason);
    } else {
      safelisted.push(name);
      safelistedLength += value.length;
    }
  }
  if (safelistedLength > 1024) for (const name of safelisted) unsafe.set(name, 'all-longer-than-1024-bytes');
  return [...unsafe]
    .map(([name, reason]) => ({ name, reason }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

import { hopsOf, requestedHeaderNames, requestedMethod } from './conversation.ts';
import type { PreflightReason } from './diagnosis.ts';
import type { Exchange } from './exchange.ts';
import { getHeader } from './fetch/header-list.ts';
import { corsUnsafeRequestHeaders, isCorsSafelistedMethod, type UnsafeReason } from './fetch/safelist.ts';
import { type AskedHeader, headerSource } from './header-source.ts';
import { code, spellHeader } from './words.ts';

/**
 * Why the request needed the preflight that was seen: its method, each of its headers, or what only a script
 * can do. Empty where no preflight was seen, or only its answer. https://fetch.spec.whatwg.org/#main-fetch
 */
export function whyPreflight(exchange: Exchange): readonly PreflightReason[] {
  const known = knownReasons.get(exchange);
  if (known) return known;
  const reasons = readReasons(exchange);
  knownReasons.set(exchange, reasons);
  return reasons;
}

const knownReasons = new WeakMap<Exchange, readonly PreflightReason[]>();

function readReasons(exchange: Exchange): readonly PreflightReason[] {
  const hop = hopsOf(exchange).find(({ preflight }) => preflight !== null);
  const preflight = hop && exchange.messages[hop.preflight ?? -1];
  if (!hop || !preflight) return [];
  const method = requestedMethod(preflight);
  // It always names a method: without one its headers were not seen, and nothing can be said.
  if (method === null) return [];
  const names = requestedHeaderNames(preflight);
  const request = exchange.messages[hop.request ?? -1];
  const reasons: PreflightReason[] = [
    ...(isCorsSafelistedMethod(method) ? [] : [methodReason(method)]),
    ...names.map((name) => headerReason({ exchange, preflight, request, method, name })),
  ];
  return reasons.length > 0 ? reasons : [flagReason];
}

const flagReason: PreflightReason = {
  kind: 'flag',
  name: null,
  why: 'A listener on `XMLHttpRequest.upload`, or a stream as body: method and headers alone would need none.',
};

function methodReason(method: string): PreflightReason {
  return {
    kind: 'method',
    name: method,
    why: `The method ${code(method)}: only \`GET\`, \`HEAD\` and \`POST\` need none.`,
  };
}

function headerReason(asked: AskedHeader): PreflightReason {
  const { name, request } = asked;
  const value = getHeader(request?.requestHeaders ?? null, name);
  const [unsafe] = value === null ? [] : corsUnsafeRequestHeaders([[name, value]]);
  return {
    kind: 'header',
    name,
    why: `The header ${code(spellHeader(name))}: ${sentences[unsafe?.reason ?? fallback(name)]}`,
    ...headerSource(asked),
  };
}

/** Without its value: one of the names that are safe by themselves was sent with a value that is not. */
function fallback(name: string): UnsafeReason {
  return corsUnsafeRequestHeaders([[name, '']]).some(({ reason }) => reason === 'name')
    ? 'name'
    : 'unsafe-byte';
}

const sentences: Readonly<Record<UnsafeReason, string>> = {
  name: 'a form or a link could not send it.',
  'longer-than-128-bytes': 'its value is longer than 128 bytes.',
  'unsafe-byte': 'its value has a byte that is not safe there.',
  'content-type':
    'only `application/x-www-form-urlencoded`, `multipart/form-data` and `text/plain` need no preflight.',
  range: 'only a single range with a start needs none.',
  'all-longer-than-1024-bytes': 'together the safe headers are longer than 1024 bytes.',
};

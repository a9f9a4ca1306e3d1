import type { HeaderSource } from './diagnosis.ts';
import type { Exchange, Message } from './exchange.ts';
import { extensionHeaders } from './explanations/extension-headers.ts';
import { hostOf } from './explanations/named-end.ts';
import { headerSenders } from './explanations/request-headers.ts';
import { tracers } from './explanations/tracers.ts';
import { getHeader, listItems } from './fetch/header-list.ts';
import { code } from './words.ts';

/** A header of a request for which it needed a preflight. */
export interface AskedHeader {
  readonly exchange: Exchange;
  readonly preflight: Message;
  /** The request behind the preflight, where one was seen. */
  readonly request: Message | undefined;
  /** Of the request. */
  readonly method: string;
  /** In lower case. */
  readonly name: string;
}

export interface KnownHeader {
  readonly from: HeaderSource;
  /** How the request could do without; null: it could not, or nobody knows. */
  readonly avoidable: string | null;
}

/** What elements load: a script has no say in their headers. */
const ELEMENTS: readonly Exchange['resourceType'][] = ['script', 'stylesheet', 'font', 'image', 'media'];

/** Who put a header on a request, and whether the request could do without. */
export function headerSource(asked: AskedHeader): KnownHeader {
  return (
    fromExtension(asked) ??
    fromTracer(asked) ??
    fromTable(asked) ?? { from: { kind: 'app', name: null, certainty: 'likely' }, avoidable: null }
  );
}

function fromExtension(asked: AskedHeader): KnownHeader | null {
  const { exchange, name } = asked;
  const seen = wasAddedOnTheWay(asked);
  const noScript = isElement(exchange);
  const known = extensionHeaders.find(
    ({ headers, alsoByPages }) => headers.test(name) && (!alsoByPages || noScript || seen),
  );
  const calledByExtension = /^(chrome|moz)-extension:/.test(exchange.initiator?.url ?? '');
  if (!known && !seen && !noScript && !calledByExtension) return null;
  // An extension in the page that wraps `fetch` stands in the call stack of what it only passes on.
  const certainty = seen ? 'certain' : known || noScript ? 'likely' : 'possible';
  return {
    from: { kind: 'extension', name: known?.name ?? null, certainty },
    avoidable: 'Switch the extension off for this page, or repeat the call in a guest window.',
  };
}

/** Whether the browser asked for less than what the server was asked. */
function wasAddedOnTheWay({ preflight, name }: AskedHeader): boolean {
  if (!preflight.originalRequestHeaders) return false;
  const names = getHeader(preflight.originalRequestHeaders, 'access-control-request-headers') ?? '';
  return !listItems(names.toLowerCase()).includes(name);
}

/** Whether an element made the request. A service worker may give what it fetches in its place headers. */
export function isElement({ resourceType, frame }: Exchange): boolean {
  return ELEMENTS.includes(resourceType) && frame.kind !== 'service-worker';
}

function fromTracer({ exchange, name, preflight }: AskedHeader): KnownHeader | null {
  const tracer = tracers.find(({ headers }) => headers.test(name));
  if (!tracer) return null;
  return {
    from: {
      kind: 'tracing',
      name: tracer.name,
      certainty: isCalledBy(tracer.script, exchange) ? 'certain' : 'likely',
    },
    avoidable: `Leave ${code(hostOf(preflight.url))} out of ${tracer.setting}, unless the traces should reach it.`,
  };
}

function fromTable(asked: AskedHeader): KnownHeader | null {
  const sender = headerSenders.find(
    ({ headers, on }) => headers.test(asked.name) && (on !== 'no-body' || hasNoBody(asked)),
  );
  if (!sender) return null;
  const called = isCalledBy(sender.script, asked.exchange);
  return {
    from: called ? { ...sender.from, certainty: 'certain' } : sender.from,
    avoidable: sender.without,
  };
}

/** Whether a library's own script made the call. */
function isCalledBy(script: RegExp | undefined, { initiator }: Exchange): boolean {
  return initiator !== null && (script?.test(initiator.url) ?? false);
}

/** `GET` and `HEAD` never have one. */
function hasNoBody({ method, request }: AskedHeader): boolean {
  return (
    ['GET', 'HEAD'].includes(method) || getHeader(request?.requestHeaders ?? null, 'content-length') === '0'
  );
}

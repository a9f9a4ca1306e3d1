import type { Answer } from '../engine/diagnosis.ts';
import type { Message } from '../engine/exchange.ts';
import { extractHeaderListValues, getHeader } from '../engine/fetch/header-list.ts';
import { originOf } from '../engine/fetch/origin.ts';
import { serversOf } from './servers-of.ts';

/** What one server must allow so that all that failed there passes. Every remedy is written from it alone. */
export interface CorsPolicy {
  /** Origin of the server. */
  readonly server: string;
  /** Serialized origins of the pages that may read its answers, never `*` and never `null`. */
  readonly origins: readonly string[];
  /** `GET`, `HEAD` and `POST` are always there: they need no permission, and some stacks refuse what is not listed. */
  readonly methods: readonly string[];
  /** Names of request headers, in lower case. */
  readonly headers: readonly string[];
  /** Whether cookies and the like may come with the request. */
  readonly credentials: boolean;
  /** Other origins that the server was seen to allow: who replaces its list must keep them. */
  readonly allowedToday: readonly string[];
  /** One of the requests that failed, to check with. */
  readonly example: { readonly method: string; readonly url: string };
}

/** A server for which no lines can be written, and why. */
export interface NoPolicy {
  readonly server: string;
  /** One sentence, with code in backticks. */
  readonly because: string;
}

/** What a policy is made from; every exchange of a report is one. */
export interface FailedExchange {
  readonly method: string;
  readonly origin: string;
  readonly messages: readonly Message[];
  readonly answers: readonly Answer[];
}

/**
 * One policy for every server that must answer otherwise, over all exchanges that failed there. What the server
 * allows already stays in it, so that the remedy breaks no other call.
 */
export function corsPolicies(exchanges: readonly FailedExchange[]): readonly (CorsPolicy | NoPolicy)[] {
  const different = new Map<string, FailedExchange>();
  for (const exchange of exchanges) if (exchange.answers.length > 0) different.set(keyOf(exchange), exchange);
  const failed = [...different.values()];
  const servers = unique(failed.flatMap(serversOf));
  return servers.map((server) => policyOf(server, failed));
}

/** A panel asks for the same ones whenever there is one more. */
const keys = new WeakMap<FailedExchange, string>();

/** A page that calls again and again tells nothing new. */
function keyOf(exchange: FailedExchange): string {
  const { method, origin, answers } = exchange;
  const key = keys.get(exchange) ?? JSON.stringify([method, origin, answers]);
  keys.set(exchange, key);
  return key;
}

function policyOf(server: string, exchanges: readonly FailedExchange[]): CorsPolicy | NoPolicy {
  const here = ({ url }: { readonly url: string }) => originOf(url) === server;
  const failed = exchanges.filter(({ answers }) => answers.some(here));
  const answers = failed.flatMap((exchange) => exchange.answers.filter(here));
  const messages = failed.flatMap((exchange) => exchange.messages.filter(here));
  const set = (name: string) => answers.flatMap((answer) => valuesOf(answer.set, name));
  const sent = (name: string) =>
    messages.flatMap(({ responseHeaders }) => valuesOf(responseHeaders ?? [], name));

  const allowed = set('access-control-allow-origin');
  if (allowed.some((origin) => origin === 'null' || origin === '*')) return { server, because: opaque };
  const origins = unique(failed.map(({ origin }) => origin));
  if (origins.includes('null')) return { server, because: opaque };

  const questions = messages.filter(({ kind }) => kind === 'preflight');
  const asked = (name: string) => questions.flatMap(({ requestHeaders }) => listed(requestHeaders, name));
  const methods = unique([
    ...['GET', 'HEAD', 'POST'],
    ...listsOf(answers, 'access-control-allow-methods'),
    ...asked('access-control-request-method'),
    ...messages.filter(({ kind }) => kind === 'request').map(({ method }) => method),
    ...questions.flatMap(({ responseHeaders }) => listed(responseHeaders, 'access-control-allow-methods')),
  ]);
  const headers = unique(
    [
      ...listsOf(answers, 'access-control-allow-headers'),
      ...asked('access-control-request-headers'),
      ...questions.flatMap(({ responseHeaders }) => listed(responseHeaders, 'access-control-allow-headers')),
    ].map((name) => name.toLowerCase()),
  );
  const odd = [
    ...origins.filter((origin) => !isPlainOrigin(origin)),
    ...[...methods, ...headers].filter((name) => !isPlainName(name)),
  ][0];
  if (odd !== undefined) return { server, because: unwritable(odd) };
  const request = answers.find(({ kind }) => kind === 'request') ?? answers[0];
  return {
    server,
    origins,
    methods: methods.filter((method) => method !== 'OPTIONS'),
    headers,
    credentials: [...set(allowCredentials), ...sent(allowCredentials)].includes('true'),
    allowedToday: unique(sent('access-control-allow-origin')).filter(
      (origin) => isPlainOrigin(origin) && !origins.includes(origin),
    ),
    example: { method: failed[0]?.method ?? 'GET', url: request?.url ?? server },
  };
}

const allowCredentials = 'access-control-allow-credentials';

const opaque =
  'The request’s origin is `null`, which any sandboxed frame has too: call the final URL directly, from a page with an origin of its own.';

const unwritable = (value: string) =>
  `\`${value.replaceAll('`', '')}\` holds characters that mean something in configuration files: write these lines by hand.`;

// What a page sends stands in the lines that people paste: only what has no meaning in any language may.
export const isPlainOrigin = (origin: string) => /^[a-z][a-z0-9+-]*:\/\/[a-z0-9._[\]:-]+$/.test(origin);
const isPlainName = (name: string) => /^[A-Za-z0-9_-]+$/.test(name);

function valuesOf(headers: Answer['set'], name: string): readonly string[] {
  return headers.filter(([header]) => header.toLowerCase() === name).map(([, value]) => value);
}

function listsOf(answers: readonly Answer[], name: string): readonly string[] {
  return answers.flatMap(({ set }) => listed(set, name));
}

/** The items of a list of names; `*` is none. */
function listed(headers: Answer['set'] | null, name: string): readonly string[] {
  if (headers === null || getHeader(headers, name) === null) return [];
  const items = extractHeaderListValues(headers, name);
  return items === null || items === 'failure' ? [] : items.filter((item) => item !== '*');
}

function unique(items: readonly string[]): readonly string[] {
  return [...new Set(items)];
}

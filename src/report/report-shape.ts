import {
  anyNumber,
  anyText,
  date,
  flag,
  header,
  index,
  integer,
  listOf,
  oneOf,
  orNull,
  place,
  record,
} from './shape.ts';

const headers = listOf(header);
const certainty = oneOf('certain', 'likely', 'possible');
const kind = oneOf('preflight', 'request');

const message = record(
  {
    kind,
    hop: index,
    method: anyText,
    url: anyText,
    requestHeaders: headers,
    status: orNull(integer),
    responseHeaders: orNull(headers),
    fromCache: flag,
    networkError: orNull(anyText),
    startedAt: anyNumber,
    durationMs: orNull(anyNumber),
  },
  { originalRequestHeaders: headers, rewrittenResponseHeaders: headers },
);

const finding = record(
  {
    cause: anyText,
    role: oneOf('blocking', 'next', 'root', 'notice'),
    message: orNull(index),
    chromium: orNull(anyText),
    firefox: orNull(anyText),
    certainty,
    alternatives: listOf(
      record({ cause: anyText, chromium: orNull(anyText), firefox: orNull(anyText), when: anyText }),
    ),
    what: anyText,
    why: anyText,
    fix: anyText,
    evidence: listOf(record({ message: index, header: anyText, value: orNull(anyText) })),
    spec: anyText,
  },
  { sameHost: anyText },
);

const answer = record({
  kind,
  method: anyText,
  url: anyText,
  status: orNull(integer),
  set: headers,
  remove: listOf(anyText),
});

const answeredBy = record({
  message: index,
  name: anyText,
  role: oneOf('cdn', 'waf', 'gateway', 'load-balancer', 'proxy', 'server', 'framework', 'platform'),
  certainty,
  because: anyText,
});

const call = record({
  api: orNull(oneOf('fetch', 'xhr', 'beacon')),
  mode: orNull(oneOf('cors', 'no-cors', 'same-origin')),
  credentials: orNull(oneOf('include', 'same-origin', 'omit')),
  redirect: orNull(oneOf('follow', 'manual', 'error')),
  rejection: orNull(record({ name: anyText, message: anyText })),
  violatedDirective: orNull(anyText),
});

/** What was seen of an exchange beside its messages. */
const seen = {
  origin: anyText,
  resourceType: oneOf(
    'fetch',
    'xhr',
    'fetch-or-xhr',
    'script',
    'stylesheet',
    'font',
    'image',
    'media',
    'ping',
    'other',
  ),
  mode: oneOf('cors', 'no-cors', 'unknown'),
  frame: record({
    url: orNull(anyText),
    kind: oneOf('page', 'iframe', 'worker', 'service-worker', 'unknown'),
  }),
  outcome: oneOf('delivered', 'blocked', 'failed', 'pending', 'unknown'),
};

/** What an exported HAR says of an exchange, since no field of an entry does. */
export const seenShape = record(seen, { call, answersInjected: flag });

const exchange = record(
  {
    ...seen,
    id: anyText,
    url: anyText,
    finalUrl: anyText,
    method: anyText,
    initiator: orNull(record({ function: anyText, url: anyText, line: place, column: place })),
    startedAt: anyNumber,
    durationMs: orNull(anyNumber),
    messages: listOf(message, 1),
    verdict: oneOf('cors', 'look-alike', 'delivered', 'delivered-with-notice', 'undetermined'),
    credentials: oneOf('include', 'omit', 'unknown'),
    credentialsKnownBy: anyText,
    findings: listOf(finding),
    answers: listOf(answer),
    answersComplete: flag,
    answeredBy: listOf(answeredBy),
  },
  {
    preflightReasons: listOf(
      record({ kind: oneOf('method', 'header', 'flag'), name: orNull(anyText), why: anyText }),
    ),
    call,
    answersInjected: flag,
  },
);

/** The shape of a report of version 1: docs/report.schema.json in code, since a page may not compile schemas. */
export const reportShape = record(
  {
    schemaVersion: oneOf(1),
    generator: record({ name: oneOf('whycors'), version: anyText }),
    createdAt: date,
    browser: orNull(anyText),
    page: orNull(record({ url: anyText, origin: anyText })),
    redaction: oneOf('default', 'none'),
    exchanges: listOf(exchange),
  },
  { stacks: listOf(record({ server: anyText, stack: anyText })) },
);

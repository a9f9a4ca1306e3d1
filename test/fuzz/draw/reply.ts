import fc, { type Arbitrary } from 'fast-check';
import type { CallKind, FuzzHop, FuzzReply } from '../fuzz-case.ts';
import {
  allowCredentials,
  allowHeaders,
  allowMethods,
  allowOrigin,
  type Lines,
  type Right,
} from './header-lines.ts';
import { weighted } from './weighted.ts';

const spelling = weighted<(name: string) => string>(
  [6, (name) => name],
  [2, (name) => name.toLowerCase()],
  [1, (name) => name.toUpperCase()],
);

function headersOf(
  parts: Readonly<Record<string, Arbitrary<Lines>>>,
): Arbitrary<NonNullable<FuzzReply['headers']>> {
  return fc.tuple(spelling, fc.record(parts)).map(([spell, drawn]) =>
    Object.fromEntries(
      Object.entries(drawn)
        .filter(([, lines]) => lines.length > 0)
        .map(([name, lines]) => [spell(name), lines.length === 1 ? (lines[0] ?? '') : lines]),
    ),
  );
}

/** Answers to a preflight. */
function arbitraryPreflight(right: Right): Arbitrary<FuzzReply> {
  const status = weighted(
    [60, 204],
    [25, 200],
    [3, 299],
    [2, 301],
    [2, 302],
    [1, 300],
    [1, 303],
    [1, 304],
    [2, 307],
    [1, 308],
    [2, 400],
    [2, 401],
    [4, 404],
    [4, 405],
    [3, 500],
  );
  const headers = headersOf({
    'Access-Control-Allow-Origin': allowOrigin(right),
    'Access-Control-Allow-Credentials': allowCredentials,
    'Access-Control-Allow-Methods': allowMethods(right),
    'Access-Control-Allow-Headers': allowHeaders(right),
    'Access-Control-Max-Age': weighted<Lines>([6, []], [1, ['600']], [1, ['0']], [1, ['soon']]),
    Vary: weighted<Lines>([4, []], [2, ['Origin']], [1, ['*']], [1, ['Accept-Encoding', 'origin']]),
  });
  const location = weighted<Lines>(
    [2, ['https://login.test/']],
    [1, []],
    [1, ['/elsewhere']],
    [1, ['http://:']],
  );
  return fc.record({ status, headers, location }).map(({ location: [to], ...reply }) => {
    const redirects = reply.status >= 300 && reply.status < 400 && to !== undefined;
    return redirects ? { ...reply, headers: { ...reply.headers, Location: to } } : reply;
  });
}

/** Answers to the request itself; those that `leadOn` are redirects. */
function arbitraryReply(right: Right, leadsOn: boolean, kind: CallKind): Arbitrary<FuzzReply> {
  return fc
    .record({
      status: replyStatus(leadsOn),
      headers: headersOf({
        'Access-Control-Allow-Origin': allowOrigin(right),
        'Access-Control-Allow-Credentials': allowCredentials,
        Vary: weighted<Lines>([4, []], [2, ['Origin']], [1, ['*']], [1, ['Accept-Encoding', 'origin']]),
      }),
      type: contentType(kind),
      // The last answer may redirect too, to nowhere.
      nowhere: weighted([5, {}], [1, { Location: 'http://:' }]),
    })
    .map(({ status, headers, type, nowhere }) => ({
      status,
      headers: { ...headers, ...type, ...(status === 302 && nowhere) },
    }));
}

function replyStatus(leadsOn: boolean): Arbitrary<number> {
  return leadsOn
    ? weighted([2, 301], [3, 302], [2, 303], [4, 307], [2, 308])
    : weighted(
        [60, 200],
        [4, 201],
        [4, 204],
        [1, 206],
        [3, 302],
        [1, 304],
        [3, 400],
        [3, 401],
        [3, 403],
        [5, 404],
        [5, 500],
        [1, 503],
      );
}

const types: Partial<Readonly<Record<CallKind, string>>> = {
  image: 'image/png',
  script: 'text/javascript',
  module: 'text/javascript',
  style: 'text/css',
  font: 'font/ttf',
  video: 'video/mp4',
  'event-source': 'text/event-stream',
};

/** Mostly what the caller wants; else the lab's own, JSON, which many refuse. */
function contentType(kind: CallKind): Arbitrary<NonNullable<FuzzReply['headers']>> {
  const type = types[kind];
  return type === undefined ? fc.constant({}) : weighted([7, { 'Content-Type': type }], [1, {}]);
}

/** What a server answers that has never heard of CORS: no word of it, and `OPTIONS` is no method it knows. */
function ignorant(leadsOn: boolean, kind: CallKind): Arbitrary<Replies> {
  return fc
    .record({
      preflight: weighted(
        [4, 404],
        [5, 405],
        [2, 200],
        [1, 204],
        [1, 400],
        [2, 401],
        [1, 403],
        [1, 500],
        [1, 501],
      ),
      reply: replyStatus(leadsOn),
      type: contentType(kind),
    })
    .map(({ preflight, reply, type }) => ({
      preflight: { status: preflight, headers: {} },
      reply: { status: reply, headers: type },
    }));
}

type Replies = Pick<FuzzHop, 'preflight' | 'reply'>;

/** Both answers of a server that knows of CORS, well or badly, or not at all. */
export function arbitraryReplies(right: Right, leadsOn: boolean, kind: CallKind): Arbitrary<Replies> {
  return fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        preflight: arbitraryPreflight(right),
        reply: arbitraryReply(right, leadsOn, kind),
      }),
    },
    { weight: 1, arbitrary: ignorant(leadsOn, kind) },
  );
}

import fc, { type Arbitrary } from 'fast-check';
import type { FuzzReply } from '../fuzz-case.ts';
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
export function arbitraryPreflight(right: Right): Arbitrary<FuzzReply> {
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
export function arbitraryReply(right: Right, leadsOn: boolean): Arbitrary<FuzzReply> {
  const status = leadsOn
    ? weighted([2, 301], [3, 302], [2, 303], [4, 307], [2, 308])
    : weighted(
        [60, 200],
        [4, 201],
        [4, 204],
        [1, 206],
        [1, 302],
        [1, 304],
        [3, 400],
        [3, 401],
        [3, 403],
        [5, 404],
        [5, 500],
        [1, 503],
      );
  const headers = headersOf({
    'Access-Control-Allow-Origin': allowOrigin(right),
    'Access-Control-Allow-Credentials': allowCredentials,
    Vary: weighted<Lines>([4, []], [2, ['Origin']], [1, ['*']], [1, ['Accept-Encoding', 'origin']]),
  });
  return fc.record({ status, headers });
}

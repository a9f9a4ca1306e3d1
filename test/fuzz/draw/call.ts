import fc, { type Arbitrary } from 'fast-check';
import type { CallKind, FuzzCall } from '../fuzz-case.ts';
import { weighted } from './weighted.ts';

type Field = readonly [name: string, value: string];

const kind = weighted<CallKind>(
  [60, 'fetch'],
  [18, 'xhr'],
  [7, 'image'],
  [6, 'script'],
  [5, 'event-source'],
  [4, 'beacon'],
);

const method = weighted(
  [30, 'GET'],
  [14, 'POST'],
  [12, 'PUT'],
  [5, 'put'],
  [5, 'patch'],
  [6, 'PATCH'],
  [8, 'DELETE'],
  [3, 'delete'],
  [3, 'HEAD'],
  [2, 'get'],
  [4, 'PURGE'],
  [2, 'Report'],
);

// Safelisted, or just beyond: 128 bytes, bytes that are not allowed, types, ranges.
const field = weighted<Field>(
  [8, ['X-Trace', '1']],
  [6, ['x-api-key', 'k']],
  [6, ['Authorization', 'Bearer t']],
  [9, ['Content-Type', 'application/json']],
  [3, ['Content-Type', 'text/plain;charset=utf-8']],
  [2, ['Content-Type', 'Text/Plain; x="y"']],
  [2, ['Content-Type', 'multipart/form-data']],
  [1, ['Content-Type', 'text/plain, text/html']],
  [2, ['Accept', 'application/json']],
  [2, ['Accept', 'a'.repeat(128)]],
  [2, ['Accept', 'a'.repeat(129)]],
  [2, ['Accept', 'text/html;q="1"']],
  [2, ['Accept', 'text/html(x)']],
  [2, ['Accept-Language', 'de, en;q=0.5']],
  [2, ['Accept-Language', 'de_DE']],
  [1, ['Content-Language', 'de']],
  [1, ['Content-Language', 'de!']],
  [2, ['Range', 'bytes=0-5']],
  [1, ['Range', 'bytes=5-']],
  [1, ['Range', 'bytes=-5']],
  [1, ['Range', 'bytes=5-1']],
  [1, ['Range', 'bytes=0-1,3-4']],
  [2, ['Cache-Control', 'no-cache']],
  [1, ['Pragma', 'no-cache']],
  [1, ['If-None-Match', '"v1"']],
  [1, ['Priority', 'u=1']],
  [1, ['User-Agent', 'Shop']],
  [1, ['DNT', '1']],
  [2, ['X-Requested-With', 'XMLHttpRequest']],
  [1, ['Access-Control-Allow-Origin', '*']],
  [1, ['Device-Memory', '8']],
  [1, ['Save-Data', 'on']],
);

const fields = fc.oneof(
  { weight: 9, arbitrary: fc.constant<Field[]>([]) },
  {
    weight: 11,
    arbitrary: fc.uniqueArray(field, {
      minLength: 1,
      maxLength: 3,
      selector: ([name]) => name.toLowerCase(),
    }),
  },
);

const drawn = fc.record({
  kind,
  method,
  headers: fields,
  credentials: weighted<FuzzCall['credentials']>([40, 'omit'], [20, 'same-origin'], [45, 'include']),
  mode: weighted<FuzzCall['mode']>([95, 'cors'], [5, 'no-cors']),
  redirect: weighted<FuzzCall['redirect']>([94, 'follow'], [4, 'manual'], [2, 'error']),
  keepalive: weighted([95, false], [5, true]),
  upload: weighted([75, false], [25, true]),
  body: weighted<string | null>([2, null], [1, 'note']),
});

const plain = { mode: 'cors', redirect: 'follow', keepalive: false, upload: false, body: null } as const;

/** Takes back what the page's own language refuses, so that every case becomes a request. */
function feasible(call: FuzzCall): FuzzCall {
  const body = /^(get|head)$/i.test(call.method) ? null : call.body;
  switch (call.kind) {
    case 'fetch': {
      if (call.mode === 'cors') return { ...call, body, upload: false };
      const safe = /^(GET|HEAD|POST)$/i.test(call.method) ? call.method : 'POST';
      return { ...call, method: safe, headers: [], redirect: 'follow', body: null, upload: false };
    }
    case 'xhr':
      return { ...call, ...plain, upload: call.upload, body };
    case 'beacon':
      return { ...call, ...plain, method: 'POST', credentials: 'include', headers: typeOf(call.headers) };
    case 'event-source':
    case 'image':
    case 'script':
      return {
        ...call,
        ...plain,
        mode: call.kind === 'event-source' ? 'cors' : call.mode,
        method: 'GET',
        headers: [],
      };
    default:
      return call.kind satisfies never;
  }
}

function typeOf(headers: readonly Field[]): readonly Field[] {
  return headers.filter(([name]) => name === 'Content-Type');
}

/** Calls of every kind. */
export const arbitraryCall: Arbitrary<FuzzCall> = drawn.map(feasible);

import fc, { type Arbitrary } from 'fast-check';
import type { Caller } from '../../lab/scenario.ts';
import type { CallKind, FuzzCall } from '../fuzz-case.ts';
import { weighted } from './weighted.ts';

type Field = readonly [name: string, value: string];

const kind = weighted<CallKind>(
  [54, 'fetch'],
  [18, 'xhr'],
  [5, 'image'],
  [4, 'script'],
  [4, 'module'],
  [4, 'style'],
  [3, 'font'],
  [4, 'video'],
  [5, 'preload'],
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
  [3, 'OPTIONS'],
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
  stream: weighted([94, false], [6, true]),
  as: weighted<FuzzCall['as']>([3, 'fetch'], [1, 'script'], [1, 'style'], [1, 'font'], [1, 'image']),
});

const plain = {
  mode: 'cors',
  redirect: 'follow',
  keepalive: false,
  upload: false,
  body: null,
  stream: false,
} as const;

/** What a worker cannot do, having no document, becomes a fetch. */
function kindFor(from: Caller, drawnKind: CallKind): CallKind {
  if (from === 'service-worker') return 'fetch';
  const inWorker = from === 'worker' || from === 'shared-worker';
  return inWorker && !['xhr', 'event-source'].includes(drawnKind) ? 'fetch' : drawnKind;
}

/** Takes back what the page's own language refuses, so that every case becomes a request. */
function feasible(call: FuzzCall): FuzzCall {
  const mayHaveBody = !/^(get|head)$/i.test(call.method);
  const body = mayHaveBody ? call.body : null;
  switch (call.kind) {
    case 'fetch': {
      const stream = mayHaveBody && call.stream && !call.keepalive;
      if (call.mode === 'cors') return { ...call, body: stream ? null : body, upload: false, stream };
      const safe = /^(GET|HEAD|POST)$/i.test(call.method) ? call.method : 'POST';
      return { ...call, ...plain, mode: 'no-cors', method: safe, headers: [], keepalive: call.keepalive };
    }
    case 'xhr':
      return { ...call, ...plain, upload: call.upload, body };
    case 'beacon':
      return { ...call, ...plain, method: 'POST', credentials: 'include', headers: typeOf(call.headers) };
    case 'image':
    case 'script':
    case 'style':
    case 'video':
      return { ...call, ...plain, mode: call.mode, method: 'GET', headers: [] };
    case 'font':
      return { ...call, ...plain, method: 'GET', headers: [], credentials: 'omit' };
    case 'module':
    case 'preload':
    case 'event-source':
      return { ...call, ...plain, method: 'GET', headers: [] };
    default:
      return call.kind satisfies never;
  }
}

function typeOf(headers: readonly Field[]): readonly Field[] {
  return headers.filter(([name]) => name === 'Content-Type');
}

/** Calls of every kind that this caller can make. */
export function arbitraryCall(from: Caller): Arbitrary<FuzzCall> {
  return drawn.map((call) => feasible({ ...call, kind: kindFor(from, call.kind) }));
}

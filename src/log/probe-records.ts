import type { PageCall } from '../engine/exchange.ts';
import { canParse } from '../engine/fetch/can-parse.ts';
import type { CallRecord, ProbeRecord, RejectionRecord, ViolationRecord } from '../protocol/probe-record.ts';
import { type Json, list, object } from './json-values.ts';
import { stackSite } from './stack-site.ts';

const text = (value: unknown, longest: number): string | null =>
  typeof value === 'string' && value.length <= longest ? value : null;
const oneOf = <T extends string>(value: unknown, ...known: readonly T[]): T | null =>
  known.find((item) => item === value) ?? null;

/** More than the probe ever keeps: whatever lies beyond was not written by it. */
const mostRecords = 5000;
const longestUrl = 8000;

export interface ToldByProbe {
  readonly records: readonly ProbeRecord[];
  /** How many records the probe had to leave out. */
  readonly dropped: number;
}

/**
 * Reads what the frames of a page answered at the probe's door: JSON texts, one for each. Null where no probe
 * answered. The page itself could have written them, so nothing that is not understood gets in; never throws.
 */
export function probeRecords(raw: unknown, now: number): ToldByProbe | null {
  const frames = list(raw)
    .map(parsed)
    .filter((frame) => Array.isArray(frame['records']));
  if (frames.length === 0) return null;
  const records = frames.flatMap((frame) => list(frame['records'])).slice(0, mostRecords);
  return {
    records: records.flatMap((entry): ProbeRecord[] => record(object(entry), now) ?? []),
    dropped: frames.reduce(
      (sum, { dropped }) => sum + (Number.isSafeInteger(dropped) ? Number(dropped) : 0),
      0,
    ),
  };
}

function parsed(frame: unknown): Json {
  try {
    return object(JSON.parse(text(frame, 20_000_000) ?? 'null'));
  } catch {
    return {};
  }
}

function record(raw: Json, now: number): [ProbeRecord] | null {
  const at = raw['at'];
  // A day is longer than any load is watched.
  if (typeof at !== 'number' || !(at > now - 86_400_000 && at <= now + 1000)) return null;
  const found =
    raw['kind'] === 'call'
      ? call(raw, at)
      : raw['kind'] === 'violation'
        ? violation(raw, at)
        : raw['kind'] === 'rejection'
          ? rejection(raw, at)
          : null;
  return found && [found];
}

function call(raw: Json, at: number): CallRecord | null {
  const id = text(raw['id'], 100);
  const api = oneOf(raw['api'], 'fetch', 'xhr', 'beacon');
  const where = place(raw);
  if (id === null || api === null || where === null) return null;
  return {
    kind: 'call',
    id,
    api,
    ...where,
    method: method(raw['method']),
    ...options(raw),
    callSite: stackSite(text(raw['stack'], 4000)),
    at,
  };
}

function options(raw: Json): Pick<PageCall, 'mode' | 'credentials' | 'redirect'> {
  return {
    mode: oneOf(raw['mode'], 'cors', 'no-cors', 'same-origin'),
    credentials: oneOf(raw['credentials'], 'include', 'same-origin', 'omit'),
    redirect: oneOf(raw['redirect'], 'follow', 'manual', 'error'),
  };
}

function violation(raw: Json, at: number): ViolationRecord | null {
  const where = place(raw);
  const directive = text(raw['directive'], 100);
  if (where === null || directive === null || !/^[a-z-]+$/.test(directive)) return null;
  return { kind: 'violation', ...where, directive, at };
}

function rejection(raw: Json, at: number): RejectionRecord | null {
  const id = text(raw['call'], 100);
  const name = text(raw['name'], 500);
  const message = text(raw['message'], 500);
  if (id === null || name === null || message === null) return null;
  return { kind: 'rejection', call: id, name, message, at };
}

/** What was called, and from where. */
function place(raw: Json) {
  const url = text(raw['url'], longestUrl);
  const frameUrl = text(raw['frameUrl'], longestUrl);
  const origin = text(raw['origin'], longestUrl);
  if (url === null || frameUrl === null || origin === null || !canParse(url)) return null;
  if (origin !== 'null' && !(canParse(origin) && new URL(origin).origin === origin)) return null;
  return { url, frameUrl, origin, isTop: raw['isTop'] === true };
}

/** https://fetch.spec.whatwg.org/#concept-method-normalize */
function method(raw: unknown): string | null {
  const written = text(raw, 100);
  if (written === null || !/^[\w!#$%&'*+.^`|~-]+$/.test(written)) return null;
  return /^(delete|get|head|options|post|put)$/i.test(written) ? written.toUpperCase() : written;
}

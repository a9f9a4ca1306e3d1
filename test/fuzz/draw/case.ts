import fc, { type Arbitrary } from 'fast-check';
import { isCorsTainted, methodAfterRedirect, originAtHop } from '../../../src/engine/fetch/redirect.ts';
import { corsUnsafeRequestHeaders } from '../../../src/engine/fetch/safelist.ts';
import type { Caller } from '../../lab/scenario.ts';
import { callerOrigin, type FuzzCall, type FuzzCase, type FuzzHop, type Repeat } from '../fuzz-case.ts';
import { hosts, pages } from '../hosts.ts';
import { arbitraryCall } from './call.ts';
import type { Right } from './header-lines.ts';
import { arbitraryReplies } from './reply.ts';
import { weighted } from './weighted.ts';

const page = weighted<string>([5, pages[0]], [1, pages[1]]);
const length = weighted([70, 1], [18, 2], [8, 3], [4, 4]);

/** What an element loads comes from the memory of the page the second time. */
function arbitraryRepeat({ kind }: FuzzCall): Arbitrary<Repeat> {
  const asks = kind === 'fetch' || kind === 'xhr' || kind === 'beacon' || kind === 'event-source';
  return asks ? weighted<Repeat>([80, 'once'], [10, 'at-once'], [10, 'in-turn']) : fc.constant('once');
}

/** A page without TLS has no service workers. */
function arbitraryCaller(from: string): Arbitrary<Caller> {
  return weighted<Caller>(
    [54, 'page'],
    [10, 'iframe'],
    [10, 'sandboxed-iframe'],
    [9, 'worker'],
    [8, 'shared-worker'],
    [from.startsWith('https:') ? 9 : 0, 'service-worker'],
  );
}

/** The origins on the way. The first is never the caller's own where nothing leads on from it. */
function arbitraryWay(page: string, from: string, hops: number): Arbitrary<readonly string[]> {
  // A secure page may not call an insecure server at all: that is seen in DevTools alone.
  const scheme = page.startsWith('https') ? fc.constant('https') : fc.constantFrom('https', 'http');
  const foreign = fc
    .tuple(scheme, fc.constantFrom(...hosts))
    .map(([it, host]) => `${it}://${host}`)
    .filter((origin) => origin !== from);
  const own = from === 'null' ? page : from;
  const any = fc.oneof({ weight: 5, arbitrary: foreign }, { weight: 1, arbitrary: fc.constant(own) });
  const further = fc.oneof(
    { weight: 24, arbitrary: any },
    { weight: 1, arbitrary: fc.constant('http://api.test') },
  );
  const rest = Array.from({ length: hops - 1 }, () => further);
  return fc.tuple(hops === 1 ? foreign : any, ...rest).filter((way) => way.some((origin) => origin !== from));
}

function arbitraryHops(from: string, call: FuzzCall, way: readonly string[]): Arbitrary<readonly FuzzHop[]> {
  const unsafe = corsUnsafeRequestHeaders(call.headers.map(([name, value]) => [name.toLowerCase(), value]));
  const headerNames = unsafe.map(({ name }) => name);
  const method = /^(get|put|post|delete|head)$/i.test(call.method) ? call.method.toUpperCase() : call.method;
  const hops = way.map((at, hop) => {
    const before = way.slice(0, hop + 1);
    // Where the request is not foreign yet its answer does not matter, and `null` would only mislead.
    const origin = isCorsTainted(from, before) ? originAtHop(from, before) : from;
    const right: Right = {
      origin,
      method: hop === 0 ? method : methodAfterRedirect(method, 307),
      headerNames,
    };
    const userInfo = hop === 0 ? fc.constant(false) : weighted([12, false], [1, true]);
    return fc
      .tuple(userInfo, arbitraryReplies(right, hop < way.length - 1, call.kind))
      .map(([named, replies]): FuzzHop => ({ at, userInfo: named, ...replies }));
  });
  return fc.tuple(...hops);
}

/** A request with everything that the servers on its way answer. */
export const arbitraryCase: Arbitrary<FuzzCase> = page
  .chain((of) => fc.tuple(fc.constant(of), arbitraryCaller(of)))
  .chain(([of, from]) => fc.tuple(fc.constant({ page: of, from }), arbitraryCall(from), length))
  .chain(([caller, call, hops]) => fc.tuple(fc.constant({ caller, call, hops }), arbitraryRepeat(call)))
  .chain(([{ caller, call, hops }, repeat]) =>
    arbitraryWay(caller.page, callerOrigin(caller), hops).chain((way) =>
      arbitraryHops(callerOrigin(caller), call, way).map(
        (drawn): FuzzCase => ({ ...caller, repeat, call, hops: drawn }),
      ),
    ),
  );

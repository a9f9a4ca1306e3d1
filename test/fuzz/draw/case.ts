import fc, { type Arbitrary } from 'fast-check';
import { isCorsTainted, methodAfterRedirect, originAtHop } from '../../../src/engine/fetch/redirect.ts';
import { corsUnsafeRequestHeaders } from '../../../src/engine/fetch/safelist.ts';
import type { FuzzCall, FuzzCase, FuzzHop } from '../fuzz-case.ts';
import { hosts, pages } from '../hosts.ts';
import { arbitraryCall } from './call.ts';
import type { Right } from './header-lines.ts';
import { arbitraryPreflight, arbitraryReply } from './reply.ts';
import { weighted } from './weighted.ts';

const page = weighted<string>([5, pages[0]], [1, pages[1]]);
const length = weighted([70, 1], [18, 2], [8, 3], [4, 4]);

/** The origins on the way. The first is never the page's own where nothing leads on from it. */
function arbitraryWay(from: string, hops: number): Arbitrary<readonly string[]> {
  // A secure page may not call an insecure server at all: that is seen in DevTools alone.
  const scheme = from.startsWith('https') ? fc.constant('https') : fc.constantFrom('https', 'http');
  const foreign = fc.tuple(scheme, fc.constantFrom(...hosts)).map(([it, host]) => `${it}://${host}`);
  const any = fc.oneof({ weight: 5, arbitrary: foreign }, { weight: 1, arbitrary: fc.constant(from) });
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
    return fc.record({
      at: fc.constant(at),
      userInfo: hop === 0 ? fc.constant(false) : weighted([12, false], [1, true]),
      preflight: arbitraryPreflight(right),
      reply: arbitraryReply(right, hop < way.length - 1),
    });
  });
  return fc.tuple(...hops);
}

/** A request with everything that the servers on its way answer. */
export const arbitraryCase: Arbitrary<FuzzCase> = fc
  .tuple(page, arbitraryCall, length)
  .chain(([from, call, hops]) =>
    arbitraryWay(from, hops).chain((way) =>
      arbitraryHops(from, call, way).map((drawn) => ({ page: from, call, hops: drawn })),
    ),
  );

import { callerOrigin, type FuzzCall, type FuzzCase, type FuzzHop, type FuzzReply } from './fuzz-case.ts';
import { hosts, pages } from './hosts.ts';

type Judge = (cases: readonly FuzzCase[]) => Promise<readonly boolean[]>;

/** Takes away whatever the disagreement does not need. `disagree` tells of many cases at once which still do. */
export async function shrink(start: FuzzCase, disagree: Judge): Promise<FuzzCase> {
  let smallest = start;
  for (;;) {
    const candidates = smaller(smallest);
    const still = await disagree(candidates);
    const next = candidates.find((_, at) => still[at]);
    if (!next) return smallest;
    smallest = next;
  }
}

/** Cases that say less, the boldest cuts first. */
function smaller(fuzzCase: FuzzCase): readonly FuzzCase[] {
  const { call, hops } = fuzzCase;
  const all: readonly FuzzCase[] = [
    { ...fuzzCase, repeat: 'once' },
    { ...fuzzCase, from: 'page' },
    ...hops.slice(1).map((_, at) => ({ ...fuzzCase, hops: hops.toSpliced(at + 1, 1) })),
    ...hops.slice(1).map((_, at) => ({ ...fuzzCase, hops: hops.toSpliced(at, 1) })),
    {
      ...fuzzCase,
      page: pages[0],
      hops: hops.map((hop) => ({ ...hop, at: hop.at.replace(/^http:/, 'https:') })),
    },
    ...smallerCalls(call).map((less) => ({ ...fuzzCase, call: less })),
    ...hops.flatMap((hop, at) =>
      smallerHops(hop).map((less) => ({ ...fuzzCase, hops: hops.with(at, less) })),
    ),
  ];
  const size = JSON.stringify(fuzzCase).length;
  return all.filter(
    (candidate) =>
      isSound(candidate) && !equal(candidate, fuzzCase) && JSON.stringify(candidate).length <= size + 8,
  );
}

function smallerCalls(call: FuzzCall): readonly FuzzCall[] {
  return [
    ...(call.kind === 'fetch' ? [] : [{ ...call, kind: 'fetch' as const, upload: false, stream: false }]),
    ...(call.method === 'GET' ? [] : [{ ...call, method: 'GET', body: null, stream: false }]),
    ...call.headers.map((_, at) => ({ ...call, headers: call.headers.toSpliced(at, 1) })),
    ...(call.credentials === 'omit' ? [] : [{ ...call, credentials: 'omit' as const }]),
    { ...call, mode: 'cors', redirect: 'follow', keepalive: false, upload: false, body: null, stream: false },
    { ...call, redirect: 'follow' },
    { ...call, keepalive: false },
    { ...call, upload: false },
    { ...call, body: null },
    { ...call, stream: false },
    { ...call, as: 'fetch' },
  ];
}

function smallerHops(hop: FuzzHop): readonly FuzzHop[] {
  return [
    ...(hop.userInfo ? [{ ...hop, userInfo: false }] : []),
    ...(hop.at === `https://${hosts[0]}` ? [] : [{ ...hop, at: `https://${hosts[0]}` }]),
    ...smallerReplies(hop.preflight, 204).map((preflight) => ({ ...hop, preflight })),
    ...smallerReplies(hop.reply, 200).map((reply) => ({ ...hop, reply })),
  ];
}

function smallerReplies(reply: FuzzReply, plain: number): readonly FuzzReply[] {
  const headers = reply.headers ?? {};
  const without = Object.keys(headers).map((name) => {
    const { [name]: _, ...rest } = headers;
    return { ...reply, headers: rest };
  });
  const ordinary = reply.status === plain || (plain === 200 && reply.status === 307);
  const redirects = reply.status >= 300 && reply.status < 400;
  const status = plain === 200 && redirects ? 307 : plain;
  return [{ ...reply, headers: {} }, ...without, ...(ordinary ? [] : [{ ...reply, status }])];
}

/** The call must reach another origin, and from a secure page securely. */
function isSound(fuzzCase: FuzzCase): boolean {
  const { page, hops } = fuzzCase;
  const [first] = hops;
  if (!first || !hops.some(({ at }) => at !== callerOrigin(fuzzCase))) return false;
  return !(page.startsWith('https:') && first.at.startsWith('http:'));
}

function equal(a: FuzzCase, b: FuzzCase): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

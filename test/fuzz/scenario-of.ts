import type { Answering, Scenario } from '../lab/scenario.ts';
import { callText } from './call-text.ts';
import { type FuzzCase, type FuzzReply, hopUrl } from './fuzz-case.ts';

/** The case as a scenario of the lab: the same servers play it, and a page makes the same call. */
export function scenarioOf(fuzzCase: FuzzCase, id: string): Scenario {
  const serve = fuzzCase.hops.map((hop, at): [string, Record<string, Answering>] => [
    hopUrl(fuzzCase, at),
    { PREFLIGHT: hop.preflight, '*': leadingOn(fuzzCase, at, hop.reply) },
  ]);
  return {
    id,
    title: id,
    row: 'Innocent',
    page: fuzzCase.page,
    from: fuzzCase.from,
    serve: Object.fromEntries(serve),
    call: callText(fuzzCase),
    expect: [],
  };
}

function leadingOn(fuzzCase: FuzzCase, at: number, reply: FuzzReply): FuzzReply {
  const next = fuzzCase.hops[at + 1];
  if (!next) return reply;
  const url = hopUrl(fuzzCase, at + 1);
  const location = next.userInfo ? url.replace('://', '://user:secret@') : url;
  return { ...reply, headers: { ...reply.headers, Location: location } };
}

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { diagnose } from '../../src/engine/diagnose.ts';
import type { Answer } from '../../src/engine/diagnosis.ts';
import type { MessageKind } from '../../src/engine/exchange.ts';
import { createTabLog } from '../../src/log/tab-log.ts';
import type { ObservedEvent } from '../../src/protocol/observed-event.ts';
import { arbitraryCall } from '../helpers/arbitrary-call.ts';
import { timeline } from '../helpers/timeline.ts';
import { playCall, type TrueAnswer, type TrueCall } from '../helpers/true-call.ts';

/** Where a preflight fails nobody sees that the request behind it would be redirected. */
function hidesRedirect(truth: TrueCall): boolean {
  const { ticks, stoppedAt } = playCall(truth, 1, 'chromium');
  return stoppedAt === 'preflight' && ticks.at(-1)?.event.url !== truth.hops.at(-1)?.url;
}

const urls = ['https://api.example/a', 'https://api.example/b', 'https://other.example/c'];
/** No URL twice: a server that is asked a second time for the same cannot know what to answer then. */
const call = arbitraryCall(urls, 2).filter(
  ({ hops }) => new Set(hops.map(({ url }) => url)).size === hops.length,
);

/** The same call to servers that answer as they were told. */
function mended(truth: TrueCall, answers: readonly Answer[]): TrueCall {
  const mend = (kind: MessageKind, url: string, given: TrueAnswer): TrueAnswer => {
    const answer = answers.find((candidate) => candidate.kind === kind && candidate.url === url);
    if (!answer) return given;
    const replaced = [...answer.set.map(([name]) => name), ...answer.remove];
    const kept = given.headers.filter(([name]) => !replaced.includes(name));
    return { status: answer.status ?? given.status, headers: [...kept, ...answer.set] };
  };
  return {
    ...truth,
    hops: truth.hops.map((hop) => ({
      ...hop,
      preflight: mend('preflight', hop.url, hop.preflight),
      answer: mend('request', hop.url, hop.answer),
    })),
  };
}

function diagnosed(events: readonly ObservedEvent[]) {
  const log = createTabLog('chromium');
  log.showPage('https://app.example/');
  for (const event of events) log.observe(event);
  const [exchange] = log.exchanges();
  if (!exchange) throw new Error('Nothing was listed.');
  return diagnose(exchange);
}

it.each(['webRequest', 'the HAR', 'both'])(
  'what %s asks the servers to answer lets the call pass',
  (source) => {
    fc.assert(
      fc.property(call, (truth) => {
        const events = (played: TrueCall) => {
          const { wire, har } = timeline([playCall(played, 1, 'chromium')], []);
          return source === 'both' ? [...wire, ...har] : source === 'the HAR' ? har : wire;
        };
        const { answers, answersComplete, credentials, verdict } = diagnosed(events(truth));
        fc.pre(verdict === 'cors' && answersComplete && !hidesRedirect(truth));
        const modes = credentials === 'unknown' ? (['omit', 'include'] as const) : [credentials];
        for (const mode of modes) {
          const after = mended({ ...truth, credentials: mode }, answers);
          expect(playCall(after, 1, 'chromium').stoppedAt).toBeNull();
          const { findings } = diagnosed(events(after));
          expect(findings.filter(({ role }) => role === 'blocking' || role === 'next')).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  },
);

import { diagnose } from '../../engine/diagnose.ts';
import { canParse } from '../../engine/fetch/can-parse.ts';
import { createReport } from '../../report/create-report.ts';
import { visible } from '../../report/exporters/visible.ts';
import { reportExchange } from '../../report/report.ts';
import type { Network } from '../network/network.ts';
import type { Terminal } from '../terminal.ts';
import { shownRequest } from '../text/shown-request.ts';
import { type WriteOptions, writeReport } from '../write-report.ts';
import { hopRequests } from './hop-requests.ts';
import { type PlayedCall, playCall } from './play-call.ts';
import { isMixedContent, isSafeMethod, type ProbedCall } from './probed-call.ts';

export interface ProbeOptions extends WriteOptions {
  readonly dryRun: boolean;
  /** Whether a request that may change something is sent. */
  readonly send: boolean;
  /** Seconds for each answer. */
  readonly timeout: number;
  readonly version: string;
}

/**
 * Asks a live server as a browser would for a page, and diagnoses what comes back. Returns the exit code: 0 where
 * all that was sent passes, 1 where a browser would stop it, 2 where nothing was sent or no answer came.
 */
export async function probe(
  call: ProbedCall,
  options: ProbeOptions,
  terminal: Terminal,
  network: Network,
): Promise<number> {
  const userAgent = `whycors/${options.version}`;
  const { url, ...rest } = call;
  const { preflight, request } = hopRequests({ ...rest, urls: [url], userAgent });
  const mayBeSent = isSafeMethod(call.method) || options.send;
  const unsent = `${visible(call.method)} was not sent, for it may change something: --send sends it, without a body.`;
  if (options.dryRun) {
    if (isMixedContent(url, call.origin)) {
      terminal.say('- Nothing is sent: a page over https may not call over http.');
      return 0;
    }
    const sent = [...(preflight ? [preflight] : []), ...(mayBeSent ? [request] : [])];
    await terminal.write(sent.map(shownRequest).join(''));
    if (preflight && mayBeSent) terminal.say('- The last one only if the preflight passes.');
    if (!mayBeSent) terminal.say(`- ${unsent}`);
    terminal.say('- Where an answer redirects, its target is asked next, if a browser would follow.');
    return 0;
  }
  if (!preflight && !mayBeSent) {
    terminal.say(`whycors: ${unsent} It needs no preflight either, so there is nothing to ask.`);
    return 2;
  }
  const played = await playCall(call, {
    ...{ userAgent, send: options.send, now: Date.now },
    ask: (wire) => {
      terminal.showProgress(`Asking ${visible(`${wire.method} ${wire.origin}${wire.target}`)}`);
      return network.ask(wire, options.timeout);
    },
  });
  const isWritten = await writeReport(reportOf(played, options.version), options, terminal);
  if (played.end === 'not-sent') terminal.say(`whycors: The preflight passes. ${unsent}`);
  return isWritten ? exitCode(played, terminal) : 2;
}

function reportOf({ exchange }: PlayedCall, version: string) {
  return createReport({
    exchanges: [reportExchange(exchange, diagnose(exchange))],
    browser: null,
    page: null,
    createdAt: new Date().toISOString(),
    version,
  });
}

function exitCode({ end, exchange }: PlayedCall, terminal: Terminal): number {
  if (typeof end === 'string') return end === 'blocked' ? 1 : 0;
  const url = exchange.messages.findLast(({ networkError }) => networkError !== null)?.url ?? '';
  const host = canParse(url) ? new URL(url).host : url;
  terminal.say(`whycors: ${visible(host)}: ${visible(end.problem)}.`);
  return 2;
}

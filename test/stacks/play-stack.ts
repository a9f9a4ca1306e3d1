import { corsPolicies } from '../../src/remedies/cors-policy.ts';
import type { Remedy } from '../../src/remedies/remedy.ts';
import type { ReportExchange } from '../../src/report/report.ts';
import { APP, type Caller, type Calls, FOREIGN } from './caller.ts';
import { claim, codesOf } from './diagnosed.ts';
import { startProject } from './running-project.ts';
import type { Broken, Lines, StackUnderTest } from './stack-under-test.ts';
import { wireProblems } from './wire-problems.ts';

/** How one stack fared. */
export interface Played {
  readonly passed: number;
  /** What went otherwise than it must; one line each, the first with the server's log where it did not start. */
  readonly problems: readonly string[];
}

/**
 * Starts the stack broken, in every way that is known of it, and has a page call it; diagnoses what the browser
 * blocked; starts it again from the lines that the remedy prints for that, and calls it again: from the page, which
 * must now read every answer, and from other sites, which must read none.
 */
export async function playStack(under: StackUnderTest, caller: Caller): Promise<Played> {
  const problems: string[] = [];
  let passed = 0;
  let known: readonly ReportExchange[] = [];
  const judge = (problem: string | null) => {
    if (problem === null) passed += 1;
    else problems.push(problem);
  };
  for (const broken of under.broken) {
    try {
      const failing = await playBroken(under, broken, caller, judge);
      known = [...known, ...failing];
      await playFixed(under, broken, remedyFor(under, known), caller, judge);
    } catch (error) {
      problems.push(`${broken.name}: ${(error as Error).message}`);
    }
  }
  return { passed, problems };
}

type Judge = (problem: string | null) => void;

/** What the browser blocked. Each must have been blocked, and diagnosed with the browser's own code. */
async function playBroken(under: StackUnderTest, broken: Broken, caller: Caller, judge: Judge) {
  const project = await startProject(
    under,
    (place) => broken.lines?.[place] ?? '',
    broken.applicationAllowsAll,
  );
  const { called, exchanges } = await callFromPage(under, broken, project.port, caller).finally(() =>
    project.stop(),
  );
  const fails = broken.fails ?? under.situations.map(({ name }) => name);
  const failing: ReportExchange[] = [];
  const unclaimed = [...exchanges];
  for (const { situation, status, corsError } of called) {
    const said = `${broken.name}, ${situation.name}`;
    const exchange = claim(unclaimed, situation);
    const codes = codesOf(exchange);
    if (!fails.includes(situation.name)) {
      judge(corsError === null && status !== null ? null : `${said}: passes, it was said; ${corsError}`);
    } else if (corsError === null) {
      judge(`${said}: the page read ${status}, though it should be blocked`);
    } else if (!codes.includes(corsError)) {
      judge(`${said}: Chromium says ${corsError}, we say ${codes.join(' or ') || 'nothing'}`);
    } else {
      judge(null);
    }
    if (exchange && corsError !== null) failing.push(exchange);
  }
  return failing;
}

/** Calls from the page, behind a page of another site where the caches shall know that one. */
async function callFromPage({ situations }: StackUnderTest, broken: Broken, port: number, caller: Caller) {
  if (broken.calledBefore) await caller.call(FOREIGN, port, situations);
  return caller.call(APP, port, situations);
}

function remedyFor(under: StackUnderTest, failing: readonly ReportExchange[]): Remedy {
  const servers = corsPolicies(failing.map(onOnePort));
  const [policy] = servers;
  if (!policy || servers.length > 1) throw new Error(`${servers.length} servers failed instead of one.`);
  if ('because' in policy) throw new Error(policy.because);
  return under.stack.remedy(policy);
}

async function playFixed(
  under: StackUnderTest,
  broken: Broken,
  remedy: Remedy,
  caller: Caller,
  judge: Judge,
) {
  // Where people put it wrongly, and nothing belongs.
  const isOnlyBroken = (place: string) => under.broken.some(({ lines }) => lines?.[place] !== undefined);
  const unused = new Set(remedy.edits.map(({ place }) => place));
  const lines: Lines = (place) => {
    const edit = remedy.edits.find((one) => one.place === place);
    if (!edit && isOnlyBroken(place)) return '';
    if (!edit) throw new Error(`The remedy has no lines for "${place}".`);
    unused.delete(place);
    return edit.lines;
  };
  const project = await startProject(under, lines, broken.applicationAllowsAll);
  try {
    for (const place of unused) judge(`The lines for "${place}" have no place in the project.`);
    judgeCalls(
      `${broken.name}, mended`,
      await callFromPage(under, broken, project.port, caller),
      judge,
      true,
    );
    const foreign = await caller.call(FOREIGN, project.port, under.situations);
    judgeCalls(`${broken.name}, mended, from ${FOREIGN}`, foreign, judge, false);
    for (const problem of await wireProblems(caller.origin, project.port)) {
      judge(problem && `${broken.name}, mended: ${problem}`);
    }
  } finally {
    await project.stop();
  }
}

function judgeCalls(said: string, { called }: Calls, judge: Judge, readable: boolean): void {
  for (const { situation, status, corsError } of called) {
    const expected = readable ? status === situation.status : status === null && corsError !== null;
    const seen =
      status === null ? `blocked by ${corsError ?? 'something else than CORS'}` : `status ${status}`;
    judge(expected ? null : `${said}, ${situation.name}: ${seen}`);
  }
}

/** Every start has a port of its own, and is the same server for all that. */
function onOnePort(exchange: ReportExchange): ReportExchange {
  const url = (text: string) => {
    const moved = new URL(text);
    moved.port = '80';
    return moved.href;
  };
  const answers = exchange.answers.map((answer) => ({ ...answer, url: url(answer.url) }));
  const messages = exchange.messages.map((message) => ({ ...message, url: url(message.url) }));
  return { ...exchange, answers, messages };
}

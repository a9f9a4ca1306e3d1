import { reportOf } from '../../reader/report-of.ts';
import type { CheckPlan, MessageCheck } from '../../report/check/check-plan.ts';
import { differences } from '../../report/check/differences.ts';
import { planCheck } from '../../report/check/plan-check.ts';
import { beyond, plainText } from '../../report/exporters/check/words.ts';
import { count } from '../../report/exporters/document/sentence.ts';
import { visible } from '../../report/exporters/visible.ts';
import { redact } from '../../report/redact.ts';
import type { Network } from '../network/network.ts';
import { readLogs } from '../read-logs.ts';
import type { Terminal } from '../terminal.ts';
import { pageOf } from '../text/page-of.ts';
import { shownRequest } from '../text/shown-request.ts';
import { baseUrls } from './base-urls.ts';
import { requestOfCheck } from './request-of-check.ts';

export interface CheckOptions {
  readonly baseUrl: readonly string[];
  readonly dryRun: boolean;
  /** Whether requests that may change something are sent too. */
  readonly send: boolean;
  /** Seconds. */
  readonly timeout: number;
  readonly version: string;
}

/**
 * Holds servers to the answers of a report. Returns the exit code: 0 where they answer so, 1 where something differs,
 * 2 where something could not be asked, or nothing can be.
 */
export async function check(
  name: string,
  options: CheckOptions,
  terminal: Terminal,
  network: Network,
): Promise<number> {
  const { files, hasProblem } = await readLogs([name], terminal);
  if (files.length === 0 || hasProblem) return 2;
  const complain = (problem: string) => {
    terminal.say(`whycors: ${problem}`);
    return 2;
  };
  const report = reportOf(files, { createdAt: new Date().toISOString(), version: options.version });
  // As the exported checks: secrets come from the environment, and are shown nowhere.
  const plan = planCheck(redact(report));
  for (const line of beyond(plan)) terminal.say(`- ${line}`);
  if (plan.checks.length === 0)
    return complain('Nothing can be checked: the report asks no server for another answer.');
  const bases = baseUrls(plan.servers, options.baseUrl);
  if ('problem' in bases) return complain(bases.problem);
  const run = { plan, bases, terminal, network, options };
  if (options.dryRun) return showRequests(run);
  if (sendable(run).length === 0) {
    await tellUnsent(run);
    return complain('Nothing was sent: each of these may change something on the server. --send sends them.');
  }
  const unset = plan.variables.filter(
    ({ name, forUnsafe }) => !terminal.environment[name] && (options.send || !forUnsafe),
  );
  for (const { name, meaning } of unset) complain(`Set ${name}: ${visible(meaning)}`);
  return unset.length > 0 ? 2 : askAll(run);
}

interface Run {
  readonly plan: CheckPlan;
  readonly bases: readonly string[];
  readonly terminal: Terminal;
  readonly network: Network;
  readonly options: CheckOptions;
}

const sendable = ({ plan, options }: Run) => plan.checks.filter(({ safe }) => safe || options.send);
const baseOf = ({ bases }: Run, { server }: MessageCheck) => bases[server] ?? '';
const titleOf = (run: Run, check: MessageCheck) =>
  visible(`${check.method} ${baseOf(run, check).replace(/\/$/, '')}${plainText(check.path)}`);

async function showRequests(run: Run): Promise<number> {
  const masked = (variable: string) => `$${variable}`;
  const requests = sendable(run).map((check) => requestOfCheck(check, baseOf(run, check), masked));
  await run.terminal.write(requests.map(shownRequest).join(''));
  await tellUnsent(run);
  return 0;
}

async function askAll(run: Run): Promise<number> {
  const { terminal, network, options } = run;
  const { style } = pageOf(terminal);
  const checks = sendable(run);
  let differing = 0;
  let unanswered = 0;
  for (const [at, check] of checks.entries()) {
    const title = titleOf(run, check);
    terminal.showProgress(`Asking ${title} (${at + 1} of ${checks.length})`);
    const secretOf = (variable: string) => terminal.environment[variable] ?? '';
    const answer = await network.ask(requestOfCheck(check, baseOf(run, check), secretOf), options.timeout);
    if ('problem' in answer) {
      unanswered++;
      terminal.say(`! ${title}: ${visible(answer.problem)}`);
      continue;
    }
    const found = differences(check.expected, answer);
    if (found.length > 0) differing++;
    const line =
      found.length > 0 ? `${style.bad('✗')} ${title}: ${found.join('; ')}` : `${style.good('✓')} ${title}`;
    await terminal.write(`${line}\n`);
  }
  await tellUnsent(run);
  await terminal.write(
    `${count(checks.length - differing - unanswered, 'answer')} of ${checks.length} as they must be.\n`,
  );
  if (unanswered > 0) return 2;
  return differing > 0 ? 1 : 0;
}

async function tellUnsent(run: Run): Promise<void> {
  const unsent = run.plan.checks.filter((check) => !sendable(run).includes(check));
  const line = (check: MessageCheck) =>
    `- Not sent, for it may change something: ${titleOf(run, check)} (--send sends it)\n`;
  await run.terminal.write(unsent.map(line).join(''));
}

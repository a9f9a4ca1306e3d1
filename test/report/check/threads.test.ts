import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diagnoseAll } from '../../../src/engine/diagnose-all.ts';
import { exchangesOfHar } from '../../../src/log/har-exchanges.ts';
import { planCheck } from '../../../src/report/check/plan-check.ts';
import { checkNodeExporter } from '../../../src/report/exporters/check-node.ts';
import { checkShellExporter } from '../../../src/report/exporters/check-shell.ts';
import { exportReport } from '../../../src/report/exporters/index.ts';
import { type ReportExchange, reportExchange } from '../../../src/report/report.ts';
import { type ReplayingServer, startReplayingServer } from '../../helpers/replaying-server.ts';
import { reportOf } from '../../helpers/report.ts';
import { runCheck } from '../../helpers/run-check.ts';

const folder = join(import.meta.dirname, '../../threads');

/** Every public thread's exchanges, without those that ask what an earlier one asked and got another answer. */
const exchanges: readonly ReportExchange[] = (() => {
  const urls = new Set<string>();
  return readdirSync(folder)
    .filter((file) => file.endsWith('.har'))
    .flatMap((file) => {
      const read = exchangesOfHar(JSON.parse(readFileSync(join(folder, file), 'utf8')));
      const diagnoses = diagnoseAll(read);
      return read.flatMap((exchange, index) => {
        const diagnosis = diagnoses[index];
        const asked = [...exchange.messages, ...(diagnosis?.answers ?? [])].map(({ url }) => url);
        const known = asked.some((url) => urls.has(url));
        for (const url of asked) urls.add(url);
        // Node's own server takes no method in lower case.
        const isOdd = diagnosis?.answers.some(({ method }) => method !== method.toUpperCase());
        const isTold = diagnosis && diagnosis.answers.length > 0 && !known && !isOdd;
        return isTold ? [reportExchange(exchange, diagnosis)] : [];
      });
    });
})();

let server: ReplayingServer;
beforeAll(async () => {
  server = await startReplayingServer(exchanges);
});
afterAll(() => server.close());

describe.each([
  ['node', checkNodeExporter, 1],
  // A shell starts many programs: of the exchanges each takes its share.
  ['dash', checkShellExporter, 4],
  ['bash', checkShellExporter, 5],
] as const)('%s', (program, exporter, every) => {
  const report = { ...reportOf(), exchanges: exchanges.filter((_, index) => index % every === 0) };
  const { checks, servers } = planCheck(report);
  const { text } = exportReport(exporter, report, { redaction: 'none' });

  it('finds every message of the threads wrong, and right once it is answered so', async () => {
    expect(checks.length).toBeGreaterThan(80 / every);
    const bases = servers.map((origin) => server.baseUrl(origin));
    server.mend(false);
    const before = await runCheck(program, text, ['--send', ...bases]);
    const titles = checks.map(({ method, server: at, path }) => `${method} ${bases[at]}${path.join('')}`);
    const passed = titles.filter((title) => !before.out.some((line) => line.startsWith(`✗ ${title}: `)));
    expect({ code: before.code, passed, errors: before.errors }).toEqual({ code: 1, passed: [], errors: [] });
    server.mend(true);
    const after = await runCheck(program, text, ['--send', ...bases]);
    expect(after).toMatchObject({
      code: 0,
      out: [`✓ As they must be: ${titles.length} answer(s)`],
      errors: [],
    });
  });
});

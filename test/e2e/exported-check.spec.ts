import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { checkNodeExporter } from '../../src/report/exporters/check-node.ts';
import { checkShellExporter } from '../../src/report/exporters/check-shell.ts';
import { exportReport as write } from '../../src/report/exporters/index.ts';
import { runCheck } from '../helpers/run-check.ts';
import { expectExchanges, exportReport } from './exported-report.ts';
import { test as base } from './fixtures.ts';
import { openObservingPanel } from './observing.ts';
import { openScenario, perform, resultOf } from './perform.ts';

/** The environment in which Node and curl find the lab, and trust it. */
const test = base.extend<{ labEnvironment: Readonly<Record<string, string>> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures needed from this pattern.
  labEnvironment: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'whycors-lab-'));
    const lookup = join(folder, 'lookup.cjs');
    writeFileSync(
      lookup,
      `require('node:dns').lookup = (_, options, done) =>
        options.all ? done(null, [{ address: '127.0.0.1', family: 4 }]) : done(null, '127.0.0.1', 4);`,
    );
    writeFileSync(join(folder, '.curlrc'), 'insecure\nconnect-to = "::127.0.0.1:"\n');
    await use({
      CURL_HOME: folder,
      NODE_OPTIONS: `--require ${lookup}`,
      NODE_TLS_REJECT_UNAUTHORIZED: '0',
      NODE_NO_WARNINGS: '1',
    });
    rmSync(folder, { recursive: true });
  },
});

const scenarios = {
  'allow-origin-missing': 'access-control-allow-origin is not sent, must be "',
  'allow-origin-wildcard-twice': 'access-control-allow-origin is "',
  'allow-headers-wildcard-with-credentials': 'access-control-allow-headers is "',
  'method-lower-case': 'access-control-allow-methods ',
  'method-not-allowed': 'access-control-allow-methods is "',
  'preflight-allow-credentials-missing': 'access-control-allow-credentials is not sent, must be "true"',
  'preflight-everything-wrong': 'access-control-allow-methods is "GET", must list "PUT"',
  'preflight-not-found': 'the status is 404, must be 200 to 299',
  'preflight-passes-request-fails': 'access-control-allow-origin is not sent',
  'preflight-redirected-slash': 'location is "',
  'redirect-to-url-with-credentials': 'location holds one, must not hold a user name or password',
  'redirect-without-allow-origin': 'access-control-allow-origin is not sent',
  'request-header-not-allowed': 'access-control-allow-headers is "',
  'wildcard-with-credentials': 'access-control-allow-origin is "*", must be "',
} as const;

for (const [id, line] of Object.entries(scenarios)) {
  test(`fails before the fix and passes after it: ${id}`, async ({
    lab,
    extensionBrowser,
    labEnvironment,
  }) => {
    const scenario = lab.scenario(id);
    const page = await extensionBrowser.context.newPage();
    await openScenario(page, lab, scenario);
    const panel = await openObservingPanel(extensionBrowser, page);
    await perform(page, resultOf(scenario));
    await expectExchanges(panel, scenario.expect.length);
    const report = await exportReport(panel);
    const secrets = { HEADER_AUTHORIZATION: 'x', HEADER_X_API_KEY: 'x', HEADER_COOKIE: 'x=1' };
    const run = () =>
      Promise.all(
        [
          ['node', checkNodeExporter] as const,
          ['dash', checkShellExporter] as const,
          ['bash', checkShellExporter] as const,
        ].map(([program, exporter]) =>
          runCheck(program, write(exporter, report).text, ['--send'], { ...labEnvironment, ...secrets }),
        ),
      );
    const before = await run();
    expect(before.map(({ code, errors }) => ({ code, errors }))).toEqual(
      before.map(() => ({ code: 1, errors: [] })),
    );
    for (const { out } of before) expect(out.join('\n')).toContain(`: ${line}`);
    // Node, dash and bash say the same.
    expect(new Set(before.map(({ out }) => out.join('\n'))).size).toBe(1);

    lab.install(
      id,
      report.exchanges.flatMap(({ answers }) => answers),
    );
    const after = await run();
    lab.install(id, []);
    expect(after.map(({ code, out }) => ({ code, out }))).toEqual(
      after.map(() => ({ code: 0, out: [expect.stringMatching(/^✓ As they must be: \d+ answer\(s\)$/)] })),
    );
  });
}

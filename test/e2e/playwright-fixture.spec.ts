import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { ensureChromium } from '../../scripts/browsers.ts';
import type { Report } from '../../src/report/report.ts';
import { expectValidReport } from '../helpers/report-schema.ts';
import { disabledFeatures, labFlags } from './browser-flags.ts';
import { test } from './fixtures.ts';

const root = join(import.meta.dirname, '../..');

interface Result {
  readonly status: string;
  readonly errors: readonly { readonly message: string }[];
  readonly attachments: readonly {
    readonly name: string;
    readonly contentType: string;
    readonly body?: string;
  }[];
}

interface Suite {
  readonly suites?: readonly Suite[];
  readonly specs?: readonly {
    readonly title: string;
    readonly tests: readonly { readonly results: readonly Result[] }[];
  }[];
}

test('fails a user’s tests where CORS blocked a request, and tells why', async ({ lab }, testInfo) => {
  // Six tests in a process of their own, each with its own time limit.
  testInfo.setTimeout(6 * testInfo.timeout);
  const pages = {
    ALLOWED: lab.pageUrl(lab.scenario('get-allowed')),
    BLOCKED: lab.pageUrl(lab.scenario('preflight-allow-origin-missing')),
    WORKER: lab.pageUrl(lab.scenario('missing-in-worker')),
  };
  const { code, output } = await runProject({
    ...pages,
    OUTPUT: testInfo.outputPath('project'),
    CHROMIUM: await ensureChromium(),
    FLAGS: JSON.stringify([...labFlags(lab), disabledFeatures]),
  });
  const results = resultsOf(JSON.parse(output) as Suite);
  expect(Object.fromEntries([...results].map(([title, { status }]) => [title, status]))).toEqual({
    passes: 'passed',
    'is blocked': 'failed',
    'is blocked in a worker': 'failed',
    'is blocked in a context of its own': 'failed',
    'by URL': 'passed',
    'by cause': 'passed',
  });
  expect(code).toBe(1);

  const blocked = results.get('is blocked');
  expect(blocked?.errors).toHaveLength(1);
  expect(blocked?.errors[0]?.message).toContain('CORS blocked 1 request.');
  expect(blocked?.errors[0]?.message).toMatch(
    /PUT https:\/\/api\.test:\d+\/preflight-allow-origin-missing\/orders/,
  );
  expect(blocked?.errors[0]?.message).toContain('(PreflightMissingAllowOriginHeader)');

  const attached = (name: string) => blocked?.attachments.find((attachment) => attachment.name === name);
  expect(attached('whycors.md')?.contentType).toBe('text/markdown');
  expect(textOf(attached('whycors.md')?.body)).toContain('Access-Control-Allow-Origin');
  const report = JSON.parse(textOf(attached('whycors.json')?.body)) as Report;
  expectValidReport(report);
  expect(report).toMatchObject({ redaction: 'default', exchanges: [{ verdict: 'cors' }] });
  expect(results.get('passes')?.attachments).toEqual([]);
});

/** Runs Playwright as a user does, in a process of its own. */
function runProject(env: Readonly<Record<string, string>>): Promise<{ code: number | null; output: string }> {
  const cli = join(root, 'node_modules/@playwright/test/cli.js');
  const config = join(root, 'test/playwright/project/playwright.config.ts');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, 'test', '-c', config], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: '', ...env },
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}

function resultsOf({ suites = [], specs = [] }: Suite): ReadonlyMap<string, Result> {
  return new Map([
    ...specs.flatMap(({ title, tests }) =>
      tests.flatMap(({ results }) => results).map((one) => [title, one] as const),
    ),
    ...suites.flatMap((suite) => [...resultsOf(suite)]),
  ]);
}

/** Playwright writes the bodies of attachments in base64. */
function textOf(body = ''): string {
  return Buffer.from(body, 'base64').toString('utf8');
}

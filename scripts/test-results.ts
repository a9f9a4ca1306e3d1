import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';

/** How a runner's tests ended: how many passed, and what each that did not says of itself. */
export interface Outcome {
  readonly passed: number;
  readonly failed: readonly string[];
}

interface VitestResults {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages?: readonly string[];
    }[];
  }[];
}

interface PlaywrightSuite {
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs?: readonly {
    readonly title: string;
    readonly file: string;
    readonly tests: readonly {
      readonly status: 'expected' | 'unexpected' | 'flaky' | 'skipped';
      readonly results: readonly { readonly error?: { readonly message?: string } }[];
    }[];
  }[];
}

/** Vitest's JSON. A skipped test counts as a failed one: what cannot run must say so. */
export async function vitestOutcome(file: string): Promise<Outcome> {
  const { testResults } = await json<VitestResults>(file);
  const tests = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map((test) => ({ ...test, file: relative('', name) })),
  );
  const failed = tests.filter(({ status }) => status !== 'passed');
  // A file that cannot be loaded fails without a test.
  const unloaded = testResults.filter((one) => one.status === 'failed' && one.assertionResults.length === 0);
  return {
    passed: tests.length - failed.length,
    failed: [
      ...unloaded.map(({ name, message }) => `${relative('', name)}: ${message}`),
      ...failed.map(
        ({ file, fullName, status, failureMessages = [] }) =>
          `${file} › ${fullName}: ${failureMessages.join('\n') || status}`,
      ),
    ],
  };
}

/** Playwright's JSON. What passed at the second try only, or was skipped, counts as failed. */
export async function playwrightOutcome(file: string): Promise<Outcome> {
  const { suites } = await json<{ suites: readonly PlaywrightSuite[] }>(file);
  const tests = suites
    .flatMap(specsOf)
    .flatMap((spec) => spec.tests.map((test) => ({ ...test, name: `${spec.file} › ${spec.title}` })));
  const failed = tests.filter(({ status }) => status !== 'expected');
  return {
    passed: tests.length - failed.length,
    failed: failed.map(
      ({ name, status, results }) =>
        `${name}: ${results.map(({ error }) => error?.message ?? '').join('\n') || status}`,
    ),
  };
}

/** What our own runners write. */
export const ownOutcome = (file: string): Promise<Outcome> => json<Outcome>(file);

function specsOf({ specs = [], suites = [] }: PlaywrightSuite): NonNullable<PlaywrightSuite['specs']> {
  return [...specs, ...suites.flatMap(specsOf)];
}

async function json<T>(file: string): Promise<T> {
  return JSON.parse(await readFile(file, 'utf8')) as T;
}

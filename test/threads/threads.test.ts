import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { causes } from '../../src/engine/causes/index.ts';
import { diagnoseAll } from '../../src/engine/diagnose-all.ts';
import { harEntry } from '../../src/log/har-entry.ts';
import { exchangesOfHar } from '../../src/log/har-exchanges.ts';
import { headline } from '../../src/report/report.ts';

/** What the people of a public thread found out in the end. */
interface Thread {
  readonly url: string;
  readonly found: string;
  /** Each of them says what the thread found; the first thing that a reader sees has to be one of them. */
  readonly causes: readonly string[];
  /** What the thread does not post and every such message has. */
  readonly filledIn: string;
  /** Why the traffic cannot show it. */
  readonly missed?: string;
  /** What may be said instead: less, and nothing that is wrong. */
  readonly compatible?: readonly string[];
}

interface Har {
  readonly log: { readonly _thread: Thread; readonly entries: readonly unknown[] };
}

const threads = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.har'))
  .map((file) => [file, JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8')) as Har] as const);

/** The first thing that a reader sees of the exchange the thread is about: the last one that failed, if one did. */
function firstFinding(har: Har): string | null {
  const exchanges = exchangesOfHar(har);
  const failed = exchanges.findLastIndex(({ outcome }) => outcome !== 'delivered');
  const diagnosis = diagnoseAll(exchanges).at(failed);
  return diagnosis ? ((headline(diagnosis) ?? diagnosis.findings[0])?.cause ?? null) : null;
}

/** Chromium leaves it out of a HAR that it saves, unless it is told otherwise. */
function withoutAuthorization(har: Har): Har {
  return JSON.parse(JSON.stringify(har), (_, value: unknown) =>
    Array.isArray(value) ? value.filter(({ name }) => !/^authorization$/i.test(name)) : value,
  ) as Har;
}

const isRight = (har: Har) => har.log._thread.causes.includes(firstFinding(har) ?? '');

describe('public threads, rebuilt from the headers that their authors posted', () => {
  it('are many, and nearly all read at first sight as they ended', () => {
    expect(threads.length).toBeGreaterThanOrEqual(60);
    expect(threads.filter(([, har]) => isRight(har)).length).toBeGreaterThanOrEqual(55);
  });

  it.each(threads)('%s is whole', (file, har) => {
    const { _thread: thread, entries } = har.log;
    const [, owner, repository, number] =
      /^https:\/\/github\.com\/([\w-]+)\/([\w.-]+)\/(?:issues|pull)\/(\d+)$/.exec(thread.url) ?? [];
    const name = `${owner}-${repository}-${number}`.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
    expect(file, 'A file is named after its thread.').toBe(`${name}.har`);
    expect(thread.found).toMatch(/\.$/);
    expect(thread.filledIn).toMatch(/\.$/);
    expect(entries.map(harEntry)).not.toContain(null);
    const known = causes.map(({ id }) => id);
    expect(known).toEqual(expect.arrayContaining([...thread.causes, ...(thread.compatible ?? [])]));
  });

  it.each(threads)('%s reads the same without Authorization', (_, har) => {
    expect(firstFinding(withoutAuthorization(har))).toBe(firstFinding(har));
  });

  it.each(threads)('%s is not contradicted', (_, har) => {
    const { causes: right, missed, compatible } = har.log._thread;
    expect(missed ? compatible : right, missed ?? har.log._thread.found).toContain(firstFinding(har));
  });
});

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { products } from '../../src/engine/products.ts';
import type { CorsPolicy } from '../../src/remedies/cors-policy.ts';
import { stacks } from '../../src/remedies/index.ts';
import { stacksUnderTest } from '../stacks/stacks/index.ts';

const policy: CorsPolicy = {
  server: 'https://api.example',
  origins: ['https://app.example', 'https://admin.example:8443'],
  methods: ['GET', 'HEAD', 'POST', 'PUT'],
  headers: ['content-type', 'x-request-id'],
  credentials: true,
  allowedToday: [],
  example: { method: 'PUT', url: 'https://api.example/orders/17' },
};

/** What a platform does not let one choose: its safety lines say so. */
const unchoosable: Readonly<Record<string, readonly ('credentials' | 'methods and headers')[]>> = {
  'azure-app-service': ['methods and headers'],
  'azure-storage': ['credentials'],
  'google-cloud-storage': ['credentials'],
  s3: ['credentials'],
};

const idsIn = (folder: string) =>
  readdirSync(join(import.meta.dirname, folder)).map((name) => name.replace(/\.ts$/, ''));

describe('the stacks', () => {
  it('are those that have a file, each once', () => {
    expect(stacks.map(({ id }) => id).toSorted()).toEqual(idsIn('../../src/remedies/stacks').toSorted());
  });

  it('say that they were run where a test runs them, and only there', () => {
    const run = stacks.filter(({ tried }) => tried === 'run').map(({ id }) => id);
    expect(stacksUnderTest.map(({ stack }) => stack.id).toSorted()).toEqual(run.toSorted());
    expect(
      idsIn('../stacks/stacks')
        .filter((id) => id !== 'index')
        .toSorted(),
    ).toEqual(run.toSorted());
  });

  it('play the three situations that every stack must bear, and one more', () => {
    for (const { situations } of stacksUnderTest) {
      const names = situations.map(({ name }) => name);
      expect(names).toEqual(expect.arrayContaining(['simple', 'preflight', 'error']));
      expect(names.length).toBeGreaterThan(3);
    }
  });
});

describe.each(stacks)('$id', ({ id, remedy, products: named, source }) => {
  const { edits, safety, ...texts } = remedy(policy);
  const text = edits.map(({ lines }) => lines).join('\n');
  const chooses = (what: 'credentials' | 'methods and headers') => !unchoosable[id]?.includes(what);

  it('allows these origins, methods and headers, and no others', () => {
    for (const value of [
      ...policy.origins,
      ...(chooses('methods and headers') ? [...policy.headers, 'PUT'] : []),
    ])
      expect(text.toLowerCase()).toContain(value.toLowerCase());
    // Neither everyone, nor whoever asks, nor a sandbox.
    expect(text).not.toMatch(/allow-?origins?["']?\s*[:=,]?\s*\[?\s*["']?(\*|null\b)/i);
  });

  it('follows the policy', () => {
    const other = remedy({
      ...policy,
      origins: ['https://shop.example'],
      methods: ['GET', 'HEAD', 'POST', 'DELETE'],
    });
    const lines = other.edits.map((edit) => edit.lines).join('\n');
    expect(lines).toContain('https://shop.example');
    if (chooses('methods and headers')) expect(lines).toMatch(/delete/i);
    expect(lines).not.toContain('app.example');
    const without = remedy({ ...policy, credentials: false });
    const same = edits.map(({ lines }) => lines);
    if (chooses('credentials')) expect(without.edits.map((edit) => edit.lines)).not.toEqual(same);
  });

  it('bears a policy without headers', () => {
    const lines = remedy({ ...policy, headers: [] }).edits.map((edit) => edit.lines);
    expect(lines.join('\n')).not.toMatch(/undefined|x-request-id/);
  });

  it('says all that a reader needs', () => {
    expect(new Set(edits.map(({ place }) => place)).size).toBe(edits.length);
    for (const { file, where, language, lines } of edits) {
      expect(file).not.toBe('');
      expect(where).toMatch(/\.$/);
      // What is pasted needs no trimming, and tabs only where gofmt puts them.
      expect(language === 'go' ? lines.replaceAll(/^\t+/gm, '') : lines).toMatch(/^\S[^\t]*\S$/);
      expect(lines).not.toMatch(/[ \t]$/m);
    }
    for (const sentence of [texts.order, texts.errors, texts.oneLayer, ...safety])
      expect(sentence).toMatch(/^[^\n]+\.$/);
    expect(texts.apply.length).toBeGreaterThan(0);
    expect(safety.length).toBeGreaterThan(2);
    expect(new URL(source).protocol).toBe('https:');
  });

  it('names products that the engine knows', () => {
    const known = products.map(({ name }) => name);
    for (const name of named) expect(known).toContain(name);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Who may import whom: read it as the map of the program. Every layer may import itself. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  engine: [],
  remedies: ['engine'],
  report: ['remedies', 'engine'],
  protocol: ['engine'],
  log: ['engine', 'protocol'],
  proof: ['report', 'protocol', 'engine'],
  platform: ['protocol', 'engine'],
  // Each of its functions becomes text that runs in a page.
  probe: [],
  session: ['platform', 'probe', 'log', 'protocol', 'engine'],
  background: ['platform', 'proof', 'log', 'protocol', 'engine'],
  reader: ['log', 'report', 'protocol', 'engine'],
  library: ['reader', 'log', 'report', 'remedies', 'protocol', 'engine'],
  playwright: ['library', 'report', 'engine'],
  devtools: ['session', 'platform', 'protocol'],
  panel: ['session', 'platform', 'reader', 'proof', 'protocol', 'report', 'remedies', 'engine'],
  cli: ['reader', 'report', 'remedies', 'log', 'protocol', 'engine'],
};

/** Which packages a layer may import. The pure layers run anywhere because they import none. */
const mayImportPackages: Readonly<Record<string, readonly string[]>> = {
  platform: ['webextension-polyfill'],
  panel: ['preact', '@preact/signals', '@tanstack/virtual-core'],
  cli: ['commander', 'marked', 'stream-chain', 'stream-json', 'node:*'],
  playwright: ['@playwright/test'],
};

/** It names the version, and belongs to no layer. */
const packageJson = '../package.json';

const src = join(import.meta.dirname, '../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
  .map((name) => name.split(sep).join('/'));

interface Import {
  readonly from: string;
  readonly to: string;
}

const imports: readonly Import[] = files.flatMap((from) => {
  const text = readFileSync(join(src, from), 'utf8');
  // Only at the start of a line: a remedy prints imports that are not its own.
  const found = text.matchAll(
    /(?:^(?:import|export)\b[^;'"`]*\bfrom\s*|^import\s*|\bimport\s*\(\s*)(['"])([^'"]+)\1/gm,
  );
  return [...found].map(([, , to]) => ({ from, to: to ?? '' }));
});

const layerOf = (file: string) => file.split('/')[0] ?? '';
const isRelative = ({ to }: Import) => to.startsWith('.');
const target = ({ from, to }: Import) => posix.join(posix.dirname(from), to);
const isOf = (to: string, name: string) =>
  name.endsWith(':*') ? to.startsWith(name.slice(0, -1)) : to === name || to.startsWith(`${name}/`);

describe('architecture', () => {
  it('knows every layer', () => {
    expect([...new Set(files.map(layerOf))].toSorted()).toEqual(Object.keys(mayImport).toSorted());
  });

  it('imports only downwards', () => {
    const wrong = imports.filter(isRelative).filter((entry) => {
      const [from, to] = [layerOf(entry.from), layerOf(target(entry))];
      if (target(entry) === packageJson) return false;
      return from !== to && !mayImport[from]?.includes(to);
    });
    expect(wrong, 'Move the code down, or pass what is needed as an argument.').toEqual([]);
  });

  it('imports packages only where a layer is allowed to', () => {
    const wrong = imports
      .filter((entry) => !isRelative(entry))
      .filter(({ from, to }) => {
        const allowed = mayImportPackages[layerOf(from)] ?? [];
        return !allowed.some((name) => isOf(to, name));
      });
    expect(wrong).toEqual([]);
  });

  it('asks one function whether a text is a URL: the platform’s own misreads some', () => {
    const own = ['report/exporters/check/node-runner.ts'];
    const asking = files.filter((file) => readFileSync(join(src, file), 'utf8').includes('URL.canParse('));
    expect(asking.filter((file) => !own.includes(file))).toEqual([]);
  });

  it('has one door to the browser', () => {
    const doors = imports.filter(({ to }) => to === 'webextension-polyfill').map(({ from }) => from);
    expect([...new Set(doors)]).toEqual(['platform/browser.ts']);
  });

  it('keeps files short enough to read at once', () => {
    const long = files.filter((file) => readFileSync(join(src, file), 'utf8').split('\n').length > 250);
    expect(
      long.map((file) => relative('.', file)),
      'Over 250 lines: does it still say one thing?',
    ).toEqual([]);
  });
});

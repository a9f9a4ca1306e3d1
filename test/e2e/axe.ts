import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** The script that brings `axe` into a page. */
export const axeSource = await readFile(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

const run = (options: object) => `axe.run(${JSON.stringify({ resultTypes: ['violations'], ...options })})
  .then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 300))))`;

/** Runs in a page that has it: what axe finds in what is shown, colours and sizes included. */
export const violations = run({});

/** The same of the colours alone, which are all that differs between two themes. */
export const violationsOfColours = run({ runOnly: ['color-contrast', 'link-in-text-block'] });

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** The script that brings `axe` into a page. */
export const axeSource = await readFile(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** Runs in a page that has it: what axe finds in what is shown, colours and sizes included. */
export const violations = `axe.run({ resultTypes: ['violations'] }).then(({ violations }) =>
  violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 300))))`;

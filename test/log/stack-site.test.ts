import { expect, it } from 'vitest';
import { stackSite } from '../../src/log/stack-site.ts';

it.each([
  ['Error\n    at saveOrder (https://a.example/m.js:41:12)', ['saveOrder', 'https://a.example/m.js', 41, 12]],
  ['Error\n    at https://a.example/m.js:41:12', ['', 'https://a.example/m.js', 41, 12]],
  [
    'Error\n    at async Cart.save (https://a.example/m.js:1:2)',
    ['Cart.save', 'https://a.example/m.js', 1, 2],
  ],
  ['Error\n    at new Promise (<anonymous>)\n    at f (m.js:3:4)', ['f', 'm.js', 3, 4]],
  ['Error\n    at Array.map (<anonymous>:1:2)\n    at f (m.js:3:4)', ['f', 'm.js', 3, 4]],
  [
    'saveOrder@https://a.example/m.js:41:12\n@https://a.example/m.js:1:1\n',
    ['saveOrder', 'https://a.example/m.js', 41, 12],
  ],
  ['async*save@m.js:5:6', ['save', 'm.js', 5, 6]],
])('finds the innermost call of %j', (stack, [name, url, line, column]) => {
  expect(stackSite(stack as string)).toEqual({ function: name, url, line, column });
});

it.each([null, '', 'Error', 'Error\n    at <anonymous>', 'at at at:x:y'])('finds none in %j', (stack) => {
  expect(stackSite(stack)).toBeNull();
});

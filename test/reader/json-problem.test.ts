import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonProblem } from '../../src/reader/json-problem.ts';

it.each([
  ['', 1, 1, 'a value', null],
  ['hello', 1, 1, 'a value', 'h'],
  ['{"a": 1,}', 1, 9, 'a name in double quotes', '}'],
  ['{"a": 1', 1, 8, '`,` or `}`', null],
  ['{a: 1}', 1, 2, 'a name in double quotes or `}`', 'a'],
  ['{"a" 1}', 1, 6, '`:`', '1'],
  ['[1,\n 2 3]', 2, 4, '`,` or `]`', '3'],
  ['[1] x', 1, 5, 'nothing more', 'x'],
  ['["a\nb"]', 1, 4, 'the end of the text, `"`', '\n'],
  ['["a\\x"]', 1, 4, 'the end of the text, `"`', '\\'],
  ['["abc', 1, 6, 'the end of the text, `"`', null],
  ['{"log": {"entries": [{"a": tru', 1, 28, 'a value', 't'],
])('%j', (text, line, column, expected, found) => {
  expect(jsonProblem(text)).toEqual({ line, column, expected, found });
});

it('agrees with the parser about every text, whole or cut or changed', () => {
  const changed = fc
    .json()
    .chain((text) =>
      fc
        .tuple(
          fc.nat(text.length),
          fc.nat(3),
          fc.constantFrom('', '"', ',', '}', ']', ':', '\\', '0', 'e', ' '),
        )
        .map(([at, length, put]) => text.slice(0, at) + put + text.slice(at + length)),
    );
  fc.assert(
    fc.property(fc.oneof(fc.json(), changed, fc.string()), (text) => {
      expect(jsonProblem(text) === null).toBe(parses(text));
    }),
    { numRuns: 3000 },
  );
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

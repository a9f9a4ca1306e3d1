import { expect, it } from 'vitest';
import { statusLine } from '../../../src/engine/fetch/reason-phrase.ts';

it.each([
  [413, '413 Content Too Large'],
  [502, '502 Bad Gateway'],
  [522, '522 Connection Timed Out'],
  [419, '419 Page Expired'],
  [202, '202 Accepted'],
  [599, '599'],
])('calls %i %s', (status, line) => {
  expect(statusLine(status)).toBe(line);
});

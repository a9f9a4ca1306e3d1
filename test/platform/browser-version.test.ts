import { expect, it } from 'vitest';
import { browserVersion } from '../../src/platform/browser-version.ts';

it.each([
  [
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
    'chromium',
    'chromium 156',
  ],
  [
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/156.0.0.0 Safari/537.36',
    'chromium',
    'chromium 156',
  ],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', 'firefox', 'firefox 153'],
  ['curl/8', 'unknown', null],
])('reads %s', (userAgent, name, text) => {
  expect(browserVersion(userAgent)).toEqual({ name, text });
});

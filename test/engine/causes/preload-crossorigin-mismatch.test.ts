import { describe, expect, it } from 'vitest';
import type { Exchange, HeaderList } from '../../../src/engine/exchange.ts';
import { testCause } from '../../helpers/cause-tester.ts';
import { exchange, requestMessage } from '../../helpers/exchange.ts';
import { foundBeside, toldBeside } from './beside.ts';

const id = 'preload-crossorigin-mismatch';
const loaded = (mode: 'cors' | 'no-cors', destination: string, ...more: HeaderList): Exchange =>
  exchange({
    mode,
    resourceType: destination === 'empty' ? 'other' : 'script',
    messages: [
      requestMessage({
        requestHeaders: [['sec-fetch-mode', mode], ['sec-fetch-dest', destination], ...more],
        responseHeaders: [['access-control-allow-origin', '*']],
      }),
    ],
  });
const included = ['sec-fetch-storage-access', 'active'] as const;

testCause(id, {
  silent: {
    'a font that was loaded as fonts are': loaded('cors', 'font'),
    'a plain script': loaded('no-cors', 'script'),
    'a page that is fetched ahead': loaded('no-cors', 'empty', ['sec-purpose', 'prefetch']),
    'a call of a script without CORS': {
      ...loaded('no-cors', 'empty'),
      resourceType: 'fetch',
    },
  },
  explains: {
    'a font that is preloaded without CORS': [
      loaded('no-cors', 'font'),
      /nothing else asks for a font with `Sec-Fetch-Mode: no-cors`[\s\S]*as="font" crossorigin/,
    ],
    'data that is preloaded without CORS': [
      loaded('no-cors', 'empty'),
      /nothing else asks for data[\s\S]*`fetch\(\)` asks with CORS/,
    ],
  },
});

describe(`${id}, beside other answers`, () => {
  it('tells a script that was loaded in two modes', () => {
    const { what } = toldBeside(id, loaded('no-cors', 'script'), loaded('cors', 'script'));
    expect(what).toContain('first without CORS, now with CORS');
  });

  it('tells a font that was loaded with and without credentials', () => {
    const { what } = toldBeside(id, loaded('cors', 'font', included), loaded('cors', 'font'));
    expect(what).toContain('first with CORS and with credentials, now with CORS');
  });

  it('is silent where both were asked for alike, or for another purpose', () => {
    expect(foundBeside(id, loaded('cors', 'script'), loaded('cors', 'script'))).toBeUndefined();
    expect(foundBeside(id, loaded('no-cors', 'image'), loaded('cors', 'image'))).toBeUndefined();
    expect(foundBeside(id, loaded('no-cors', 'style'), loaded('cors', 'script'))).toBeUndefined();
  });

  it('is silent where it was long ago', () => {
    const between = Array.from({ length: 10 }, () => loaded('cors', 'document'));
    expect(
      foundBeside(id, loaded('no-cors', 'script'), ...between, loaded('cors', 'script')),
    ).toBeUndefined();
  });
});

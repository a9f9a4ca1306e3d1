import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../src/engine/diagnose.ts';
import { testCause } from '../../helpers/cause-tester.ts';
import { pageOrigin } from '../../helpers/exchange.ts';
import { stoppedCall } from './blocked.ts';

testCause('scheme-not-supported', {
  silent: {
    'an `https` URL': stoppedCall({}),
    'a `data:` URL, which every page may call': stoppedCall({}, { url: 'data:,hello' }),
    'a `blob:` URL of the own origin': stoppedCall({}, { url: `blob:${pageOrigin}/1-2-3` }),
    'a `blob:` URL of a page whose origin is opaque, which may be its own': {
      ...stoppedCall({}, { url: 'blob:null/1-2-3' }),
      origin: 'null',
    },
    'a URL of an extension': stoppedCall({}, { url: 'chrome-extension://abc/a.json' }),
  },
  explains: {
    'another protocol': [stoppedCall({}, { url: 'ftp://api.example/a' }), /browsers fetch no `ftp:` URL/],
    'a host before which the scheme was forgotten': [
      stoppedCall({}, { url: 'localhost:3000/orders' }),
      /`localhost:3000\/orders`[\s\S]*Write the scheme before the host/,
    ],
    'a file': [stoppedCall({}, { url: 'file:///home/a.json' }), /Serve the file over `http`/],
    'a `blob:` URL of another origin': [
      stoppedCall({}, { url: 'blob:https://other.example/1' }),
      /belongs to another origin[\s\S]*postMessage/,
    ],
    'a URL that opens another program': [
      stoppedCall({}, { url: 'mailto:a@b.example' }),
      /belongs into a link/,
    ],
  },
});

describe('scheme-not-supported', () => {
  it.each([
    ['https://app.example', 'file:///a', null],
    ['null', 'file:///a', 'CorsDisabledScheme'],
    ['https://app.example', 'ftp://api.example/', 'CorsDisabledScheme'],
  ])('for a page at %s that calls %s, Chromium says %s', (origin, url, chromium) => {
    expect(diagnose({ ...stoppedCall({}, { url }), origin }).findings[0]?.chromium).toBe(chromium);
  });
});

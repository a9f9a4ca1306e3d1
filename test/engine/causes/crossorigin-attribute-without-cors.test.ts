import { describe, expect, it } from 'vitest';
import type { Exchange, HeaderList, Message, ResourceType } from '../../../src/engine/exchange.ts';
import { testCause } from '../../helpers/cause-tester.ts';
import { apiUrl, exchange, requestMessage } from '../../helpers/exchange.ts';
import { foundBeside, toldBeside } from './beside.ts';
import { blocked } from './blocked.ts';

const id = 'crossorigin-attribute-without-cors';
const element = (
  resourceType: ResourceType,
  answer: HeaderList = [],
  difference: Partial<Message> = {},
): Exchange => ({ ...blocked(answer, difference), resourceType });

testCause(id, {
  silent: {
    'a call of a script': blocked([]),
    'a font, which needs no attribute': element('font'),
    'an image that is not there': element('image', [], { status: 404 }),
    'a server that knows of CORS': element('image', [['vary', 'Origin']]),
    'a server that exposes headers': element('image', [['access-control-expose-headers', 'ETag']]),
    'a server that allows another site': element('script', [
      ['access-control-allow-origin', 'https://b.example'],
    ]),
  },
  explains: {
    'an image': [element('image'), /The image is asked for with CORS.*`api\.example` knows nothing of CORS/],
    'a script, which may be a module': [element('script'), /`crossorigin`, or as a module[\s\S]*`integrity`/],
    'a style sheet of Apache': [
      element('stylesheet', [['server', 'Apache/2.4.62']]),
      /take `crossorigin` off; else: in Apache, write `Header always set/,
    ],
    'a video': [element('media'), /The video or sound is asked for with CORS/],
  },
});

describe(`${id}, beside other answers`, () => {
  const plain = exchange({
    resourceType: 'image',
    mode: 'no-cors',
    messages: [requestMessage({ requestHeaders: [], responseHeaders: [['cache-control', 'no-store']] })],
  });

  it('is certain where the same URL was loaded without CORS', () => {
    const { what, certainty } = toldBeside(id, plain, element('image'));
    expect(what).toContain('without it, the same URL was loaded');
    expect(certainty).toBe('certain');
  });

  it('is silent where the host allows somebody elsewhere', () => {
    const allowed = exchange({ messages: [requestMessage({ url: `${apiUrl}/1` })] });
    expect(foundBeside(id, allowed, element('image'))).toBeUndefined();
  });
});

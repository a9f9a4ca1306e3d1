import { describe, expect, it } from 'vitest';
import { urlParts } from '../../src/report/url-parts.ts';

describe('urlParts', () => {
  it('takes a URL apart', () => {
    expect(urlParts('https://api.example:8443/a?b#c')).toEqual({
      origin: 'https://api.example:8443',
      host: 'api.example:8443',
      path: '/a?b',
    });
  });

  it('shows as it is what is no URL', () => {
    expect(urlParts('http://[nonsense')).toEqual({
      origin: 'http://[nonsense',
      host: '',
      path: 'http://[nonsense',
    });
  });

  it('has no host where the URL has none', () => {
    expect(urlParts('data:,a')).toEqual({ origin: 'data:,a', host: '', path: ',a' });
  });
});

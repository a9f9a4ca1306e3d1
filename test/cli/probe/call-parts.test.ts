import { describe, expect, it } from 'vitest';
import {
  callMethod,
  callOrigin,
  callUrl,
  NotPossible,
  withHeader,
} from '../../../src/cli/probe/call-parts.ts';

describe('callOrigin', () => {
  it.each([
    'https://shop.example',
    'http://localhost:3000',
    'http://[::1]:8080',
    'null',
    'chrome-extension://abcdefghijklmnop',
    'capacitor://localhost',
  ])('takes %s', (text) => {
    expect(callOrigin(text)).toBe(text);
  });

  it.each([
    ['https://shop.example/', 'https://shop.example'],
    ['https://shop.example/cart?id=1', 'https://shop.example'],
    ['https://Shop.Example', 'https://shop.example'],
    ['https://shop.example:443', 'https://shop.example'],
    ['https://me:secret@shop.example', 'https://shop.example'],
    ['shop.example', 'https://shop.example'],
    ['shop.example:8443', 'https://shop.example:8443'],
    ['localhost:3000', 'http://localhost:3000'],
    ['file:///home/me/index.html', 'null'],
    ['chrome-extension://abc/popup.html', 'chrome-extension://abc'],
  ])('offers for %s what was meant', (text, meant) => {
    expect(() => callOrigin(text)).toThrow(`Did you mean ${meant}?`);
  });

  it.each(['', '*', 'https://*.shop.example', 'https://a.example, https://b.example', 'data:,x', 'NULL!'])(
    'refuses %j',
    (text) => {
      expect(() => callOrigin(text)).toThrow('It must be an origin such as');
    },
  );
});

describe('callUrl', () => {
  it('is what goes over the wire, without the fragment', () => {
    expect(callUrl('https://API.example:443/a b?c=ü#top')).toBe('https://api.example/a%20b?c=%C3%BC');
  });

  it.each([
    ['api.example/orders', 'Did you mean https://api.example/orders?'],
    ['localhost:3000/orders', 'Did you mean http://localhost:3000/orders?'],
    ['ftp://api.example', 'Only http and https'],
    ['mailto:me@example.com', 'Only http and https'],
    ['/orders', 'It is no URL.'],
    ['https://me:secret@api.example', 'user name or a password'],
  ])('refuses %s', (text, words) => {
    expect(() => callUrl(text)).toThrow(words);
  });
});

describe('callMethod', () => {
  it.each([
    ['get', 'GET'],
    ['Delete', 'DELETE'],
    // Browsers write this one as the page does.
    ['patch', 'patch'],
    ['PROPFIND', 'PROPFIND'],
  ])('sends %s as %s', (text, sent) => {
    expect(callMethod(text)).toBe(sent);
  });

  it.each(['CONNECT', 'trace', 'Track', 'GE T', '', 'GET\r\nX: 1'])('refuses %j', (text) => {
    expect(() => callMethod(text)).toThrow(NotPossible);
  });
});

describe('withHeader', () => {
  it('takes what `Headers` takes, and joins what it joins', () => {
    const texts = ['X-A:1', 'Content-Type:  text/plain ', 'x-a: 2', 'X-Empty:', 'X-Latin: \xfc'];
    const headers = texts.reduce<ReturnType<typeof withHeader>>(
      (before, text) => withHeader(text, before),
      [],
    );
    expect(headers).toEqual([
      ['X-A', '1, 2'],
      ['Content-Type', 'text/plain'],
      ['X-Empty', ''],
      ['X-Latin', '\xfc'],
    ]);
  });

  it.each([
    ['Cookie: a=1', 'No page can set Cookie: the browser alone does.'],
    ['origin: https://evil.example', '--origin says what'],
    ['Access-Control-Request-Method: PUT', 'from --method and --header'],
    ['Sec-Fetch-Site: none', 'No page can set'],
    ['Proxy-Authorization: x', 'No page can set'],
    ['Host: x', 'No page can set'],
    ['Content-Length: 5', 'No page can set'],
    ['X-HTTP-Method-Override: GET, track', 'No page can set'],
    ['X-A', 'a name and a value'],
    ['X A: 1', 'a name and a value'],
    [': 1', 'a name and a value'],
    ['X-A: 1\r\nX-B: 2', 'no header can'],
    ['X-A: €', 'no header can'],
    ['X-A: \u0000', 'no header can'],
  ])('refuses %j', (text, words) => {
    expect(() => withHeader(text, [])).toThrow(words);
  });
});

import { describe, expect, it } from 'vitest';
import { place, unplace } from './places.ts';

const ports = { http: 8080, https: 8443 };
const placed = (text: string) => place(text, 'cups', ports);

describe('place', () => {
  it.each([
    ['an origin gets its port', 'https://shop.test', 'https://shop.test:8443'],
    ['a trailing slash stays what it is', 'https://shop.test/', 'https://shop.test:8443/'],
    [
      'a path is put under the folder',
      'https://api.test/orders?id=1',
      'https://api.test:8443/cups/orders?id=1',
    ],
    ['http has another port', 'http://localhost/orders', 'http://localhost:8080/cups/orders'],
    ['the port of the other scheme', 'http://shop.test:HTTPS', 'http://shop.test:8443'],
    ['an explicit port is left alone', 'https://api.test:4/orders', 'https://api.test:4/orders'],
    ['user names stay', 'https://me:secret@api.test/x', 'https://me:secret@api.test:8443/cups/x'],
    ['patterns are hosts too', 'https://*.shop.test', 'https://*.shop.test:8443'],
    ['other hosts are left alone', 'https://api.invalid/orders', 'https://api.invalid/orders'],
    ['lists', 'https://a.test, https://b.test', 'https://a.test:8443, https://b.test:8443'],
  ])('%s', (_title, text, expected) => {
    expect(placed(text)).toBe(expected);
  });
});

describe('unplace', () => {
  it('gives back the folder and the URL as the scenario wrote it', () => {
    expect(unplace(new URL('https://api.test:8443/cups/orders?id=1'))).toEqual({
      folder: 'cups',
      written: 'https://api.test/orders?id=1',
    });
  });
});

import { describe, expect, it } from 'vitest';
import { baseUrls } from '../../../src/cli/check/base-urls.ts';

const one = ['https://api.example'];
const two = ['https://api.example', 'https://login.example:8443'];

describe('baseUrls', () => {
  it.each([
    ['none leaves all where they are', two, [], two],
    ['a bare one stands for the only one', one, ['http://localhost:3000/v2/'], ['http://localhost:3000/v2/']],
    [
      'one of several says for which',
      two,
      ['https://login.example:8443=http://127.0.0.1:1'],
      [two[0], 'http://127.0.0.1:1'],
    ],
    [
      'a named one may stand for the only one',
      one,
      ['HTTPS://API.example=http://[::1]:1'],
      ['http://[::1]:1'],
    ],
    [
      'both',
      two,
      ['https://api.example=http://a', 'https://login.example:8443=http://b/c=d'],
      ['http://a', 'http://b/c=d'],
    ],
  ])('%s', (_, servers, given, bases) => {
    expect(baseUrls(servers, given)).toEqual(bases);
  });

  it.each([
    [
      'which is meant',
      two,
      ['http://localhost'],
      'The report has 2 API origins; say which one the base URL is for: --base-url https://api.example=http://localhost, or --base-url https://login.example:8443=http://localhost.',
    ],
    [
      'whom nobody asks',
      two,
      ['https://other.example=http://localhost'],
      'No check asks https://other.example, only https://api.example, https://login.example:8443.',
    ],
    ['two for one', one, ['http://a', 'http://b'], '--base-url names https://api.example twice'],
    ['no URL', one, ['localhost:3000'], 'not a base URL such as'],
    ['another scheme', one, ['ftp://a'], 'not a base URL such as'],
    ['a query', one, ['http://a/?b'], 'ends with its path'],
    ['a fragment', one, ['http://a/#'], 'ends with its path'],
    ['a password', one, ['http://me:secret@a'], 'no user name and no password'],
    ['escape codes', one, ['\u001b[31m'], '\\u{1b}[31m: not a base URL'],
  ])('says what is wrong: %s', (_, servers, given, words) => {
    expect(baseUrls(servers, given)).toEqual({ problem: expect.stringContaining(words) });
  });
});

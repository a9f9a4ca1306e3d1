import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/engine/diagnosis.ts';
import { forAsker, installedFor, withAnswer } from './installed-answers.ts';
import { sending } from './reply.ts';

const answer: Answer = {
  kind: 'preflight',
  method: 'OPTIONS',
  url: 'https://api.test:8443/cups',
  status: 204,
  set: [['access-control-allow-origin', 'https://shop.test']],
  remove: ['location'],
};

describe('withAnswer', () => {
  it('replaces every line of a header, removes others, and sets the status', () => {
    const original = sending({
      status: 301,
      headers: {
        'Access-Control-Allow-Origin': ['*', 'null'],
        Location: 'https://login.test',
        Server: 'nginx',
      },
      body: 'moved',
    });
    const { status, headers, body } = withAnswer(original, answer);
    expect({ status, body }).toEqual({ status: 204, body: null });
    expect(headers.filter(([name]) => /^(access|location|server)/i.test(name))).toEqual([
      ['Server', 'nginx'],
      ['access-control-allow-origin', 'https://shop.test'],
    ]);
  });

  it('keeps status and body where the answer says nothing about them', () => {
    const original = sending({ status: 500, body: 'crashed' });
    expect(withAnswer(original, { ...answer, status: null })).toMatchObject({ status: 500, body: 'crashed' });
  });
});

describe('forAsker', () => {
  it('leaves to another origin what the server answers it', () => {
    const varied: Answer = { ...answer, set: [...answer.set, ['vary', 'Origin']] };
    expect(forAsker(varied, 'https://widget.test').set).toEqual([['vary', 'Origin']]);
    expect(forAsker(varied, 'https://shop.test').set).toEqual(varied.set);
    expect(forAsker(varied, undefined).set).toEqual(varied.set);
  });
});

describe('installedFor', () => {
  const url = 'https://api.test:8443/cups';

  it('is found by kind, method and URL', () => {
    expect(installedFor([answer], 'preflight', 'OPTIONS', url)).toBe(answer);
    expect(installedFor([answer], 'request', 'PUT', url)).toBeUndefined();
    expect(installedFor([answer], 'preflight', 'OPTIONS', `${url}/1`)).toBeUndefined();
  });

  it('is not taken for the page’s own OPTIONS', () => {
    expect(installedFor([answer], 'request', 'OPTIONS', url)).toBeUndefined();
  });
});

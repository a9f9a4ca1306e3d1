import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sessionRules } from '../../src/proof/session-rules.ts';
import type { Proof } from '../../src/protocol/proof.ts';
import { apiUrl, pageOrigin } from '../helpers/exchange.ts';
import { sampleProof } from '../helpers/proof.ts';

const forUrl = (url: string, method = 'GET'): Proof => ({
  ...sampleProof,
  answers: [{ kind: 'request', method, url, set: [['access-control-allow-origin', pageOrigin]] }],
});
const pattern = (url: string) =>
  new RegExp(sessionRules(forUrl(url), 7, 1)[0]?.condition.regexFilter ?? '', 'u');
const methods = (method: string) => sessionRules(forUrl(apiUrl, method), 7, 1)[0]?.condition.requestMethods;

describe('the rules of a proof', () => {
  it('set its headers, in one tab, for one initiator', () => {
    const rules = sessionRules(sampleProof, 7, 5);
    expect(rules.map(({ id, condition }) => [id, condition.requestMethods])).toEqual([
      [5, ['options']],
      [6, ['put']],
    ]);
    expect(rules.map(({ action }) => action.responseHeaders.map(({ header }) => header))).toEqual([
      ['access-control-allow-origin', 'access-control-allow-methods', 'access-control-max-age'],
      ['access-control-allow-origin'],
    ]);
    for (const { condition } of rules)
      expect(condition).toMatchObject({
        tabIds: [7],
        initiatorDomains: ['app.example'],
        isUrlFilterCaseSensitive: true,
      });
    expect(rules.flatMap(({ condition }) => condition.resourceTypes)).not.toContain('sub_frame');
  });

  it('match the URL, with whatever fragment a call has', () => {
    expect(pattern(apiUrl).test(apiUrl)).toBe(true);
    expect(pattern(apiUrl).test(`${apiUrl}#top`)).toBe(true);
  });

  it('match no other path, query, host or scheme', () => {
    for (const other of [`${apiUrl}/1`, `${apiUrl}?a`, `${apiUrl}s`, `x${apiUrl}`, apiUrl.replace('.', 'x')])
      expect(pattern(apiUrl).test(other), other).toBe(false);
    expect(pattern(apiUrl).test(`https://evil.example/?${apiUrl}`)).toBe(false);
  });

  it('take no character of a URL for one of the pattern’s', () => {
    const hostile = 'https://api.example/.*|^$?q=(a+)[b]{2}\\d*&c=|';
    expect(pattern(hostile).test(hostile)).toBe(true);
    for (const other of ['https://api.example/', 'https://api.example/xx', 'https://evil.example/'])
      expect(pattern(hostile).test(other)).toBe(false);
    fc.assert(
      fc.property(
        fc.webUrl({ withQueryParameters: true }),
        fc.webUrl({ withQueryParameters: true }),
        (a, b) => {
          expect(pattern(a).test(a)).toBe(true);
          expect(pattern(a).test(b)).toBe(a === b);
        },
      ),
    );
  });

  it('name the method as rules do', () => {
    expect(methods('DELETE')).toEqual(['delete']);
    expect(methods('patch')).toEqual(['patch']);
    expect(methods('PURGE')).toEqual(['other']);
  });
});

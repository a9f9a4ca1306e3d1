import { describe, expect, it } from 'vitest';
import type { HeaderList } from '../../../src/engine/exchange.ts';
import { corsCheck } from '../../../src/engine/fetch/cors-check.ts';

const origin = 'https://app.example';
const acao = (...values: string[]): HeaderList =>
  values.map((value) => ['access-control-allow-origin', value] as const);
const acac = (value: string): HeaderList => [['access-control-allow-credentials', value]];

describe('corsCheck without credentials', () => {
  it.each<[string, HeaderList, readonly string[]]>([
    ['the origin', acao(origin), []],
    ['*', acao('*'), []],
    ['nothing', [], ['allow-origin-missing']],
    ['a trailing slash', acao(`${origin}/`), ['allow-origin-mismatch']],
    ['another case', acao('https://App.example'), ['allow-origin-mismatch']],
    ['* twice', acao('*', '*'), ['allow-origin-mismatch']],
    ['the origin twice', acao(origin, origin), ['allow-origin-mismatch']],
    ['an empty value', acao(''), ['allow-origin-mismatch']],
    ['null', acao('null'), ['allow-origin-mismatch']],
  ])('%s', (_, headers, failed) => {
    expect(corsCheck({ origin, credentialsMode: 'omit' }, headers)).toEqual(failed);
  });

  it('lets `null` match an opaque origin', () => {
    expect(corsCheck({ origin: 'null', credentialsMode: 'omit' }, acao('null'))).toEqual([]);
  });
});

describe('corsCheck with credentials', () => {
  it.each<[string, HeaderList, readonly string[]]>([
    ['the origin and true', [...acao(origin), ...acac('true')], []],
    ['the origin alone', acao(origin), ['allow-credentials-not-true']],
    ['True', [...acao(origin), ...acac('True')], ['allow-credentials-not-true']],
    ['true twice', [...acao(origin), ...acac('true'), ...acac('true')], ['allow-credentials-not-true']],
    ['* and true', [...acao('*'), ...acac('true')], ['allow-origin-mismatch']],
    ['nothing', [], ['allow-origin-missing', 'allow-credentials-not-true']],
  ])('%s', (_, headers, failed) => {
    expect(corsCheck({ origin, credentialsMode: 'include' }, headers)).toEqual(failed);
  });
});

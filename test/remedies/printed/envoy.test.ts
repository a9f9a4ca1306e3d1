import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { CorsPolicy } from '../../../src/remedies/cors-policy.ts';
import { envoy } from '../../../src/remedies/stacks/envoy.ts';
import { mistakesOf } from '../../helpers/envoy.ts';
import { policies } from './policies.ts';

const manager = 'envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager';
const host = 'envoy.config.route.v3.VirtualHost';

const read = (place: string, policy: CorsPolicy) =>
  parse(envoy.remedy(policy).edits.find((edit) => edit.place === place)?.lines ?? '');

describe.each(Object.entries(policies))('the lines for a policy with %s', (_, policy) => {
  it('are a filter of Envoy', () => {
    expect(mistakesOf(manager, { http_filters: read('filter', policy) })).toEqual([]);
  });

  it('are of a virtual host of Envoy, and of a route', () => {
    const fields = read('policy', policy);
    expect(mistakesOf(host, fields)).toEqual([]);
    expect(mistakesOf(host, { routes: [fields] })).toEqual([]);
  });

  it('give the policy to the filter by its name', () => {
    const names = read('filter', policy).map(({ name }: { name: string }) => name);
    expect(Object.keys(read('policy', policy).typed_per_filter_config)).toEqual(names);
  });
});

describe('the definitions', () => {
  const type = 'type.googleapis.com/envoy.extensions.filters.http.cors.v3.CorsPolicy';
  const cors = (fields: object) =>
    mistakesOf(host, { typed_per_filter_config: { cors: { '@type': type, ...fields } } });
  const at = 'VirtualHost.typed_per_filter_config.cors';

  it('refuse what is not in them', () => {
    expect(cors({ allow_method: 'PUT' })).toEqual([`${at}.allow_method: unknown`]);
    expect(cors({ allow_origin_string_match: [{ exactly: 'https://app.example' }] })).toEqual([
      `${at}.allow_origin_string_match.0.exactly: unknown`,
    ]);
    expect(cors({ '@type': `${type}s` })).toEqual([`${at}.@type: unknown`]);
    expect(mistakesOf(host, { response_header_to_add: [] })).toEqual([
      'VirtualHost.response_header_to_add: unknown',
    ]);
  });

  it('refuse what is of another kind', () => {
    expect(cors({ max_age: 600 })).toEqual([`${at}.max_age: no string`]);
    expect(cors({ allow_credentials: 'true' })).toEqual([`${at}.allow_credentials: no bool`]);
    expect(cors({ allow_origin_string_match: 'https://app.example' })).toEqual([
      `${at}.allow_origin_string_match: no list`,
    ]);
    expect(mistakesOf(host, { response_headers_to_add: [{ header: 'Vary' }] })).toEqual([
      'VirtualHost.response_headers_to_add.0.header: no message',
    ]);
    expect(mistakesOf(manager, { http_filters: [{ name: 'cors', typed_config: 'cors' }] })).toEqual([
      'HttpConnectionManager.http_filters.0.typed_config: no message',
    ]);
  });
});

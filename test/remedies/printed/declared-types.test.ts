import { describe, expect, it } from 'vitest';
import { type DeclaredType, mistakesOfDeclared } from '../../helpers/declared-type.ts';
import { held, stackOf } from './held.ts';
import { policies } from './policies.ts';

const declared: Record<(typeof held.declared)[number], DeclaredType> = {
  'azure-app-service': {
    from: "import type { SiteConfig } from '@azure/arm-appservice';",
    type: "{ properties: Required<Pick<SiteConfig, 'cors'>> }",
  },
  // The file holds what a bucket holds under `cors`.
  'google-cloud-storage': {
    from: "import '@maxim_mazurok/gapi.client.storage-v1';",
    type: "NonNullable<gapi.client.storage.Bucket['cors']>",
  },
};

describe.each(held.declared)('%s', (id) => {
  const printed = Object.values(policies).flatMap((policy) =>
    stackOf(id)
      .remedy(policy)
      .edits.map(({ lines }) => lines),
  );

  it('is of the declared type for each policy', () => {
    expect(printed.length).toBeGreaterThan(0);
    expect(mistakesOfDeclared(declared[id], printed)).toEqual([]);
  });
});

describe('the declared type', () => {
  const near: Record<(typeof held.declared)[number], Readonly<Record<string, string>>> = {
    'azure-app-service': {
      "'supportsCredentials' does not exist": '{ "properties": { "cors": { "supportsCredentials": true } } }',
      "Type 'string' is not assignable to type 'boolean | undefined'":
        '{ "properties": { "cors": { "supportCredentials": "true" } } }',
      "Property 'cors' is missing": '{ "properties": {} }',
    },
    'google-cloud-storage': {
      "'methods' does not exist": '[{ "origin": ["https://app.example"], "methods": ["PUT"] }]',
      "Type 'string' is not assignable to type 'string[]'": '[{ "origin": "https://app.example" }]',
      "Type 'string' is not assignable to type 'number'": '[{ "maxAgeSeconds": "600" }]',
      "'cors' does not exist": '{ "cors": [] }',
    },
  };
  const misses = Object.entries(near).flatMap(([id, all]) =>
    Object.entries(all).map(([words, json]) => [id as keyof typeof near, words, json] as const),
  );

  it.each(misses)('of %s refuses: %s', (id, words, json) => {
    const [mistake = '', ...others] = mistakesOfDeclared(declared[id], [json]);
    expect(mistake.replaceAll('\'"', "'").replaceAll('"\'', "'")).toContain(words);
    expect(others.filter((line) => !line.startsWith(' '))).toEqual([]);
  });
});

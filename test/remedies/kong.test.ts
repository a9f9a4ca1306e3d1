import { expect, it } from 'vitest';
import { parse } from 'yaml';
import type { CorsPolicy } from '../../src/remedies/cors-policy.ts';
import { kong } from '../../src/remedies/stacks/kong.ts';
import { policies } from './printed/policies.ts';

const originsOf = (...origins: string[]) => {
  const remedy = kong.remedy({ ...(policies['all of it'] as CorsPolicy), origins });
  return { origins: parse(remedy.edits[0]?.lines ?? '')[0].config.origins, safety: remedy.safety.join(' ') };
};

it('escapes an origin that Kong would read as a pattern', () => {
  const { origins, safety } = originsOf('https://my_app.example', 'https://app.example', 'app+x://a.example');
  expect(origins).toEqual([
    String.raw`https://my_app\.example`,
    'https://app.example',
    String.raw`app\+x://a\.example`,
  ]);
  // It lets in that origin, and no host that the dot of a pattern would fit.
  const [pattern] = origins;
  expect('https://my_app.example').toMatch(new RegExp(`^${pattern}$`));
  expect('https://my_appxexample').not.toMatch(new RegExp(`^${pattern}$`));
  expect(safety).not.toContain('brackets');
});

it('says that Kong cannot allow an address in brackets', () => {
  const { safety } = originsOf('https://app.example', 'http://[::1]:3000');
  expect(safety).toContain('`http://[::1]:3000`');
  expect(safety).toContain('without its brackets');
});

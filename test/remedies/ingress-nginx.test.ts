import { expect, it } from 'vitest';
import { parse } from 'yaml';
import type { CorsPolicy } from '../../src/remedies/cors-policy.ts';
import { ingressNginx } from '../../src/remedies/stacks/ingress-nginx.ts';
import { policies } from './printed/policies.ts';

const prefix = 'nginx.ingress.kubernetes.io/';

function written(fields: Partial<CorsPolicy>) {
  const remedy = ingressNginx.remedy({ ...(policies['all of it'] as CorsPolicy), ...fields });
  const annotations: Record<string, string> = parse(remedy.edits[0]?.lines ?? '');
  return { annotations, safety: remedy.safety };
}

it.each(['http://[::1]:3000', 'https://my_app.example', 'moz-extension://0f4c'])(
  'leaves out %s, for which the controller would allow every origin',
  (odd) => {
    const { annotations, safety } = written({ origins: ['https://app.example', odd] });
    expect(annotations[`${prefix}cors-allow-origin`]).toBe('https://app.example');
    expect(safety).toContainEqual(expect.stringMatching(/^The controller cannot list/));
    expect(safety.find((one) => one.startsWith('The controller cannot list'))).toContain(`\`${odd}\``);
  },
);

it('enables nothing where no origin can be listed', () => {
  const { annotations, safety } = written({ origins: ['http://[::1]:3000'] });
  expect(annotations).toEqual({ [`${prefix}enable-cors`]: 'false' });
  expect(safety).toContainEqual(expect.stringMatching(/^The controller cannot list/));
});

it('leaves out a method for which the controller would allow its own list', () => {
  const { annotations, safety } = written({ methods: ['GET', 'M-SEARCH', 'PROPFIND'] });
  expect(annotations[`${prefix}cors-allow-methods`]).toBe('GET, PROPFIND');
  expect(safety.find((one) => one.startsWith('The controller cannot list'))).toContain('`M-SEARCH`');
});

it('leaves nothing out of what can be listed', () => {
  const { annotations, safety } = written({});
  expect(annotations[`${prefix}cors-allow-origin`]).toBe('https://app.example, https://admin.example:8443');
  expect(safety.join(' ')).not.toContain('cannot list');
});

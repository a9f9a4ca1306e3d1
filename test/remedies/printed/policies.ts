import type { CorsPolicy } from '../../../src/remedies/cors-policy.ts';

const policy: CorsPolicy = {
  server: 'https://api.example',
  origins: ['https://app.example', 'https://admin.example:8443'],
  methods: ['GET', 'HEAD', 'POST', 'PUT'],
  headers: ['content-type', 'x-request-id'],
  credentials: true,
  allowedToday: [],
  example: { method: 'PUT', url: 'https://api.example/orders/17' },
};

/** One with all that a policy can hold, and those that lack something. */
export const policies: Readonly<Record<string, CorsPolicy>> = {
  'all of it': policy,
  'one origin': { ...policy, origins: ['https://app.example'] },
  'no headers': { ...policy, headers: [] },
  'no credentials': { ...policy, credentials: false },
};

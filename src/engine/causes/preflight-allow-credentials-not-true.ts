import type { StepCause } from '../cause.ts';
import { credentialsNotAllowed } from '../explanations/credentials-not-allowed.ts';

export const preflightAllowCredentialsNotTrue: StepCause = {
  id: 'preflight-allow-credentials-not-true',
  title: 'Preflight: no credentials',
  explains: 'allow-credentials-not-true',
  on: 'preflight',
  spec: 'https://fetch.spec.whatwg.org/#cors-preflight-fetch-0',
  observes:
    "the preflight's `Access-Control-Allow-Credentials` other than `true`, where credentials are included",
  explain: credentialsNotAllowed,
};

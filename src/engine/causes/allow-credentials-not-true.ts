import type { StepCause } from '../cause.ts';
import { credentialsNotAllowed } from '../explanations/credentials-not-allowed.ts';

export const allowCredentialsNotTrue: StepCause = {
  id: 'allow-credentials-not-true',
  title: 'Credentials not allowed',
  explains: 'allow-credentials-not-true',
  on: 'request',
  spec: 'https://fetch.spec.whatwg.org/#concept-cors-check',
  observes: '`Access-Control-Allow-Credentials` other than `true`, where credentials are included',
  explain: credentialsNotAllowed,
};

import type { StepCause } from '../cause.ts';
import { invalidOrigin } from '../explanations/invalid-origin.ts';

export const allowOriginInvalid: StepCause = {
  id: 'allow-origin-invalid',
  title: 'Allow-Origin is no origin',
  explains: 'allow-origin-mismatch',
  on: 'request',
  spec: 'https://fetch.spec.whatwg.org/#concept-cors-check',
  observes: 'an `Access-Control-Allow-Origin` that is no origin',
  explain: invalidOrigin,
};

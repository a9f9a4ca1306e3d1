import type { StepCause } from '../cause.ts';
import { invalidOrigin } from '../explanations/invalid-origin.ts';

export const preflightAllowOriginInvalid: StepCause = {
  id: 'preflight-allow-origin-invalid',
  title: 'Preflight: Allow-Origin invalid',
  explains: 'allow-origin-mismatch',
  on: 'preflight',
  spec: 'https://fetch.spec.whatwg.org/#cors-preflight-fetch-0',
  observes: "the preflight's `Access-Control-Allow-Origin`, which is no origin",
  explain: invalidOrigin,
};

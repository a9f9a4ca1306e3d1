import type { StepCause } from '../cause.ts';
import { otherOrigin } from '../explanations/other-origin.ts';

export const preflightAllowOriginMismatch: StepCause = {
  id: 'preflight-allow-origin-mismatch',
  title: 'Preflight: another origin',
  explains: 'allow-origin-mismatch',
  on: 'preflight',
  spec: 'https://fetch.spec.whatwg.org/#cors-preflight-fetch-0',
  observes: "another origin in the preflight's `Access-Control-Allow-Origin`",
  explain: otherOrigin,
};

import type { StepCause } from '../cause.ts';
import { multipleOrigins } from '../explanations/multiple-origins.ts';

export const preflightAllowOriginMultiple: StepCause = {
  id: 'preflight-allow-origin-multiple',
  title: 'Preflight: several origins',
  explains: 'allow-origin-mismatch',
  on: 'preflight',
  spec: 'https://fetch.spec.whatwg.org/#cors-preflight-fetch-0',
  observes: "several values in the preflight's `Access-Control-Allow-Origin`",
  explain: multipleOrigins,
};

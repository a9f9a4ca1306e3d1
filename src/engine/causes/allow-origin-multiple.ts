import type { StepCause } from '../cause.ts';
import { multipleOrigins } from '../explanations/multiple-origins.ts';

export const allowOriginMultiple: StepCause = {
  id: 'allow-origin-multiple',
  title: 'Several allowed origins',
  explains: 'allow-origin-mismatch',
  on: 'request',
  spec: 'https://fetch.spec.whatwg.org/#concept-cors-check',
  observes: 'several values in `Access-Control-Allow-Origin`, on one line or on several',
  explain: multipleOrigins,
};

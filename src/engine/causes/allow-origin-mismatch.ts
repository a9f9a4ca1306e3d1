import type { StepCause } from '../cause.ts';
import { otherOrigin } from '../explanations/other-origin.ts';

export const allowOriginMismatch: StepCause = {
  id: 'allow-origin-mismatch',
  title: 'Another origin is allowed',
  explains: 'allow-origin-mismatch',
  on: 'request',
  spec: 'https://fetch.spec.whatwg.org/#concept-cors-check',
  observes: 'another origin in `Access-Control-Allow-Origin`',
  explain: otherOrigin,
};

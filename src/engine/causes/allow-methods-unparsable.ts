import type { StepCause } from '../cause.ts';
import { unreadableList } from '../explanations/unreadable-list.ts';

export const allowMethodsUnparsable: StepCause = {
  id: 'allow-methods-unparsable',
  title: 'Allow-Methods unreadable',
  explains: 'allow-methods-unparsable',
  spec: 'https://fetch.spec.whatwg.org/#cors-preflight-fetch-0',
  observes: 'an `Access-Control-Allow-Methods` that is no list of methods',

  explain(step) {
    return unreadableList(step, 'access-control-allow-methods');
  },
};

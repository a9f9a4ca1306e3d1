import type { StepCause } from '../cause.ts';
import { unreadableList } from '../explanations/unreadable-list.ts';

export const allowHeadersUnparsable: StepCause = {
  id: 'allow-headers-unparsable',
  title: 'Allow-Headers unreadable',
  explains: 'allow-headers-unparsable',
  spec: 'https://fetch.spec.whatwg.org/#cors-preflight-fetch-0',
  observes: 'an `Access-Control-Allow-Headers` that is no list of names',

  explain(step) {
    return unreadableList(step, 'access-control-allow-headers');
  },
};

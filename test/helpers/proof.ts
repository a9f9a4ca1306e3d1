import type { Proof } from '../../src/protocol/proof.ts';
import { apiUrl, pageOrigin } from './exchange.ts';

/** A `PUT` with its preflight. */
export const sampleProof: Proof = {
  exchange: 'e1',
  method: 'PUT',
  url: apiUrl,
  origin: pageOrigin,
  answers: [
    {
      kind: 'preflight',
      method: 'OPTIONS',
      url: apiUrl,
      set: [
        ['access-control-allow-origin', pageOrigin],
        ['access-control-allow-methods', 'PUT'],
        ['access-control-max-age', '0'],
      ],
    },
    { kind: 'request', method: 'PUT', url: apiUrl, set: [['access-control-allow-origin', pageOrigin]] },
  ],
};

import { testCause } from '../../helpers/cause-tester.ts';
import { blocked, blockedPreflight } from './blocked.ts';

const errorType = (value: string) => [['x-amzn-errortype', value] as const];

testCause('gateway-without-options-method', {
  silent: {
    'another refusal of the gateway': blockedPreflight({
      status: 403,
      responseHeaders: errorType('ForbiddenException'),
    }),
    'the same words on the request itself': blocked(errorType('MissingAuthenticationTokenException'), {
      status: 403,
    }),
    'a refusal of somebody else': blockedPreflight({ status: 403, responseHeaders: [] }),
  },
  explains: {
    'a method that was never added': [
      blockedPreflight({ status: 403, responseHeaders: errorType('MissingAuthenticationTokenException') }),
      /Amazon API Gateway answered.*it has no method `OPTIONS`[\s\S]*deploy the stage/,
    ],
  },
});

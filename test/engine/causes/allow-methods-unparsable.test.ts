import { testCause } from '../../helpers/cause-tester.ts';
import { blockedPreflight } from './blocked.ts';

testCause('allow-methods-unparsable', {
  silent: {
    'a list that lacks the method': blockedPreflight({
      allows: [['access-control-allow-methods', 'GET, PATCH']],
    }),
    'a list of the headers that is none': blockedPreflight({
      allows: [
        ['access-control-allow-methods', 'PUT'],
        ['access-control-allow-headers', 'x a'],
      ],
    }),
  },
  explains: {
    'a list without commas': [
      blockedPreflight({ allows: [['access-control-allow-methods', 'GET PUT']] }),
      /`Access-Control-Allow-Methods: GET PUT`[\s\S]*Answer `Access-Control-Allow-Methods: PUT`/,
    ],
    'a list in quotes': [
      blockedPreflight({ allows: [['access-control-allow-methods', '"GET, PUT"']] }),
      /`Access-Control-Allow-Methods: "GET, PUT"`, which is no list/,
    ],
  },
});

import type { HeaderList } from '../../../src/engine/exchange.ts';
import { testCause } from '../../helpers/cause-tester.ts';
import { blockedPreflight } from './blocked.ts';

const answered = (responseHeaders: HeaderList, status = 200) => blockedPreflight({ status, responseHeaders });

testCause('options-answered-by-server', {
  silent: {
    'an answer without a list of methods': answered([['server', 'Microsoft-IIS/10.0']]),
    'a list beside a word of CORS': answered([
      ['allow', 'GET, PUT'],
      ['access-control-allow-methods', 'GET, PUT'],
    ]),
    'a list beside the sign that the origin matters': answered([
      ['allow', 'GET, PUT'],
      ['vary', 'Accept-Encoding, Origin'],
    ]),
    'an unknown method': answered([['allow', 'GET, PUT']], 405),
  },
  explains: {
    IIS: [
      answered([
        ['allow', 'OPTIONS, TRACE, GET, HEAD, POST'],
        ['server', 'Microsoft-IIS/10.0'],
        ['public', 'OPTIONS, TRACE, GET, HEAD, POST'],
      ]),
      /`Public: OPTIONS, TRACE, GET, HEAD, POST` and nothing of CORS[\s\S]*without `OPTIONSVerbHandler`/,
    ],
    'a router': [
      answered([
        ['x-powered-by', 'Express'],
        ['allow', 'GET,HEAD,PUT'],
      ]),
      /with `Allow: GET,HEAD,PUT`[\s\S]*Express answers `OPTIONS` of every route by itself/,
    ],
    WebDAV: [answered([['dav', '1, 2']]), /which is how WebDAV does it[\s\S]*before the server does\.$/],
  },
});

import { testCause } from '../../helpers/cause-tester.ts';
import { apiUrl, exchange, requestMessage } from '../../helpers/exchange.ts';
import { blocked, blockedPreflight } from './blocked.ts';

const notRouted = (status: number, allows = '') =>
  blockedPreflight({ status, responseHeaders: allows === '' ? [] : [['allow', allows]] });
const answered = (status: number) =>
  exchange({ messages: [requestMessage({ status, url: `${apiUrl}?page=2` })] });

testCause('options-not-routed', {
  silent: {
    'a call itself that has no route': blocked([], { status: 404 }),
    'a preflight that wants a login': blockedPreflight({ status: 401, responseHeaders: [] }),
    'a preflight that is gone': blockedPreflight({ status: 410, responseHeaders: [] }),
  },
  explains: {
    'an unknown method': [notRouted(405, 'GET, PUT'), /with `405`: it has no route for this method here\./],
    'a method that nobody has written': [notRouted(501), /with `501`/],
    'a path that may be wrong': [notRouted(404), /check the URL first if `PUT` itself would be a `404` too/],
    'a path at which other requests are answered': [
      [answered(200), answered(200), notRouted(404)],
      /although it answered other requests of this path with `200`\.[\s\S]*`204`\.$/,
    ],
    'a path at which nothing is': [
      [answered(404), notRouted(404)],
      /as it answered everything else at this path: there is nothing here[\s\S]*Correct the URL/,
    ],
    'CORS headers on a status that is no yes': [
      blockedPreflight({ status: 405, allows: [['access-control-allow-methods', 'PUT']] }),
      /with `405`/,
    ],
    'a product that is known': [
      blockedPreflight({ status: 405, responseHeaders: [['server', 'Kestrel']] }),
      /`UseCors` behind `UseRouting` and before the endpoints/,
    ],
  },
});

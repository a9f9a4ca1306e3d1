import { testCause } from '../../helpers/cause-tester.ts';
import { exchange, pageOrigin } from '../../helpers/exchange.ts';
import { blocked, blockedPreflight } from './blocked.ts';

const fromPort = (port: number, allowed: string) => ({
  ...blocked([['access-control-allow-origin', allowed]]),
  origin: `http://localhost:${port}`,
});

testCause('allow-origin-other-port', {
  silent: {
    'another scheme too': fromPort(5173, 'https://localhost:3000'),
    'another host too': fromPort(5173, 'http://127.0.0.1:3000'),
    'the default port, which an origin leaves out': {
      ...exchange({ answer: [['access-control-allow-origin', 'https://app.example']] }),
      origin: 'https://app.example',
    },
  },
  explains: {
    'a development server on another port than the one allowed': [
      fromPort(5174, 'http://localhost:5173'),
      /allows `http:\/\/localhost:5173`, and the page is at `http:\/\/localhost:5174`: only the port differs/,
    ],
    'the default port on a preflight': [
      blockedPreflight({ responseHeaders: [['access-control-allow-origin', `${pageOrigin}:8443`]] }),
      /allows `https:\/\/app\.example:8443`, and the page is at `https:\/\/app\.example`/,
    ],
  },
});

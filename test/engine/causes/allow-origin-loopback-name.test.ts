import { testCause } from '../../helpers/cause-tester.ts';
import { blocked } from './blocked.ts';

const local = (origin: string, allowed: string) => ({
  ...blocked([['access-control-allow-origin', allowed]]),
  origin,
});

testCause('allow-origin-loopback-name', {
  silent: {
    'another machine of the network': local('http://localhost:3000', 'http://192.168.0.2:3000'),
    'the same name with another port': local('http://localhost:3000', 'http://localhost:5173'),
    'two public names': blocked([['access-control-allow-origin', 'https://b.example']]),
  },
  explains: {
    'a page at `localhost` where `127.0.0.1` is allowed': [
      local('http://localhost:3000', 'http://127.0.0.1:3000'),
      /allows `http:\/\/127\.0\.0\.1:3000`, and the page was opened as `http:\/\/localhost:3000`/,
    ],
    'a page at `[::1]` where `localhost` is allowed, with another port too': [
      local('http://[::1]:5173', 'http://localhost:3000'),
      /allows `http:\/\/localhost:3000`, and the page was opened as `http:\/\/\[::1\]:5173`/,
    ],
  },
});

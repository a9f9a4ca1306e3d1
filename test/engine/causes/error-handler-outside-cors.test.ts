import { expect, it } from 'vitest';
import { diagnoseAll } from '../../../src/engine/diagnose-all.ts';
import { testCause } from '../../helpers/cause-tester.ts';
import { exchange, pageOrigin, preflightMessage, requestMessage } from '../../helpers/exchange.ts';
import { blocked } from './blocked.ts';

const answered = (status: number, url = 'https://api.example/users') =>
  exchange({ messages: [requestMessage({ status, url })] });
const crash = blocked([['server', 'uvicorn']], { status: 500 });
const preflighted = exchange({
  messages: [preflightMessage(), requestMessage({ method: 'PUT', status: 500 })],
});

testCause('error-handler-outside-cors', {
  silent: {
    'a crash of a host that was not seen otherwise': crash,
    'a crash beside a server error that has the headers': [answered(500), crash],
    'a crash beside the answers of another host': [answered(200, 'https://cdn.example/'), crash],
    'a refusal beside good answers': [answered(200), blocked([], { status: 401 })],
    'an outage beside good answers': [answered(200), blocked([], { status: 502 })],
    'a crash that the page may read': [answered(200), preflighted],
  },
  explains: {
    'a crash of an application whose other answers have the headers': [
      [answered(200), crash],
      /with `500 Internal Server Error`[\s\S]*`GET https:\/\/api.example\/users` got `200 OK` with the headers[\s\S]*`app = CORSMiddleware/,
    ],
    'a crash of one that has them on other errors': [[answered(404), crash], /got `404 Not Found`/],
    'a crash with a header that only fits another caller': [
      [answered(200), blocked([['access-control-allow-origin', 'https://b.example']], { status: 500 })],
      /the wrong `Access-Control-Allow-Origin` is a consequence/,
    ],
  },
});

it.each([
  ['the same URL', 'https://api.example/orders?page=2', 'certain'],
  ['another URL', 'https://api.example/users', 'likely'],
])('says of a witness at %s that it makes it %s', (_, url, certainty) => {
  const [, diagnosis] = diagnoseAll([
    { ...answered(200, url), id: 'a', origin: pageOrigin },
    { ...crash, id: 'b' },
  ]);
  expect(diagnosis?.findings.find(({ role }) => role === 'root')?.certainty).toBe(certainty);
});

import { defineScenario } from '../scenario.ts';

const cors = {
  'X-Powered-By': 'Express',
  'Access-Control-Allow-Origin': 'https://app.test',
  Vary: 'Origin, Access-Control-Request-Headers',
  'Access-Control-Allow-Methods': 'GET,HEAD,PUT,PATCH,POST,DELETE',
  'Access-Control-Allow-Headers': 'content-type,pragma,authorization',
};
const route = { OPTIONS: { status: 204, headers: cors }, GET: { headers: cors } };

export const scenario = defineScenario({
  id: 'type-without-a-body',
  title: 'A helper of the page says on every call that it sends JSON, on those that send nothing too',
  row: 'Fails silently',
  page: 'https://app.test',
  serve: {
    'https://api.test/users': route,
    'https://api.test/prices': route,
    'https://api.test/orders': route,
  },
  call: `
    const call = async (url, headers) => (await fetch(url, { headers })).json();
    await call('https://api.test/users', { 'Content-Type': 'application/json' });
    await call('https://api.test/prices', { 'Content-Type': 'application/json', Pragma: 'no-cache' });
    await call('https://api.test/orders', { 'Content-Type': 'application/json', Authorization: 'Bearer b2vd4ihn' });
  `,
  expect: [
    { url: 'https://api.test/users', verdict: 'delivered-with-notice', notices: ['preflight-avoidable'] },
    { url: 'https://api.test/prices', verdict: 'delivered-with-notice', notices: ['preflight-avoidable'] },
    { url: 'https://api.test/orders', verdict: 'delivered', without: ['preflight-avoidable'] },
  ],
});

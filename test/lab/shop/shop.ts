import { labFont } from '../font.ts';
import type { Play } from '../scenario.ts';

const page = 'https://shop.test';

/** A small shop front with five failures at once, as they meet in real life, and calls that pass. */
export const shop: Play = {
  id: 'shop',
  title: 'The shop: five failures at once',
  page,
  serve: {
    'https://api.shop.test/products': {
      GET: {
        headers: { 'Access-Control-Allow-Origin': page, Vary: 'Origin' },
        body: JSON.stringify([
          { id: 7, name: 'Pour-over kettle', price: 64, picture: 'https://cdn.test/kettle.svg' },
          { id: 12, name: 'Hand grinder', price: 89, picture: 'https://cdn.test/grinder.svg' },
          { id: 31, name: 'Stoneware cup', price: 18, picture: 'https://cdn.test/cup.svg' },
        ]),
      },
    },
    'https://rates.test/latest': {
      GET: { headers: { 'Access-Control-Allow-Origin': '*' }, body: '{"EUR":1,"USD":1.09,"GBP":0.86}' },
    },
    // The gateway answers every preflight with `*`; the order carries the session cookie.
    'https://api.shop.test/orders/1042': {
      OPTIONS: {
        status: 204,
        headers: {
          Server: 'nginx/1.27.2',
          'Access-Control-Allow-Origin': '*',
          'Access-Control-Allow-Methods': 'GET, POST, PUT',
          'Access-Control-Allow-Headers': 'Content-Type, X-Request-Id',
        },
      },
      PUT: { headers: { 'Access-Control-Allow-Origin': '*' }, body: '{"id":1042,"state":"saved"}' },
    },
    // The session is over, and the API sends its caller to the login page.
    'https://api.shop.test/basket': {
      GET: {
        status: 302,
        headers: {
          'Access-Control-Allow-Origin': page,
          'Access-Control-Allow-Credentials': 'true',
          Vary: 'Origin',
          Location: 'https://login.test/sign-in?return=basket',
        },
      },
    },
    'https://login.test/sign-in': {
      GET: {
        headers: { 'Content-Type': 'text/html; charset=utf-8', Server: 'cloudflare' },
        body: '<!doctype html><title>Sign in</title><h1>Sign in</h1>',
      },
    },
    // The service crashes before its CORS middleware has a say.
    'https://search.test/search': {
      GET: { status: 500, headers: { 'X-Powered-By': 'Express' }, body: '{"error":"index not ready"}' },
    },
    // The gateway and the service behind it both set the header.
    'https://recommendations.test/for-you': {
      GET: {
        headers: { Via: '1.1 kong/3.8.0', 'Access-Control-Allow-Origin': [page, page] },
        body: '{"products":[12,31]}',
      },
    },
    'https://cdn.test/shop.ttf': {
      GET: { headers: { 'Content-Type': 'font/ttf', Server: 'AmazonS3' }, body: labFont },
    },
    'https://cdn.test/kettle.svg': { GET: picture('M20 70h50l-6-40H26zM70 40q18 4 10 24') },
    'https://cdn.test/grinder.svg': { GET: picture('M30 80h36V40H30zM48 40V24h28') },
    'https://cdn.test/cup.svg': { GET: picture('M22 36h48v20q0 22-24 22T22 56zM70 42q18 0 12 16t-16 8') },
  },
  expect: [
    { url: 'https://api.shop.test/products', verdict: 'delivered', credentials: 'omit' },
    { url: 'https://rates.test/latest', verdict: 'delivered', credentials: 'omit' },
    {
      url: 'https://cdn.test/shop.ttf',
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'allow-origin-missing',
    },
    {
      url: 'https://api.shop.test/basket',
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'redirect-made-origin-null',
      root: 'redirect-to-login',
    },
    {
      url: 'https://recommendations.test/for-you',
      verdict: 'cors',
      chromium: 'MultipleAllowOriginValues',
      cause: 'allow-origin-multiple',
    },
    {
      url: 'https://search.test/search?q=kettle',
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'allow-origin-missing',
      root: 'server-error-without-allow-origin',
    },
    {
      url: 'https://api.shop.test/orders/1042',
      method: 'PUT',
      verdict: 'cors',
      chromium: 'PreflightWildcardOriginNotAllowed',
      cause: 'preflight-allow-origin-wildcard-with-credentials',
    },
    { url: 'https://cdn.test/kettle.svg', verdict: 'delivered' },
    { url: 'https://cdn.test/grinder.svg', verdict: 'delivered' },
    { url: 'https://cdn.test/cup.svg', verdict: 'delivered' },
  ],
};

function picture(path: string) {
  return {
    headers: { 'Content-Type': 'image/svg+xml', 'Access-Control-Allow-Origin': page, Vary: 'Origin' },
    body: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><path d="${path}" fill="none" stroke="#7a4a2b" stroke-width="5" stroke-linecap="round" stroke-linejoin="round"/></svg>`,
  };
}

import { authentication, error, missing, preflight, redirect, simple, unauthorized } from './situations.ts';
import type { Lines, StackUnderTest } from './stack-under-test.ts';

/** The application under test where a server asks one function of the web's own kind, with a place for headers. */
export const webApplication = (headers: string): string => `
  function answer(request: Request): Response {
    const { pathname } = new URL(request.url);
    const json = (status: number, more = {}) =>
      new Response('[]', { status, headers: { 'content-type': 'application/json', ...more } });
    if (pathname === '/private' && !request.headers.has('authorization')) return json(401);
    if (request.method === 'GET' && pathname === '/orders') return json(200, {${headers}});
    if (request.method === 'PUT' && pathname === '/orders/17') return json(200, {${headers}});
    if (request.method === 'GET' && pathname === '/private') return json(200, {${headers}});
    if (pathname === '/moved') return Response.redirect(new URL('/orders', request.url));
    if (pathname === '/broken') throw new Error('broken');
    return json(404);
  }
`;

/** A program of one function that asks it, with the places of the remedy. */
export const webProgram = (lines: Lines): string => `
  ${lines('import')}
  ${webApplication(lines('headers'))}
  function handler(request: Request): Response {
    ${lines('preflight')}
    return answer(request);
  }
`;

/** Preflights and answers that went well have the headers, and no other way out has. */
const whereAllWentWell = {
  headers: `
    'access-control-allow-origin': request.headers.get('origin') ?? '',
    'access-control-allow-credentials': 'true',
  `,
  preflight: `
    if (request.method === 'OPTIONS') {
      return new Response(null, {
        headers: {
          'access-control-allow-origin': request.headers.get('origin') ?? '',
          'access-control-allow-credentials': 'true',
          'access-control-allow-methods': 'PUT',
          'access-control-allow-headers': 'authorization, content-type, x-request-id',
        },
      });
    }
  `,
};

/** What such a server is called with, and how it is often wrong. `served`: the lines that start it, CORS or not. */
export const webTrials = (
  served: Readonly<Record<string, string>>,
): Pick<StackUnderTest, 'situations' | 'broken'> => ({
  situations: [simple, preflight, error, missing, authentication, unauthorized, redirect],
  broken: [
    { name: 'no CORS', lines: served },
    {
      name: 'headers where all went well',
      lines: { ...served, ...whereAllWentWell },
      fails: ['error', 'missing', 'unauthorized', 'redirect'],
    },
  ],
});

import { corsClass, wrappedInCors } from '../asgi-cors.ts';
import type { Stack } from '../remedy.ts';
import { safety } from '../safety.ts';

export const starlette: Stack = {
  id: 'starlette',
  name: 'Starlette',
  family: 'framework',
  tried: 'run',
  products: ['uvicorn', 'Hypercorn'],
  source: 'https://www.starlette.io/middleware/#corsmiddleware',

  remedy: (policy) => ({
    edits: [
      {
        place: 'import',
        file: 'app.py',
        where: 'Among the imports.',
        language: 'python',
        lines: 'from starlette.middleware.cors import CORSMiddleware',
      },
      {
        place: 'last',
        file: 'app.py',
        where: 'At the end, behind all that is done with `app`, and in front of `uvicorn.run`.',
        language: 'python',
        lines: [corsClass, '', '', `app = ${wrappedInCors('app', policy)}`].join('\n'),
      },
    ],
    order:
      'This stands around the whole application: in `middleware=[…]`, behind authentication, a preflight would get 401.',
    errors:
      'The headers come with 4xx and 5xx, also with the 500 of an exception that nobody handles: Starlette answers that one outside of all `middleware=[…]`.',
    apply: ['uvicorn app:app'],
    oneLayer:
      'Take away `Middleware(CORSMiddleware, …)`, every `response.headers["Access-Control-…"]` in endpoints and the lines of a proxy in front: a header that is sent twice fails as one that is missing.',
    safety: [
      ...safety(policy),
      'Never `allow_origins=["*"]` with `allow_credentials=True`: every site could then read what a user with cookies may read.',
    ],
  }),
};

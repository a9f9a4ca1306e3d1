import { corsClass, wrappedInCors } from '../asgi-cors.ts';
import type { Stack } from '../remedy.ts';
import { safety } from '../safety.ts';

export const fastapi: Stack = {
  id: 'fastapi',
  name: 'FastAPI',
  family: 'framework',
  tried: 'run',
  products: ['uvicorn', 'Hypercorn'],
  source: 'https://fastapi.tiangolo.com/tutorial/cors/',

  remedy: (policy) => ({
    edits: [
      {
        place: 'import',
        file: 'main.py',
        where: 'Among the imports.',
        language: 'python',
        lines: 'from fastapi.middleware.cors import CORSMiddleware',
      },
      {
        place: 'app',
        file: 'main.py',
        where: 'Behind `app = FastAPI()`; whether other middleware is added before or after does not matter.',
        language: 'python',
        lines: [
          corsClass,
          '',
          '',
          '# Around the answers to unhandled exceptions too, where app.add_middleware does not reach.',
          'build_inner_stack = app.build_middleware_stack',
          `app.build_middleware_stack = lambda: ${wrappedInCors('build_inner_stack()', policy)}`,
        ].join('\n'),
      },
    ],
    order:
      'This stands around all other middleware: what `app.add_middleware` adds last is asked first, and authentication in front of CORS would answer preflights with 401.',
    errors:
      'The headers come with 4xx and 5xx, also with the 500 of an exception that nobody handles: FastAPI answers that one outside of all that `app.add_middleware` adds.',
    apply: ['uvicorn main:app'],
    oneLayer:
      'Take away `app.add_middleware(CORSMiddleware, …)`, every `response.headers["Access-Control-…"]` in routes and the lines of a proxy in front: a header that is sent twice fails as one that is missing.',
    safety: [
      ...safety(policy),
      'Never `allow_origins=["*"]` with `allow_credentials=True`: every site could then read what a user with cookies may read.',
    ],
  }),
};

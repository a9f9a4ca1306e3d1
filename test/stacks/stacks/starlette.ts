import { starlette as stack } from '../../../src/remedies/stacks/starlette.ts';
import { python, pythonVersion } from '../python.ts';
import { authentication, error, preflight, simple, slash, unauthorized } from '../situations.ts';
import { source } from '../source.ts';
import type { StackUnderTest } from '../stack-under-test.ts';

const cors = `Middleware(
    CORSMiddleware, allow_origin_regex=".*", allow_methods=["*"], allow_headers=["*"], allow_credentials=True
),`;

export const starlette: StackUnderTest = {
  stack,
  debian: ['python3-starlette', 'python3-uvicorn'],
  version: () => pythonVersion('starlette', 'uvicorn'),
  situations: [simple, preflight, error, authentication, unauthorized, slash],
  broken: [
    { name: 'no CORS' },
    {
      name: 'CORSMiddleware in the list, behind authentication',
      lines: { import: 'from starlette.middleware.cors import CORSMiddleware', middleware: cors },
      fails: ['error', 'authentication', 'unauthorized'],
    },
  ],
  files: (lines) => ({
    'app.py': source`
      from starlette.applications import Starlette
      from starlette.middleware import Middleware
      from starlette.responses import JSONResponse
      from starlette.routing import Route
      ${lines('import')}


      class Authentication:
          def __init__(self, app):
              self.app = app

          async def __call__(self, scope, receive, send):
              app = self.app
              if scope.get("path") == "/private" and b"authorization" not in dict(scope["headers"]):
                  app = JSONResponse({}, status_code=401)
              await app(scope, receive, send)


      async def orders(request):
          return JSONResponse([])


      async def broken(request):
          raise RuntimeError("broken")


      app = Starlette(
          routes=[
              Route("/orders", orders),
              Route("/orders/{number}", orders, methods=["PUT"]),
              Route("/private", orders),
              Route("/stock/", orders),
              Route("/broken", broken),
          ],
          middleware=[
              Middleware(Authentication),
              ${lines('middleware')}
          ],
      )
      ${lines('last')}
    `,
  }),
  start: ({ port }) => ({
    program: python,
    arguments: ['-m', 'uvicorn', 'app:app', '--host', '127.0.0.1', '--port', String(port)],
  }),
};

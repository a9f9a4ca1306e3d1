import { fastapi as stack } from '../../../src/remedies/stacks/fastapi.ts';
import { python, pythonVersion } from '../python.ts';
import { authentication, error, preflight, simple, slash, unauthorized } from '../situations.ts';
import { source } from '../source.ts';
import type { StackUnderTest } from '../stack-under-test.ts';

const cors = `app.add_middleware(
    CORSMiddleware, allow_origin_regex=".*", allow_methods=["*"], allow_headers=["*"], allow_credentials=True
)`;

export const fastapi: StackUnderTest = {
  stack,
  debian: ['python3-fastapi', 'python3-uvicorn'],
  version: () => pythonVersion('fastapi', 'uvicorn'),
  situations: [simple, preflight, error, authentication, unauthorized, slash],
  broken: [
    { name: 'no CORS' },
    {
      name: 'CORSMiddleware as the documentation adds it',
      lines: { import: 'from fastapi.middleware.cors import CORSMiddleware', late: cors },
      fails: ['error'],
    },
    {
      name: 'CORSMiddleware added before authentication',
      lines: { import: 'from fastapi.middleware.cors import CORSMiddleware', app: cors },
      fails: ['error', 'authentication', 'unauthorized'],
    },
  ],
  files: (lines) => ({
    'main.py': source`
      from fastapi import FastAPI
      from fastapi.responses import JSONResponse
      ${lines('import')}

      app = FastAPI()
      ${lines('app')}


      @app.middleware("http")
      async def authenticate(request, call_next):
          if request.url.path == "/private" and "authorization" not in request.headers:
              return JSONResponse({}, status_code=401)
          return await call_next(request)


      ${lines('late')}


      @app.get("/orders")
      @app.get("/private")
      @app.get("/stock/")
      def orders():
          return []


      @app.put("/orders/{number}")
      def order(number: int, change: dict):
          return change


      @app.get("/broken")
      def broken():
          raise RuntimeError("broken")
    `,
  }),
  start: ({ port }) => ({
    program: python,
    arguments: ['-m', 'uvicorn', 'main:app', '--host', '127.0.0.1', '--port', String(port)],
  }),
};

import { rsCors as stack } from '../../../src/remedies/stacks/rs-cors.ts';
import { debianVersion } from '../debian-version.ts';
import { goApplication, goProgram } from '../go-program.ts';
import { authentication, error, missing, preflight, redirect, simple, unauthorized } from '../situations.ts';
import type { StackUnderTest } from '../stack-under-test.ts';

const packages = ['golang-github-rs-cors-dev', 'golang-go'] as const;

export const rsCors: StackUnderTest = {
  stack,
  debian: packages,
  version: () => debianVersion(...packages),
  situations: [simple, preflight, error, missing, authentication, unauthorized, redirect],
  broken: [
    { name: 'no CORS' },
    {
      name: 'cors.Default() for a page with cookies',
      lines: { import: '"github.com/rs/cors"', serve: 'handler := cors.Default().Handler(mux)' },
    },
    {
      name: 'headers and methods not listed',
      lines: {
        import: '"github.com/rs/cors"',
        serve: `handler := cors.New(cors.Options{
          AllowOriginFunc: func(origin string) bool { return true }, AllowCredentials: true,
        }).Handler(mux)`,
      },
      fails: ['preflight', 'authentication'],
    },
  ],
  files: (lines, { port }) => ({
    'main.go': `
      package main
      import (
        "net/http"
        ${lines('import')}
      )
      ${goApplication}
      func main() {
        routes := http.NewServeMux()
        routes.HandleFunc("/orders", method("GET", ok))
        routes.HandleFunc("/orders/17", method("PUT", ok))
        routes.HandleFunc("/private", private(method("GET", ok)))
        routes.HandleFunc("/moved", method("GET", moved))
        routes.HandleFunc("/broken", method("GET", broken))
        mux := recovering(routes)
        ${lines('serve') || 'handler := mux'}
        http.ListenAndServe("127.0.0.1:${port}", handler)
      }
    `,
  }),
  ...goProgram,
};

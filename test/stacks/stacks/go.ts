import { go as stack } from '../../../src/remedies/stacks/go.ts';
import { goApplication, goProgram } from '../go-program.ts';
import { printedVersion } from '../running-project.ts';
import { authentication, error, missing, preflight, redirect, simple, unauthorized } from '../situations.ts';
import type { StackUnderTest } from '../stack-under-test.ts';

export const go: StackUnderTest = {
  stack,
  debian: ['golang-go'],
  version: () => printedVersion('go', ['version']),
  situations: [simple, preflight, error, missing, authentication, unauthorized, redirect],
  broken: [
    { name: 'no CORS' },
    {
      name: 'headers set in each handler',
      lines: {
        handlers: `
          w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
          w.Header().Set("Access-Control-Allow-Credentials", "true")`,
      },
      fails: ['preflight', 'missing', 'authentication', 'unauthorized'],
    },
  ],
  files: (lines, { port }) => ({
    ...(lines('cors') === '' ? {} : { 'cors.go': lines('cors') }),
    'main.go': `
      package main
      import "net/http"
      ${goApplication}
      func handler(next http.HandlerFunc) http.HandlerFunc {
        return func(w http.ResponseWriter, r *http.Request) {
          ${lines('handlers')}
          next(w, r)
        }
      }
      func main() {
        routes := http.NewServeMux()
        routes.HandleFunc("/orders", method("GET", handler(ok)))
        routes.HandleFunc("/orders/17", method("PUT", handler(ok)))
        routes.HandleFunc("/private", private(method("GET", handler(ok))))
        routes.HandleFunc("/moved", method("GET", handler(moved)))
        routes.HandleFunc("/broken", method("GET", handler(broken)))
        mux := recovering(routes)
        ${lines('serve') || 'handler := mux'}
        http.ListenAndServe("127.0.0.1:${port}", handler)
      }
    `,
  }),
  ...goProgram,
};

import type { Stack } from '../remedy.ts';
import { safety } from '../safety.ts';
import { lines, maxAge, quoted, tabbed } from '../text.ts';

const credentials = `
                        header.Set("Access-Control-Allow-Credentials", "true")`;

export const go: Stack = {
  id: 'go',
  name: 'Go net/http',
  family: 'framework',
  tried: 'run',
  products: [],
  source: 'https://pkg.go.dev/net/http#Handler',

  remedy: (policy) => ({
    edits: [
      {
        place: 'cors',
        file: 'cors.go',
        where: 'A new file beside `main.go`; where that names another package than `main`, name it here too.',
        language: 'go',
        lines: tabbed(
          lines(`
            package main

            import "net/http"

            // cors answers preflights itself and adds the headers to all other answers.
            func cors(next http.Handler) http.Handler {
                return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
                    header := w.Header()
                    header.Add("Vary", "Origin")
                    switch origin := r.Header.Get("Origin"); origin {
                    case ${quoted(policy.origins)}:
                        header.Set("Access-Control-Allow-Origin", origin)${policy.credentials ? credentials : ''}
                        if r.Method == http.MethodOptions && r.Header.Get("Access-Control-Request-Method") != "" {
                            header.Set("Access-Control-Allow-Methods", "${policy.methods.join(', ')}")
                            header.Set("Access-Control-Allow-Headers", "${policy.headers.join(', ')}")
                            header.Set("Access-Control-Max-Age", "${maxAge}")
                            w.WriteHeader(http.StatusNoContent)
                            return
                        }
                    }
                    next.ServeHTTP(w, r)
                })
            }
          `),
        ),
      },
      {
        place: 'serve',
        file: 'main.go',
        where:
          'Right before the server starts: `mux` is your outermost handler, with authentication around it; hand `handler` to `http.ListenAndServe` or `http.Server` in its place.',
        language: 'go',
        lines: 'handler := cors(mux)',
      },
    ],
    order:
      'It wraps everything: routes with a method, such as `"PUT /orders/{id}"`, answer 405 to preflights, and authentication 401. `http.CrossOriginProtection` (Go 1.25) refuses other sites besides: `AddTrustedOrigin` lets the same origins in.',
    errors:
      'The headers are set before a handler runs, so every answer has them, whatever its status. A panic is no answer at all: `net/http` closes the connection, unless something inside `cors` recovers and answers 500.',
    apply: ['go build ./... && go run .'],
    oneLayer:
      'Take away every `Header().Set("Access-Control-…")` in handlers and the lines of a proxy in front. Behind an `httputil.ReverseProxy`, delete those of the other server in its `ModifyResponse`: they are sent beside these.',
    safety: safety(policy),
  }),
};

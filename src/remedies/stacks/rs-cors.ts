import type { Stack } from '../remedy.ts';
import { safety } from '../safety.ts';
import { lines, maxAge, quoted, tabbed } from '../text.ts';

export const rsCors: Stack = {
  id: 'rs-cors',
  name: 'Go with rs/cors',
  family: 'framework',
  tried: 'run',
  products: [],
  source: 'https://pkg.go.dev/github.com/rs/cors',

  remedy: (policy) => ({
    edits: [
      {
        place: 'import',
        file: 'main.go',
        where: 'Among the imports.',
        language: 'go',
        lines: '"github.com/rs/cors"',
      },
      {
        place: 'serve',
        file: 'main.go',
        where:
          'Right before the server starts: `mux` is your outermost handler, with authentication around it; hand `handler` to `http.ListenAndServe` or `http.Server` in its place.',
        language: 'go',
        lines: tabbed(
          lines(`
            handler := cors.New(cors.Options{
                AllowedOrigins:   []string{${quoted(policy.origins)}},
                AllowedMethods:   []string{${quoted(policy.methods)}},
                AllowedHeaders:   []string{${quoted(policy.headers)}},
                AllowCredentials: ${policy.credentials},
                MaxAge:           ${maxAge},
            }).Handler(mux)
          `),
        ),
      },
    ],
    order:
      'It wraps everything: routes with a method, such as `"PUT /orders/{id}"`, answer 405 to preflights, and authentication 401. `http.CrossOriginProtection` (Go 1.25) refuses other sites besides: `AddTrustedOrigin` lets the same origins in.',
    errors:
      'The headers are set before a handler runs, so every answer has them, whatever its status. A panic is no answer at all: `net/http` closes the connection, unless something inside recovers and answers 500.',
    apply: ['go get github.com/rs/cors', 'go build ./... && go run .'],
    oneLayer:
      'Take away every `Header().Set("Access-Control-…")` in handlers and the lines of a proxy in front: a header that is sent twice fails as one that is missing.',
    safety: [
      ...safety(policy),
      'An empty `AllowedOrigins` allows every origin, and so do `cors.Default()` and `cors.AllowAll()`.',
      'A preflight that asks for one method or header too many gets no CORS header at all, as if its origin were unknown: `Debug: true` logs which it was.',
    ],
  }),
};

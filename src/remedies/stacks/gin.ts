import type { Stack } from '../remedy.ts';
import { safety } from '../safety.ts';
import { lines, maxAge, quoted, tabbed } from '../text.ts';

export const gin: Stack = {
  id: 'gin',
  name: 'Gin',
  family: 'framework',
  tried: 'run',
  products: [],
  source: 'https://pkg.go.dev/github.com/gin-contrib/cors',

  remedy: (policy) => ({
    edits: [
      {
        place: 'import',
        file: 'main.go',
        where: 'Among the imports.',
        language: 'go',
        lines: lines(`
          "time"

          "github.com/gin-contrib/cors"
        `),
      },
      {
        place: 'first',
        file: 'main.go',
        where:
          'Right behind `router := gin.Default()`, before every other `router.Use`, every group and every route.',
        language: 'go',
        lines: tabbed(
          lines(`
            // Caches must tell answers without these headers from those with them.
            router.Use(func(c *gin.Context) { c.Header("Vary", "Origin") })
            router.Use(cors.New(cors.Config{
                AllowOrigins:     []string{${quoted(policy.origins)}},
                AllowMethods:     []string{${quoted(policy.methods)}},
                AllowHeaders:     []string{${quoted(policy.headers)}},
                AllowCredentials: ${policy.credentials},
                MaxAge:           ${maxAge} * time.Second,${otherSchemes(policy.origins)}
            }))
          `),
        ),
      },
    ],
    order:
      'Only on the router itself does it answer preflights, since a group has no route for `OPTIONS`; behind authentication they would get 401. The redirect from `/orders/` to `/orders` comes before all middleware and has no headers: call the exact path.',
    errors:
      'The headers are set before a handler runs, so every answer has them, 404 and that of `gin.Recovery()` too. The router of `gin.New()` lacks `gin.Recovery()`: a panic then closes the connection without an answer.',
    apply: ['go get github.com/gin-contrib/cors', 'go build ./... && go run .'],
    oneLayer:
      'Take away every `c.Header("Access-Control-…")` in handlers and the lines of a proxy in front: a header that is sent twice fails as one that is missing.',
    safety: [
      ...safety(policy),
      'Every request with another `Origin` gets 403 from now on, whether a browser sent it or not: list whoever calls besides.',
    ],
  }),
};

/** It starts with no others than `http` and `https` unless told to. */
function otherSchemes(origins: readonly string[]): string {
  const schemes = new Set(
    origins.map((origin) => `${origin.split('://')[0]}://`).filter((scheme) => !/^https?:/.test(scheme)),
  );
  return schemes.size === 0 ? '' : `\n                CustomSchemas:    []string{${quoted([...schemes])}},`;
}

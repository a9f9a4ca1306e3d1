import type { CorsPolicy } from './cors-policy.ts';
import { lines, maxAge, quoted } from './text.ts';

/** Starlette's middleware sends `Vary` to allowed origins alone; a cache would keep what it answers to others for all. */
export const corsClass = lines(`
  class Cors(CORSMiddleware):
      async def __call__(self, scope, receive, send):
          async def send_varying(message):
              if message["type"] == "http.response.start":
                  message["headers"] = [*message.get("headers", []), (b"vary", b"Origin")]
              await send(message)

          await super().__call__(scope, receive, send_varying)
`);

/** The middleware around an expression of Python. */
export function wrappedInCors(app: string, policy: CorsPolicy): string {
  return lines(`
    Cors(
        ${app},
        allow_origins=[${quoted(policy.origins)}],
        allow_methods=[${quoted(policy.methods)}],
        allow_headers=[${quoted(policy.headers)}],
        allow_credentials=${policy.credentials ? 'True' : 'False'},
        max_age=${maxAge},
    )
  `);
}

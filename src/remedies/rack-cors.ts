import type { CorsPolicy } from './cors-policy.ts';
import { lines, maxAge } from './text.ts';

/** The block that `Rack::Cors` takes, behind what puts it into the stack: the same for all that runs on Rack. */
export function rackCors(put: string, policy: CorsPolicy): string {
  return lines(`
    ${put} do
      allow do
        origins ${policy.origins.map(origin).join(', ')}
        resource '*',
                 headers: %w[${policy.headers.join(' ')}],
                 methods: %i[${policy.methods.join(' ').toLowerCase()}],
                 credentials: ${policy.credentials},
                 max_age: ${maxAge}
      end
    end
  `);
}

/** What does not begin with `http`, it would take for a host, of any scheme. */
function origin(text: string): string {
  return /^https?:/.test(text) ? `'${text}'` : `->(origin, _) { origin == '${text}' }`;
}

/** What to know of it beside what holds everywhere. */
export const rackCorsSafety =
  "Write origins whole: `origins 'app.example'` allows that host over any scheme, and `headers: :any` every header.";

export const rackCorsOneLayer =
  "Take away every `headers['Access-Control-…'] =` in the application: what it sets itself stands in place of what `Rack::Cors` would. Those of a proxy in front come twice, and fail as if they were missing.";

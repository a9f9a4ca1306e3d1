import type { CorsPolicy } from './cors-policy.ts';
import { lines, maxAge, quoted } from './text.ts';

/** The call of npm’s `cors` for a policy. A list of one is meant: as a plain text it goes to every origin. */
export function corsOptions(policy: CorsPolicy): string {
  return lines(`
    cors({
      origin: [${quoted(policy.origins, "'")}],
      methods: [${quoted(policy.methods, "'")}],
      allowedHeaders: [${quoted(policy.headers, "'")}],
      credentials: ${policy.credentials},
      maxAge: ${maxAge},
    }),
  `);
}

import type { Stack } from '../remedy.ts';
import { safety } from '../safety.ts';
import { lines, orAccept, quoted } from '../text.ts';

export const nitro: Stack = {
  id: 'nitro',
  name: 'Nitro (Nuxt)',
  family: 'framework',
  tried: 'run',
  products: ['Nuxt'],
  source: 'https://v2.nitro.build/guide/plugins',

  remedy: (policy) => ({
    edits: [
      {
        place: 'plugin',
        file: 'server/plugins/cors.ts',
        where:
          'A new file, which Nuxt finds by itself. Without Nuxt it is `plugins/cors.ts` below the `srcDir` of `nitro.config`.',
        language: 'typescript',
        lines: lines(`
          const origins = [${quoted(policy.origins, "'")}];

          const cors = defineEventHandler((event) => {
            const origin = getRequestHeader(event, 'origin');
            // \`handleCors\` says so for the allowed origins alone, and answers \`*\` where no origin is sent.
            if (!origin || !origins.includes(origin)) appendResponseHeader(event, 'vary', 'origin');
            if (!origin) return;
            handleCors(event, {
              origin: origins,
              methods: [${quoted(policy.methods, "'")}],
              allowHeaders: [${quoted(orAccept(policy.headers), "'")}],
              credentials: ${policy.credentials},
            });
          });

          export default defineNitroPlugin((nitroApp) => {
            nitroApp.h3App.stack.unshift({ route: '/', handler: cors });
          });
        `),
      },
    ],
    order:
      'The plugin puts it in front of all that Nitro has. A file in `server/middleware` comes behind the redirects and proxies of `routeRules` and the files in `public`, which would go without the headers. On Netlify and Vercel the platform itself makes those redirects: make them in a handler there.',
    errors:
      'Nitro’s answers to errors keep the headers, 404 and unhandled ones too, and so do those of an `errorHandler` of yours. What is set in the hook `beforeResponse` never gets onto them.',
    apply: ['npm run build', 'node .output/server/index.mjs'],
    oneLayer:
      'Take away `cors: true` and `headers` with `Access-Control-…` from `routeRules`, which come behind these lines and replace what they set, and `handleCors` from handlers and middleware, which sends it twice. `nuxt-security` has a `corsHandler`, on by default: turn it off.',
    safety: [
      ...safety(policy),
      '`routeRules` with `cors: true` allows everyone and never credentials, and so does `handleCors` without options.',
      'These lines are for Nitro 2 (`nitropack`), which Nuxt 3 and 4 have. Nitro 3 (`nitro`) finds plugins only below the `serverDir` that is set, and drops on errors what middleware has set: take `cors.ts` of the remedy for Deno, and let the plugin do `nitroApp.fetch = withCors(nitroApp.fetch);`.',
    ],
  }),
};

import type { OwnProxy } from '../own-proxy.ts';
import { proxyEvents } from '../own-proxy-lines.ts';
import { ownProxyWarnings } from '../own-proxy-warnings.ts';
import { at, lines } from '../text.ts';

export const angular: OwnProxy = {
  id: 'angular',
  name: 'Angular CLI',
  purpose: 'development',
  tried: 'unchecked',
  source: 'https://angular.dev/tools/cli/serve#proxying-to-a-backend-server',

  remedy(target) {
    const { request, answer } = proxyEvents(target);
    return {
      edits: [
        {
          place: 'proxy',
          file: 'src/proxy.conf.mjs',
          // JSON holds no functions, and without them the cookies of the page’s own host go along.
          where: 'A new file; `proxy.conf.json` cannot keep cookies back.',
          language: 'javascript',
          lines: lines(`
            export default {
              '/api/': {
                target: '${target.server}',
                secure: true,
                changeOrigin: true,
                pathRewrite: { '^/api': '' },
                configure(proxy) {
                  proxy.on('proxyReq', ${at(18, request)});
                  proxy.on('proxyRes', ${at(18, answer)});
                },
              },
            };
          `),
        },
        {
          place: 'serve',
          file: 'angular.json',
          where: 'In `projects`, your project, `architect`, `serve`.',
          language: 'json',
          lines: lines(`
            "options": {
              "proxyConfig": "src/proxy.conf.mjs"
            }
          `),
        },
      ],
      apply: ['ng serve'],
      warnings: [
        ...ownProxyWarnings('development', target),
        'The builders that still run webpack (`@angular-devkit/build-angular:browser`) do not know `configure`: give them the same functions as `onProxyReq` and `onProxyRes`.',
      ],
    };
  },
};

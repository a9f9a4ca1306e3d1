import type { OwnProxy } from '../own-proxy.ts';
import { proxyEvents } from '../own-proxy-lines.ts';
import { ownProxyWarnings } from '../own-proxy-warnings.ts';
import { at, lines } from '../text.ts';

export const vite: OwnProxy = {
  id: 'vite',
  name: 'Vite',
  purpose: 'development',
  tried: 'run',
  source: 'https://vite.dev/config/server-options#server-proxy',

  remedy(target) {
    const { request, answer } = proxyEvents(target);
    return {
      edits: [
        {
          place: 'config',
          file: 'vite.config.ts',
          where: 'In what `defineConfig` is given.',
          language: 'typescript',
          lines: lines(`
            server: {
              proxy: {
                '/api/': {
                  target: '${target.server}',
                  changeOrigin: true,
                  rewrite: (path) => path.slice('/api'.length),
                  configure(proxy) {
                    proxy.on('proxyReq', ${at(20, request)});
                    proxy.on('proxyRes', ${at(20, answer)});
                  },
                },
              },
            },
          `),
        },
      ],
      apply: ['npx vite'],
      warnings: [
        ...ownProxyWarnings('development', target),
        'Vite lets every page on `localhost`, whatever its port, read what it serves, this included: `server.cors` narrows that.',
      ],
    };
  },
};

import type { OwnProxy } from '../own-proxy.ts';
import { proxyEvents } from '../own-proxy-lines.ts';
import { ownProxyWarnings } from '../own-proxy-warnings.ts';
import { at, lines } from '../text.ts';

export const webpack: OwnProxy = {
  id: 'webpack',
  name: 'webpack-dev-server',
  purpose: 'development',
  tried: 'run',
  source: 'https://webpack.js.org/configuration/dev-server/#devserverproxy',

  remedy(target) {
    const { request, answer } = proxyEvents(target);
    return {
      edits: [
        {
          place: 'config',
          file: 'webpack.config.js',
          where:
            'In the configuration. Up to webpack-dev-server 5, the two functions stand beside `target`, as `onProxyReq` and `onProxyRes`.',
          language: 'javascript',
          lines: lines(`
            devServer: {
              proxy: [
                {
                  context: ['/api/'],
                  target: '${target.server}',
                  changeOrigin: true,
                  pathRewrite: { '^/api': '' },
                  on: {
                    proxyReq: ${at(20, request)},
                    proxyRes: ${at(20, answer)},
                  },
                },
              ],
            },
          `),
        },
      ],
      apply: ['npx webpack serve'],
      warnings: ownProxyWarnings('development', target),
    };
  },
};

import { webpack as proxy } from '../../../src/remedies/own-proxies/webpack.ts';
import { forwardedAndRedirected } from '../own-proxy-situations.ts';
import type { OwnProxyUnderTest } from '../own-proxy-under-test.ts';
import { packageVersion } from '../running-project.ts';

export const webpack: OwnProxyUnderTest = {
  proxy,
  version: () => packageVersion('webpack-dev-server'),
  situations: forwardedAndRedirected,
  files: (lines, { port }) => ({
    'public/index.html': '<!doctype html><title>Shop</title>',
    'src/index.js': '',
    'webpack.config.mjs': `
      export default {
        mode: 'development',
        ${lines('config')}
      };`,
    // What `webpack serve` does, without the package that it asks for.
    'serve.mjs': `
      import webpack from 'webpack';
      import Server from 'webpack-dev-server';
      import config from './webpack.config.mjs';
      const { devServer, ...build } = config;
      const options = { ...devServer, host: '127.0.0.1', port: ${port}, static: 'public', setupExitSignals: false };
      await new Server(options, webpack(build)).start();`,
  }),
  start: () => ({ program: process.execPath, arguments: ['serve.mjs'] }),
};

import { express as proxy } from '../../../src/remedies/own-proxies/express.ts';
import { forwardedAndRedirected } from '../own-proxy-situations.ts';
import type { OwnProxyUnderTest } from '../own-proxy-under-test.ts';
import { packageVersion } from '../running-project.ts';

export const express: OwnProxyUnderTest = {
  proxy,
  version: () => packageVersion('http-proxy-middleware'),
  situations: forwardedAndRedirected,
  files: (lines, { port }) => ({
    'app.mjs': `
      import express from 'express';
      ${lines('import')}
      const app = express();
      ${lines('first')}
      app.use(express.json());
      app.get('/', (request, response) => response.send('<!doctype html><title>Shop</title>'));
      app.listen(${port}, '127.0.0.1');`,
  }),
  start: () => ({ program: process.execPath, arguments: ['app.mjs'] }),
};

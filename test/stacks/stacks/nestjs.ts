import { nestjs as stack } from '../../../src/remedies/stacks/nestjs.ts';
import { packageVersion } from '../running-project.ts';
import { authentication, error, missing, preflight, redirect, simple, unauthorized } from '../situations.ts';
import type { StackUnderTest } from '../stack-under-test.ts';

export const nestjs: StackUnderTest = {
  stack,
  version: () => packageVersion('@nestjs/core'),
  situations: [simple, preflight, error, missing, authentication, unauthorized, redirect],
  broken: [
    { name: 'no CORS' },
    { name: 'enableCors behind listen', lines: { last: 'app.enableCors({ credentials: true });' } },
    {
      name: 'everyone, by default, and credentials',
      lines: { first: "app.enableCors({ origin: '*', credentials: true });" },
    },
  ],
  files: (lines, { port }) => ({
    // What the compiler makes of decorators, by hand.
    'main.mjs': `
      import 'reflect-metadata';
      import { Controller, Get, Module, Put, Redirect, UnauthorizedException, UseGuards } from '@nestjs/common';
      import { NestFactory } from '@nestjs/core';

      class TokenGuard {
        canActivate(context) {
          if (context.switchToHttp().getRequest().headers.authorization) return true;
          throw new UnauthorizedException();
        }
      }
      class OrdersController {
        list() { return []; }
        change() { return {}; }
        secret() { return []; }
        move() {}
        fail() { throw new Error('broken'); }
      }
      const decorate = (name, ...decorators) => {
        const descriptor = Object.getOwnPropertyDescriptor(OrdersController.prototype, name);
        for (const one of decorators) one(OrdersController.prototype, name, descriptor);
      };
      decorate('list', Get('orders'));
      decorate('change', Put('orders/:id'));
      decorate('secret', Get('private'), UseGuards(TokenGuard));
      decorate('move', Get('moved'), Redirect('/orders', 302));
      decorate('fail', Get('broken'));
      Controller()(OrdersController);
      class AppModule {}
      Module({ controllers: [OrdersController] })(AppModule);

      const app = await NestFactory.create(AppModule, { logger: false });
      ${lines('first')}
      await app.listen(${port}, '127.0.0.1');
      ${lines('last')}
    `,
  }),
  start: () => ({ program: process.execPath, arguments: ['main.mjs'] }),
};

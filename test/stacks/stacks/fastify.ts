import { fastify as stack } from '../../../src/remedies/stacks/fastify.ts';
import { packageVersion } from '../running-project.ts';
import { authentication, error, missing, preflight, redirect, simple, unauthorized } from '../situations.ts';
import type { StackUnderTest } from '../stack-under-test.ts';

const cors = { import: "import cors from '@fastify/cors';" };

export const fastify: StackUnderTest = {
  stack,
  version: () => packageVersion('fastify'),
  situations: [simple, preflight, error, missing, authentication, unauthorized, redirect],
  broken: [
    { name: 'no CORS' },
    {
      name: 'behind the hook of authentication, with the methods of the default',
      lines: { ...cors, late: 'fastify.register(cors, { origin: true, credentials: true });' },
      fails: ['preflight', 'authentication', 'unauthorized'],
    },
    {
      name: 'one origin as a text, which is another’s',
      lines: {
        ...cors,
        first: "fastify.register(cors, { origin: 'http://localhost:3000', credentials: true });",
      },
    },
  ],
  files: (lines, { port }) => ({
    'server.mjs': `
      import Fastify from 'fastify';
      ${lines('import')}
      const fastify = Fastify();
      ${lines('first')}
      fastify.addHook('onRequest', async (request, reply) => {
        if (request.url === '/private' && !request.headers.authorization) return reply.code(401).send({});
      });
      ${lines('late')}
      fastify.get('/orders', async () => []);
      fastify.put('/orders/:id', async (request) => request.body);
      fastify.get('/private', async () => []);
      fastify.get('/moved', async (request, reply) => reply.redirect('/orders'));
      fastify.get('/broken', async () => {
        throw new Error('broken');
      });
      await fastify.listen({ port: ${port}, host: '127.0.0.1' });
    `,
  }),
  start: () => ({ program: process.execPath, arguments: ['server.mjs'] }),
};

import { transformWithOxc } from 'vite';
import { describe, expect, it } from 'vitest';
import type { CorsPolicy } from '../../../src/remedies/cors-policy.ts';
import { apiGatewayRest } from '../../../src/remedies/stacks/api-gateway-rest.ts';
import { held, stackOf } from './held.ts';
import { policies } from './policies.ts';

type Handler = (request: Request) => Promise<Response> | Response;

/** Runs printed lines as a module, with what the platform would give them written in front. */
async function run(file: string, lines: string): Promise<Record<string, unknown>> {
  const { code } = await transformWithOxc(lines, file);
  return import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);
}

/** The printed lines with `answer`, the application, where the platform has it, and what is called exported as `handler`. */
const inPlace: Record<string, (text: string) => string> = {
  netlify: (text) =>
    `${text.replace('export default', 'const served =')}
    export const handler = (request) => served(request, { next: () => answer(request) });`,
  // What `next` gives, and the platform makes of it: the headers of both, the rest of the application's.
  vercel: (text) =>
    `${text.replace(/^import .*/, '').replace('export default', 'const served =')}
    const next = () => new Response(null, { headers: { 'x-middleware-next': '1' } });
    export const handler = async (request) => {
      const response = await served(request);
      if (!response.headers.has('x-middleware-next')) return response;
      const answered = await answer(request);
      for (const [name, value] of response.headers) answered.headers.set(name, value);
      return answered;
    };`,
  supabase: (text) =>
    text
      .replace(/^import .*/m, '')
      .replace('Deno.serve(withCors(handler))', 'export const handler = withCors(answer)'),
};

async function handlerOf(id: string, policy: CorsPolicy, application: string): Promise<Handler> {
  const text = stackOf(id)
    .remedy(policy)
    .edits.map(({ lines }) => lines)
    .join('\n');
  const whole = `${inPlace[id]?.(text)}\nasync function answer(request) { ${application} }`;
  const { handler } = await run('lines.ts', whole);
  return handler as Handler;
}

const ask = (origin: string, init: RequestInit = {}) =>
  new Request('https://api.example/orders/17', { ...init, headers: { Origin: origin, ...init.headers } });

const cors = (response: Response) =>
  Object.fromEntries([...response.headers].filter(([name]) => /^(access-control|vary)/.test(name)));

const ok = "return new Response('ok', { headers: { 'Content-Type': 'text/plain' } });";

describe.each(held.calls)('%s', (id) => {
  it.each(Object.entries(policies))('answers as a policy with %s demands', async (_, policy) => {
    const handler = await handlerOf(id, policy, ok);
    for (const origin of policy.origins) {
      const response = await handler(ask(origin));
      expect(response.status).toBe(200);
      expect(await response.text()).toBe('ok');
      expect(cors(response)).toMatchObject({ 'access-control-allow-origin': origin, vary: 'Origin' });
      expect(response.headers.get('access-control-allow-credentials')).toBe(
        policy.credentials ? 'true' : null,
      );
      const preflight = ask(origin, {
        method: 'OPTIONS',
        headers: { 'Access-Control-Request-Method': 'PUT' },
      });
      const answer = await handler(preflight);
      expect(answer.status).toBe(204);
      expect(cors(answer)).toMatchObject({
        'access-control-allow-origin': origin,
        'access-control-allow-methods': policy.methods.join(', '),
      });
      expect(answer.headers.get('access-control-allow-headers') ?? '').toBe(policy.headers.join(', '));
    }
  });

  it.each(Object.values(policies))('gives another origin nothing', async (policy) => {
    const handler = await handlerOf(id, policy, ok);
    for (const origin of ['https://other.example', 'https://app.example.other.example', 'null']) {
      const preflight = { method: 'OPTIONS', headers: { 'Access-Control-Request-Method': 'PUT' } };
      expect(cors(await handler(ask(origin)))).toEqual({ vary: 'Origin' });
      expect(cors(await handler(ask(origin, preflight)))).toEqual({ vary: 'Origin' });
    }
  });
});

describe.each(['netlify', 'supabase'])('%s', (id) => {
  const policy = policies['all of it'] as CorsPolicy;

  it.each(["throw new Error('x');", "return new Response('', { status: 500 });"])(
    'puts the headers on what fails',
    async (failing) => {
      const handler = await handlerOf(id, policy, `console.error = () => {}; ${failing}`);
      const response = await handler(ask('https://app.example'));
      expect(response.status).toBe(500);
      expect(response.headers.get('access-control-allow-origin')).toBe('https://app.example');
    },
  );

  it('takes the place of what the function sets itself', async () => {
    const own = "{ 'access-control-allow-origin': '*', vary: 'Accept-Encoding' }";
    const handler = await handlerOf(id, policy, `return new Response('', { status: 404, headers: ${own} });`);
    const response = await handler(ask('https://app.example'));
    expect(response.status).toBe(404);
    expect(cors(response)).toMatchObject({
      'access-control-allow-origin': 'https://app.example',
      vary: 'Accept-Encoding, Origin',
    });
    expect(cors(await handler(ask('https://other.example')))).toEqual({ vary: 'Accept-Encoding, Origin' });
  });
});

describe('the function behind a REST API', () => {
  it.each(Object.values(policies))('answers the allowed origins, errors too', async (policy) => {
    const lines = apiGatewayRest.remedy(policy).edits.find(({ place }) => place === 'function')?.lines;
    const answer =
      "async function answer(event) { if (event.fail) throw new Error('x'); return { statusCode: 200 }; }";
    const { handler } = await run('index.mjs', `${lines}\nconst console = { error: () => {} };\n${answer}`);
    const call = handler as (event: object) => Promise<{ statusCode: number; headers: object }>;
    for (const origin of policy.origins) {
      const headers = {
        Vary: 'Origin',
        'Access-Control-Allow-Origin': origin,
        ...(policy.credentials ? { 'Access-Control-Allow-Credentials': 'true' } : {}),
      };
      expect(await call({ headers: { origin } })).toEqual({ statusCode: 200, headers });
      expect(await call({ headers: { Origin: origin }, fail: true })).toMatchObject({
        statusCode: 500,
        headers,
      });
    }
    expect((await call({ headers: { origin: 'https://other.example' } })).headers).toEqual({
      Vary: 'Origin',
    });
    expect((await call({})).headers).toEqual({ Vary: 'Origin' });
  });
});

import type { StackUnderTest } from '../stack-under-test.ts';
import { aiohttp } from './aiohttp.ts';
import { apache } from './apache.ts';
import { bun } from './bun.ts';
import { caddy } from './caddy.ts';
import { cloudflareWorkers } from './cloudflare-workers.ts';
import { deno } from './deno.ts';
import { django } from './django.ts';
import { express } from './express.ts';
import { fastapi } from './fastapi.ts';
import { fastify } from './fastify.ts';
import { flask } from './flask.ts';
import { gin } from './gin.ts';
import { go } from './go.ts';
import { h3 } from './h3.ts';
import { haproxy } from './haproxy.ts';
import { hono } from './hono.ts';
import { koa } from './koa.ts';
import { lighttpd } from './lighttpd.ts';
import { nestjs } from './nestjs.ts';
import { nextjs } from './nextjs.ts';
import { nginx } from './nginx.ts';
import { nitro } from './nitro.ts';
import { php } from './php.ts';
import { rails } from './rails.ts';
import { rsCors } from './rs-cors.ts';
import { sinatra } from './sinatra.ts';
import { springMvc } from './spring-mvc.ts';
import { starlette } from './starlette.ts';
import { tomcat } from './tomcat.ts';
import { tornado } from './tornado.ts';
import { varnish } from './varnish.ts';

/** In the order of the remedies. */
export const stacksUnderTest: readonly StackUnderTest[] = [
  apache,
  caddy,
  haproxy,
  lighttpd,
  nginx,
  tomcat,
  varnish,
  aiohttp,
  django,
  express,
  fastapi,
  fastify,
  flask,
  gin,
  go,
  rsCors,
  h3,
  hono,
  koa,
  nestjs,
  nextjs,
  nitro,
  rails,
  sinatra,
  springMvc,
  starlette,
  tornado,
  bun,
  cloudflareWorkers,
  deno,
  php,
];

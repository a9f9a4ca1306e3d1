import type { Stack } from './remedy.ts';
import { aiohttp } from './stacks/aiohttp.ts';
import { apache } from './stacks/apache.ts';
import { apiGatewayHttp } from './stacks/api-gateway-http.ts';
import { apiGatewayRest } from './stacks/api-gateway-rest.ts';
import { aspnetCore } from './stacks/aspnet-core.ts';
import { azureApiManagement } from './stacks/azure-api-management.ts';
import { azureAppService } from './stacks/azure-app-service.ts';
import { azureStorage } from './stacks/azure-storage.ts';
import { bun } from './stacks/bun.ts';
import { caddy } from './stacks/caddy.ts';
import { cloudRun } from './stacks/cloud-run.ts';
import { cloudflare } from './stacks/cloudflare.ts';
import { cloudflareAccess } from './stacks/cloudflare-access.ts';
import { cloudflareWorkers } from './stacks/cloudflare-workers.ts';
import { cloudfront } from './stacks/cloudfront.ts';
import { deno } from './stacks/deno.ts';
import { django } from './stacks/django.ts';
import { envoy } from './stacks/envoy.ts';
import { express } from './stacks/express.ts';
import { fastapi } from './stacks/fastapi.ts';
import { fastify } from './stacks/fastify.ts';
import { firebaseFunctions } from './stacks/firebase-functions.ts';
import { flask } from './stacks/flask.ts';
import { gin } from './stacks/gin.ts';
import { go } from './stacks/go.ts';
import { googleCloudStorage } from './stacks/google-cloud-storage.ts';
import { h3 } from './stacks/h3.ts';
import { haproxy } from './stacks/haproxy.ts';
import { hono } from './stacks/hono.ts';
import { iis } from './stacks/iis.ts';
import { ingressNginx } from './stacks/ingress-nginx.ts';
import { istio } from './stacks/istio.ts';
import { koa } from './stacks/koa.ts';
import { kong } from './stacks/kong.ts';
import { lambdaFunctionUrl } from './stacks/lambda-function-url.ts';
import { laravel } from './stacks/laravel.ts';
import { lighttpd } from './stacks/lighttpd.ts';
import { nestjs } from './stacks/nestjs.ts';
import { netlify } from './stacks/netlify.ts';
import { nextjs } from './stacks/nextjs.ts';
import { nginx } from './stacks/nginx.ts';
import { nitro } from './stacks/nitro.ts';
import { php } from './stacks/php.ts';
import { rails } from './stacks/rails.ts';
import { rsCors } from './stacks/rs-cors.ts';
import { s3 } from './stacks/s3.ts';
import { sinatra } from './stacks/sinatra.ts';
import { springBoot } from './stacks/spring-boot.ts';
import { springMvc } from './stacks/spring-mvc.ts';
import { springSecurity } from './stacks/spring-security.ts';
import { starlette } from './stacks/starlette.ts';
import { supabase } from './stacks/supabase.ts';
import { tomcat } from './stacks/tomcat.ts';
import { tornado } from './stacks/tornado.ts';
import { traefik } from './stacks/traefik.ts';
import { varnish } from './stacks/varnish.ts';
import { vercel } from './stacks/vercel.ts';

/** Every stack that there is a remedy for, in the order of the docs: by kind, then by name. */
export const stacks: readonly Stack[] = [
  apache,
  caddy,
  haproxy,
  iis,
  lighttpd,
  nginx,
  tomcat,
  varnish,
  aiohttp,
  aspnetCore,
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
  laravel,
  nestjs,
  nextjs,
  nitro,
  rails,
  sinatra,
  springBoot,
  springMvc,
  springSecurity,
  starlette,
  tornado,
  bun,
  cloudflareWorkers,
  deno,
  php,
  apiGatewayHttp,
  apiGatewayRest,
  cloudfront,
  azureApiManagement,
  cloudflareAccess,
  cloudflare,
  envoy,
  ingressNginx,
  istio,
  kong,
  traefik,
  s3,
  lambdaFunctionUrl,
  azureAppService,
  azureStorage,
  cloudRun,
  firebaseFunctions,
  googleCloudStorage,
  netlify,
  supabase,
  vercel,
];

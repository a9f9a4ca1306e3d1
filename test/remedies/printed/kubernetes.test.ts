import { type IVirtualService, VirtualService } from '@kubernetes-models/istio/networking.istio.io/v1beta1';
import { AuthorizationPolicy } from '@kubernetes-models/istio/security.istio.io/v1beta1';
import { type IMiddleware, Middleware } from '@kubernetes-models/traefik/traefik.io/v1alpha1';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { CorsPolicy } from '../../../src/remedies/cors-policy.ts';
import { istio } from '../../../src/remedies/stacks/istio.ts';
import { traefik } from '../../../src/remedies/stacks/traefik.ts';
import { policies } from './policies.ts';

// The definitions let unknown names pass, as Kubernetes drops them: the compiler holds these to the vendor's.
type Route = NonNullable<NonNullable<IVirtualService['spec']>['http']>[number];
const inRoute = ['corsPolicy', 'headers'] satisfies readonly (keyof Route)[];
const inPolicy = [
  'allowCredentials',
  'allowHeaders',
  'allowMethods',
  'allowOrigins',
  'maxAge',
] satisfies readonly (keyof NonNullable<Route['corsPolicy']>)[];
const inHeaders = [
  'accessControlAllowCredentials',
  'accessControlAllowHeaders',
  'accessControlAllowMethods',
  'accessControlAllowOriginList',
  'accessControlMaxAge',
  'addVaryHeader',
] satisfies readonly (keyof NonNullable<NonNullable<IMiddleware['spec']>['headers']>)[];

const namesOf = (value: object) => Object.keys(value).toSorted();

const read = (stack: typeof istio, place: string, policy: CorsPolicy) =>
  parse(stack.remedy(policy).edits.find((edit) => edit.place === place)?.lines ?? '');

const metadata = { name: 'api' };
const route = (fields: object) =>
  new VirtualService({
    metadata,
    spec: { hosts: ['api.example'], http: [{ ...fields, route: [{ destination: { host: 'api' } }] }] },
  });
const middleware = (spec: object) => new Middleware({ metadata, spec });

describe.each(Object.entries(policies))('the lines for a policy with %s', (_, policy) => {
  it('are a route of Istio', () => {
    const fields = read(istio, 'route', policy);
    expect(() => route(fields).validate()).not.toThrow();
    expect(namesOf(fields)).toEqual(inRoute);
    expect(namesOf(fields.corsPolicy)).toEqual(inPolicy);
  });

  it('are a rule of Istio', () => {
    const rules = read(istio, 'rule', policy);
    expect(() => new AuthorizationPolicy({ metadata, spec: { rules } }).validate()).not.toThrow();
  });

  it('are a middleware of Traefik', () => {
    const { http } = read(traefik, 'middleware', policy);
    expect(Object.keys(http)).toEqual(['middlewares']);
    expect(() => middleware(http.middlewares.cors).validate()).not.toThrow();
    expect(namesOf(http.middlewares.cors)).toEqual(['headers']);
    expect(namesOf(http.middlewares.cors.headers)).toEqual(inHeaders);
  });
});

describe('the definitions', () => {
  it('refuse what is of another kind', () => {
    const wrong = [{ allowOrigins: ['https://app.example'] }, { allowMethods: 'PUT' }, { maxAge: 600 }];
    for (const corsPolicy of wrong) expect(() => route({ corsPolicy }).validate()).toThrow();
    expect(() => middleware({ headers: { accessControlMaxAge: 'long' } }).validate()).toThrow();
  });
});

import { remember } from '../remember.ts';

/** Words in the name of a host that tell one environment from another. */
const ENVIRONMENT =
  /^(dev|develop|development|stage|staging|stg|test|testing|qa|uat|int|integration|prod|production|prd|live|preview|sandbox|demo|beta|preprod)\d*$/i;

/** Whether two hosts are different and differ in nothing but the words for their environments. */
export function areEnvironmentsOfOne(one: string, other: string): boolean {
  return one !== other && nameWithoutEnvironment(one) === nameWithoutEnvironment(other);
}

/** The last label stays: `test` and `dev` are top-level domains too. */
const nameWithoutEnvironment = remember((hostname) => {
  const labels = hostname.toLowerCase().split('.');
  const last = labels.pop();
  const words = labels.join('-').split('-');
  return [...words.filter((word) => !ENVIRONMENT.test(word)), last].join('.');
});

/** Paths that differ in numbers and ids alone are those of one route. */
export function isSameRoute(one: string, other: string): boolean {
  return routeOf(one) === routeOf(other);
}

function routeOf(url: string): string {
  const { pathname } = new URL(url);
  return pathname.replace(/[^/]*\d[^/]*/g, '*');
}

import {
  authentication,
  error,
  missing,
  preflight,
  redirect,
  type Situation,
  simple,
  unauthorized,
} from './situations.ts';

/** What works through every proxy. */
export const forwarded: readonly Situation[] = [
  simple,
  preflight,
  error,
  missing,
  authentication,
  unauthorized,
];

/** And through those that turn the API's own address in a redirect into theirs. */
export const forwardedAndRedirected: readonly Situation[] = [...forwarded, redirect];

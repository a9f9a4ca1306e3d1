import { field } from '../../src/engine/words.ts';
import { type Form, written } from './secret.ts';

/** Puts a secret, which has been encoded for where it goes, into a longer text. */
export type Wrapper = (secret: string) => string;

const url = 'https://api.example/v1';
const encoded = encodeURIComponent;

/** Every component of a URL that can hold text. */
export const urlWrappers: readonly Wrapper[] = [
  (secret) => `${url}/users/${secret}/items`,
  (secret) => `${url}/orders;v=${secret}/7`,
  (secret) => `${url}/orders?q=${secret}`,
  (secret) => `${url}/orders?page=2&value=${secret}&sort=name`,
  (secret) => `${url}/orders?${secret}`,
  (secret) => `${url}/orders?filter[key]=${secret}`,
  (secret) => `${url}/orders?next=${encoded(`https://app.example/cb?x=1&token=${secret}`)}`,
  (secret) => `${url}/orders?next=${encoded(encoded(`https://app.example/cb#token=${secret}`))}`,
  (secret) => `${url}/orders?data=${encoded(JSON.stringify({ user: 7, value: secret }))}`,
  (secret) => `${url}/orders?u=${encoded(`https://me:${secret}@db.example/x`)}`,
  (secret) => `${url}/orders#${secret}`,
  (secret) => `${url}/orders#access_token=${secret}&token_type=bearer`,
  (secret) => `${url}/orders#/route/7?x=${secret}`,
  (secret) => `${url}/orders#password=${secret}`,
  (secret) => `https://me:${secret}@api.example/orders`,
  (secret) => `https://${secret}@api.example/orders`,
  (secret) => `https://api.example:8443/cb?error=x&error_description=${secret}`,
  (secret) => `/relative/path?to=${secret}&page=1`,
  (secret) => `//other.example/${secret}`,
];

/** Sentences, values of headers, and whatever else is text. */
export const textWrappers: readonly Wrapper[] = [
  (secret) => secret,
  (secret) => `It sent \`${secret}\` to the server.`,
  (secret) => `Because of ${secret}, it was refused.`,
  (secret) => `X-Api-Key: ${secret}`,
  (secret) => `Bearer ${secret}`,
  (secret) => `token=${secret}; path=/`,
  (secret) => `{"user":7,"token":"${secret}"}`,
  (secret) => `{"user":7,"note":["${secret}"]}`,
  (secret) => `<https://api.example/next?cursor=${secret}&page=2>; rel="next"`,
  (secret) => `called \`https://api.example/v1/${secret}?x=1\`.`,
  (secret) => `'${secret}'`,
  (secret) => `a, b;q="${secret}", c`,
];

/** As the engine quotes a header: cut where it is long. */
export const quoted = (header: string, secret: string) => `The request has ${field(header, secret)}.`;

/** A secret as it stands in a URL: encoded, unless its form says so already. */
export function forUrl(text: string, form: Form): string {
  const shown = written(text, form);
  // As a link to a webhook is copied: whole.
  return form.includes('percent') ? shown : encoded(shown).replaceAll('%3A', ':');
}

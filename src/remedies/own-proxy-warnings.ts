import type { OwnProxy, ProxyTarget } from './own-proxy.ts';

/** What holds for every proxy of that purpose: sentences with code in backticks. */
export function ownProxyWarnings(purpose: OwnProxy['purpose'], { server }: ProxyTarget): readonly string[] {
  return [
    purpose === 'development'
      ? 'The development server alone does this: in production nothing answers below `/api` until a proxy stands there too.'
      : 'Whoever reaches your server can now use the API through it: ask for your own login in front of `/api` where its calls cost or count.',
    `Every request to \`${server}\`, with its tokens, now passes through your server: keep them out of its logs, and keep keys there and not in the page.`,
    'To the API all of your users are one address: its terms must allow that, and its rate limit holds for all of them together.',
    'Cookies do not come along: those of your own site are not for a third party, and a login by cookie at the API does not work this way.',
    'Never let a request name the target, as in `/api?url=…`: that is an open proxy, for everyone and into your own network.',
    'A public “CORS proxy” is no way out: whoever runs it reads every request and every answer.',
    ...(server.startsWith('http:')
      ? ['The API is called without TLS: take its `https:` address where it has one.']
      : []),
  ];
}

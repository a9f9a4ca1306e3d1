/** Where pages live. */
export const pages = ['https://shop.test', 'http://shop.test'] as const;

/** Hosts for which the browser keeps cookies. The others have none. */
export const cookieHosts = ['jar.test', 'jar.shop.test', 'shop.test'] as const;

/** Of another site, of the same site, and of the page itself. */
export const hosts = ['api.test', 'jar.test', 'api.shop.test', 'jar.shop.test', 'shop.test'] as const;

interface Cookie {
  readonly name: string;
  readonly value: string;
  readonly domain: string;
  readonly path: string;
  readonly secure: boolean;
  readonly sameSite: 'None' | 'Lax';
}

/** One cookie that goes everywhere and one that stays within its site; the latter also without TLS. */
export const cookies: readonly Cookie[] = cookieHosts.flatMap((domain): Cookie[] => [
  { name: 'session', value: '1', domain, path: '/', secure: true, sameSite: 'None' },
  { name: 'basket', value: '1', domain, path: '/', secure: false, sameSite: 'Lax' },
]);

/** Origins as a drawing names them: without the scheme where it is everywhere the same. */
export function serverNames(origins: readonly string[]): readonly string[] {
  const schemes = new Set(origins.map((origin) => /^[a-z]+:\/\//.exec(origin)?.[0] ?? ''));
  const [scheme = ''] = schemes;
  return schemes.size === 1 ? origins.map((origin) => origin.slice(scheme.length)) : origins;
}

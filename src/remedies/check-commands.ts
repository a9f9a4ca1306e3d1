import type { CorsPolicy } from './cors-policy.ts';

/** What to look for in what those commands print. */
export const checkNote =
  'The first must show the headers; in the answer to the second, no line may name that origin.';

/** Stands for every site that must not get in. */
const foreign = 'https://foreign.example';

/**
 * Commands for a shell with curl that show whether the server answers as it should: first as the allowed page, then as a
 * foreign one, which must not find itself in the answer. Without what the URL asks for, which may be secret.
 */
export function checkCommands({ origins, methods, headers, example }: CorsPolicy): readonly string[] {
  const [origin = foreign] = origins;
  const method = methods.find((one) => one === example.method) ?? methods.at(-1) ?? 'GET';
  return [origin, foreign].map((from) =>
    [
      `curl -si -X OPTIONS ${quoted(withoutQuery(example.url))}`,
      `-H ${quoted(`Origin: ${from}`)}`,
      `-H ${quoted(`Access-Control-Request-Method: ${method}`)}`,
      ...(headers.length === 0
        ? []
        : [`-H ${quoted(`Access-Control-Request-Headers: ${headers.join(',')}`)}`]),
    ].join(' '),
  );
}

function withoutQuery(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}

// Single quotes keep everything but themselves, and a URL says the same with %27.
const quoted = (text: string) => `'${text.replaceAll("'", '%27')}'`;

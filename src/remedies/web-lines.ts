import type { CorsPolicy } from './cors-policy.ts';
import { at, lines, maxAge, quoted } from './text.ts';

/**
 * Functions of JavaScript for platforms that have the Fetch API and no settings of their own: what to put on an answer,
 * how to know a preflight, and how to put it there. For TypeScript they are typed, and exported.
 */
export function webLines(policy: CorsPolicy, language: 'javascript' | 'typescript' = 'javascript'): string {
  const typed = language === 'typescript';
  const request = typed ? 'request: Request' : 'request';
  const headers = [
    "'Access-Control-Allow-Origin': origin,",
    ...(policy.credentials ? ["'Access-Control-Allow-Credentials': 'true',"] : []),
    `'Access-Control-Allow-Methods': '${policy.methods.join(', ')}',`,
    ...(policy.headers.length > 0 ? [`'Access-Control-Allow-Headers': '${policy.headers.join(', ')}',`] : []),
    `'Access-Control-Max-Age': '${maxAge}',`,
    "Vary: 'Origin',",
  ];
  return lines(`
    const origins = [${quoted(policy.origins, "'")}];

    function corsHeaders(${request})${typed ? ': Record<string, string>' : ''} {
      const origin = request.headers.get('Origin') ?? '';
      if (!origins.includes(origin)) return { Vary: 'Origin' };
      return {
        ${at(8, headers.join('\n'))}
      };
    }

    function isPreflight(${request}) {
      return request.method === 'OPTIONS' && request.headers.has('Access-Control-Request-Method');
    }
  `);
}

/** The function that puts them on an answer, in the place of those that are there. */
export function withHeadersLines(language: 'javascript' | 'typescript' = 'javascript'): string {
  const typed = language === 'typescript';
  return lines(`
    function withHeaders(response${typed ? ': Response' : ''}, cors${typed ? ': Record<string, string>' : ''}) {
      const headers = new Headers(response.headers);
      headers.delete('Access-Control-Allow-Origin');
      for (const [name, value] of Object.entries(cors)) {
        if (name === 'Vary') headers.append(name, value);
        else headers.set(name, value);
      }
      return new Response(response.body, { status: response.status, statusText: response.statusText, headers });
    }
  `);
}

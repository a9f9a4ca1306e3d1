import type { CorsPolicy } from './cors-policy.ts';
import { at, lines, maxAge, quoted } from './text.ts';

/** TypeScript for where there is no package: what is put on a `response` of the web's own kind. */
export function allowedOrigins({ origins }: CorsPolicy): string {
  return `const allowedOrigins = [${quoted(origins, "'")}];`;
}

export const isPreflight = lines(`
  const isPreflight =
    request.method === 'OPTIONS' && request.headers.has('Access-Control-Request-Method');
`);

export function headersOnResponse({ methods, headers, credentials }: CorsPolicy): string {
  const set = (name: string, value: string) => `response.headers.set('${name}', ${value});`;
  return [
    "response.headers.append('Vary', 'Origin');",
    "const origin = request.headers.get('Origin');",
    'if (origin !== null && allowedOrigins.includes(origin)) {',
    `  ${set('Access-Control-Allow-Origin', 'origin')}`,
    ...(credentials ? [`  ${set('Access-Control-Allow-Credentials', "'true'")}`] : []),
    '  if (isPreflight) {',
    `    ${set('Access-Control-Allow-Methods', `'${methods.join(', ')}'`)}`,
    ...(headers.length > 0 ? [`    ${set('Access-Control-Allow-Headers', `'${headers.join(', ')}'`)}`] : []),
    `    ${set('Access-Control-Max-Age', `'${maxAge}'`)}`,
    '  }',
    '}',
  ].join('\n');
}

/** `withCors`, a function around the one function that answers all requests of a server. */
export function aroundHandler(policy: CorsPolicy, answer: 'Response' | 'Response | void'): string {
  const upgraded = answer === 'Response' ? 'response.status === 101' : '!response';
  return lines(`
    ${allowedOrigins(policy)}

    export function withCors<Rest extends unknown[]>(
      handler: (request: Request, ...rest: Rest) => ${answer} | Promise<${answer}>,
    ) {
      return async (request: Request, ...rest: Rest): Promise<${answer}> => {
        ${at(8, isPreflight)}
        let response: ${answer} = new Response(null, { status: 204 });
        if (!isPreflight) {
          try {
            response = await handler(request, ...rest);
          } catch (error) {
            console.error(error);
            response = new Response('Internal Server Error', { status: 500 });
          }
        }
        // A WebSocket has taken over.
        if (${upgraded}) return response;
        // The headers of what \`fetch\` and \`Response.redirect\` give cannot be changed, those of a copy can.
        response = new Response(response.body, response);
        response.headers.delete('Access-Control-Allow-Origin');
        response.headers.delete('Access-Control-Allow-Credentials');
        ${at(8, headersOnResponse(policy))}
        return response;
      };
    }
  `);
}

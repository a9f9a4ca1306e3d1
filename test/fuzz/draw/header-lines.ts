import type { Arbitrary } from 'fast-check';
import { weighted } from './weighted.ts';

/** A header's field lines: none, one or several. */
export type Lines = readonly string[];

/** What the servers would have to answer, for the draw to be right often enough to reach the deep checks. */
export interface Right {
  readonly origin: string;
  readonly method: string;
  readonly headerNames: readonly string[];
}

function otherScheme(origin: string): string {
  return origin.startsWith('https:') ? origin.replace('https:', 'http:') : origin.replace('http:', 'https:');
}

/** Values of `Access-Control-Allow-Origin`. */
export function allowOrigin({ origin }: Right): Arbitrary<Lines> {
  return weighted<Lines>(
    [130, [origin]],
    [35, ['*']],
    [14, []],
    [3, ['null']],
    [3, ['https://other.test']],
    [3, [`${origin}/`]],
    [2, [origin.toUpperCase()]],
    [2, [otherScheme(origin)]],
    [2, ['https://*.shop.test']],
    [2, ['https://shop.test:1']],
    [2, [origin, origin]],
    [2, [origin, '*']],
    [1, ['*', '*']],
    [2, [`${origin}, https://other.test`]],
    [1, [`${origin} https://other.test`]],
    [2, [`  ${origin}\t`]],
    [1, [' * ']],
    [1, ['']],
    [1, ['', origin]],
    [1, [`${origin},`]],
    [1, ['true']],
    [1, ['garbled']],
    [1, ['//']],
    [1, ['http://']],
    [1, ['localhost:8101']],
    [1, [`"${origin}"`]],
    // The bytes of an ö in UTF-8.
    [1, ['https://sh\u00c3\u00b6p.test']],
    [1, [`${origin}\u00a0`]],
    [1, ['https://%zz']],
    [1, ['Null']],
  );
}

/** Values of `Access-Control-Allow-Credentials`. */
export const allowCredentials = weighted<Lines>(
  [150, ['true']],
  [20, []],
  [3, ['True']],
  [3, ['TRUE']],
  [4, ['false']],
  [2, ['1']],
  [2, ['true', 'true']],
  [2, [' true ']],
  [1, ['true,']],
  [1, ['']],
  [1, ['"true"']],
);

/** Values of `Access-Control-Allow-Methods`. */
export function allowMethods({ method }: Right): Arbitrary<Lines> {
  return weighted<Lines>(
    [100, [method]],
    [25, [`GET, ${method}`]],
    [20, ['*']],
    [14, []],
    [5, ['GET, POST']],
    [3, [method.toLowerCase()]],
    [3, [method.toUpperCase()]],
    [2, ['GET', method]],
    [2, [` ${method}\t,GET `]],
    [2, [`,,${method},`]],
    [2, [`GET ${method}`]],
    [1, [`${method};`]],
    [1, [`"${method}"`]],
    [1, ['']],
    [1, [`*, ${method}`]],
    [1, ['**']],
    [1, [`G\u00cbT, ${method}`]],
  );
}

/** Values of `Access-Control-Allow-Headers`. */
export function allowHeaders({ headerNames }: Right): Arbitrary<Lines> {
  const all = headerNames.join(', ');
  return weighted<Lines>(
    [100, all === '' ? [] : [all]],
    [15, [all.toUpperCase()]],
    [20, ['*']],
    [14, []],
    [8, [headerNames.slice(1).join(',')]],
    [4, headerNames],
    [3, [`x-other, ${all}`]],
    [2, [headerNames.join(' ')]],
    [2, [` ${headerNames.join('\t,\t')} `]],
    [2, [`,${all},,`]],
    [1, [`${all};`]],
    [1, ['x-other: 1']],
    [1, ['*', all]],
    [1, ['authorization']],
    [1, [`x-\u00e9, ${all}`]],
  );
}

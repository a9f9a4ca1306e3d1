import type { ConsoleReading } from './read-console-line.ts';

const browsers: Readonly<Record<ConsoleReading['browser'], string>> = {
  chromium: 'Chrome, Edge, or another Chromium',
  firefox: 'Firefox',
  safari: 'Safari',
};

/** What a line says, one fact a row. Values are from the line, hence hostile. */
export function told(reading: ConsoleReading): readonly (readonly [name: string, value: string])[] {
  const { preflight, status } = reading;
  const facts: readonly (readonly [string, string | null])[] = [
    ['Code', reading.code],
    ['URL', reading.url],
    ['First URL', reading.redirectedFrom],
    ['Page', reading.origin],
    ['Stopped at', preflight === null ? null : preflight ? "the preflight's answer" : "the request's answer"],
    ['Method', reading.method],
    ['Request header', reading.header],
    ['Value', reading.value],
    ['Status', status === null ? null : String(status)],
  ];
  return [
    ['Printed by', browsers[reading.browser]],
    ...facts.flatMap(([name, value]) => (value === null || value === '' ? [] : [[name, value] as const])),
  ];
}

/** What a line leaves open, in sentences. */
export function untold(reading: ConsoleReading): readonly string[] {
  const { browser, causes, header, status } = reading;
  const ofMissingOrigin = causes.some((id) => id.endsWith('allow-origin-missing'));
  const sentences: readonly (readonly [boolean, string])[] = [
    [browser !== 'chromium' && reading.preflight === null && reading.code !== null, whichAnswer],
    [
      browser === 'safari' && ofMissingOrigin,
      'Whether the header is missing or has another value: Safari prints the same of both.',
    ],
    [
      ofMissingOrigin && status === null,
      'The status of the answer: error pages (401, 404, 500, 502) often come without CORS headers.',
    ],
    [header !== null, 'Whether more request headers are refused: only the first is named.'],
    [
      causes.includes('network-error'),
      'Why the connection failed: no server, a refused connection, a certificate or a blocker all print this.',
    ],
    [
      true,
      'What would fail next once this is mended, and who answered: a proxy, a gateway or the application.',
    ],
  ];
  return sentences.flatMap(([holds, sentence]) => (holds ? [sentence] : []));
}

const whichAnswer = "Whether it was the preflight's answer or the request's.";

/** One line of each browser, to try. */
export const consoleExamples: readonly string[] = [
  "Access to fetch at 'https://api.example/orders' from origin 'https://shop.example' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present on the requested resource.",
  'Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at https://api.example/orders. (Reason: CORS header ‘Access-Control-Allow-Origin’ missing). Status code: 500.',
  'Origin https://shop.example is not allowed by Access-Control-Allow-Origin. Status code: 401',
];

/** Where the reason stands when a line holds none: how the line with it begins. */
export const tellingBeginnings: readonly (readonly [browser: string, beginning: string])[] = [
  ['Chrome and Edge', 'Access to fetch at …'],
  ['Firefox', 'Cross-Origin Request Blocked: …'],
  ['Safari', 'Origin … is not allowed by …'],
];

import type { Answer } from '../engine/diagnosis.ts';

/**
 * What keeps these answers from opening more than they should: sentences with code in backticks, the gravest
 * first; none where no answer allows an origin.
 */
export function safetyNote(answers: readonly Answer[]): readonly string[] {
  const origins = values(answers, 'access-control-allow-origin');
  if (origins.length === 0) return [];
  const credentials = values(answers, 'access-control-allow-credentials').length > 0;
  return [
    ...(origins.includes('null')
      ? ['Allowing `null` is dangerous: any sandboxed frame on any site has that origin.']
      : []),
    'Allow exactly the origins that you know. If there are several, compare the request’s `Origin` with a list and answer with the one that matches; never send back whatever `Origin` says.',
    credentials
      ? 'With credentials, an allowed origin can read everything that the user may read, and `*` does not work.'
      : 'Use `*` only for data that anyone may read, never as a reflex.',
    ...(origins.some((origin) => origin !== '*')
      ? ['`Vary: Origin` keeps caches from giving one origin the answer meant for another.']
      : []),
  ];
}

function values(answers: readonly Answer[], header: string): readonly string[] {
  return answers.flatMap((answer) =>
    answer.set.filter(([name]) => name.toLowerCase() === header).map(([, value]) => value),
  );
}

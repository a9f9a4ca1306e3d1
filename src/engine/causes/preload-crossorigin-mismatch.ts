import type { NoticeCause, Subject } from '../cause.ts';
import type { HeaderList, Message } from '../exchange.ts';
import { lastAnswer } from '../explanations/last-answer.ts';
import { getHeader } from '../fetch/header-list.ts';
import { code, field } from '../words.ts';

/** What a preload and the element that it is for ask alike; images are often loaded both ways on purpose. */
const DESTINATIONS = ['script', 'style', 'font'];
/** Pages use a preload within seconds. */
const SOON = 10_000;

const why =
  'A browser takes what was preloaded only for a request of the same mode and the same credentials mode; for any other it asks the server once more, and the preload was for nothing.';

export const preloadCrossoriginMismatch: NoticeCause = {
  id: 'preload-crossorigin-mismatch',
  title: 'Preloaded for nothing',
  explains: 'notice',
  spec: 'https://html.spec.whatwg.org/multipage/links.html#link-type-preload',
  observes: '`Sec-Fetch-Mode: no-cors` for a font; one URL asked for twice in different modes',

  explain(subject) {
    const answer = lastAnswer(subject);
    if (!answer) return null;
    const { message, index } = answer;
    const as = preloadedAs(subject, message);
    if (as !== null) {
      const mode = getHeader(message.requestHeaders, 'sec-fetch-mode') ?? '';
      return {
        what: `This is a preload without ${code('crossorigin')}: nothing else asks for ${as === 'font' ? 'a font' : 'data'} with ${field('sec-fetch-mode', mode)}.`,
        why,
        fix: `Write ${code(`<link rel="preload" as="${as}" crossorigin>`)}: ${as === 'font' ? 'browsers load every web font' : `${code('fetch()')} asks`} with CORS, also from the page's own origin.`,
        message: index,
        certainty: as === 'font' ? 'certain' : 'likely',
        evidence: [{ message: index, header: 'sec-fetch-mode', value: mode }],
      };
    }
    const before = earlierOtherwise(subject, message);
    if (before === null) return null;
    return {
      what: `${code(message.url)} was asked for twice: first ${before}, now ${inWords(message.requestHeaders)}.`,
      why,
      fix: `If the first was a ${code('<link rel="preload">')}, give it the ${code('crossorigin')} of the element that uses the file: none for a plain script or style sheet, ${code('crossorigin')} for a module or a font, ${code('crossorigin="use-credentials"')} where that has it.`,
      message: index,
      certainty: 'likely',
      evidence: [],
    };
  },
};

/** What only a preload asks for in this way; null where others may. */
function preloadedAs({ exchange }: Subject, { requestHeaders }: Message): 'font' | 'fetch' | null {
  if (getHeader(requestHeaders, 'sec-fetch-mode') !== 'no-cors') return null;
  const destination = getHeader(requestHeaders, 'sec-fetch-dest');
  if (destination === 'font') return 'font';
  const ahead = getHeader(requestHeaders, 'sec-purpose') === null;
  return destination === 'empty' && exchange.resourceType === 'other' && ahead ? 'fetch' : null;
}

/** How the same page asked for the same a moment ago, where it was in another way. */
function earlierOtherwise({ history }: Subject, message: Message): string | null {
  const destination = getHeader(message.requestHeaders, 'sec-fetch-dest');
  if (destination === null || !DESTINATIONS.includes(destination)) return null;
  const now = inWords(message.requestHeaders);
  const earlier = history
    .answersOf(message.url)
    .findLast(
      ({ url, requestHeaders, startedAt }) =>
        url === message.url &&
        getHeader(requestHeaders, 'sec-fetch-dest') === destination &&
        startedAt <= message.startedAt &&
        message.startedAt - startedAt < SOON,
    );
  const then = earlier ? inWords(earlier.requestHeaders) : now;
  return then === now ? null : then;
}

function inWords(headers: HeaderList): string {
  if (getHeader(headers, 'sec-fetch-mode') !== 'cors') return 'without CORS';
  return getHeader(headers, 'sec-fetch-storage-access') === null
    ? 'with CORS'
    : 'with CORS and with credentials';
}

import type { RootCause, Subject } from '../cause.ts';
import type { Message, ResourceType } from '../exchange.ts';
import { fileServerSetting } from '../explanations/file-server-settings.ts';
import { fileWithoutAllowOrigin } from '../explanations/file-without-allow-origin.ts';
import { hostOf } from '../explanations/named-end.ts';
import { variesByOrigin } from '../explanations/vary.ts';
import { signOfSharedCache } from '../shared-caches.ts';
import { code, field } from '../words.ts';

const attribute = code('crossorigin');

/** What asks with CORS, why it does, and what the page can do without it. */
const elements: { readonly [T in ResourceType]?: readonly [what: string, because: string, instead: string] } =
  {
    image: [
      'The image',
      `with ${attribute}, or out of a style that reads it`,
      `If the page only shows the image, take ${attribute} off`,
    ],
    media: [
      'The video or sound',
      `with ${attribute}`,
      `If the page only plays it, and takes no subtitles from elsewhere, take ${attribute} off`,
    ],
    stylesheet: [
      'The style sheet',
      `with ${attribute}`,
      `If the page needs neither ${code('integrity')} nor its rules in a script, take ${attribute} off`,
    ],
    script: [
      'The script',
      `with ${attribute}, or as a module`,
      `If it is no module and has no ${code('integrity')}, take ${attribute} off`,
    ],
  };

export const crossoriginAttributeWithoutCors: RootCause = {
  id: 'crossorigin-attribute-without-cors',
  title: 'crossorigin, and no CORS',
  explains: 'root',
  about: 'request',
  spec: 'https://html.spec.whatwg.org/multipage/urls-and-fetching.html#cors-settings-attributes',
  observes: 'an element that asks with CORS; no header of CORS on this or any answer of the host',

  explain(subject) {
    const words = elements[subject.exchange.resourceType];
    const file = words ? fileWithoutAllowOrigin(subject) : null;
    if (!words || file === null || speaksCors(subject, file.message)) return null;
    const [what, because, instead] = words;
    const loads = wasLoadedWithoutCors(subject, file.message);
    // A copy out of a shared cache does not show what the server would answer.
    if (!loads && signOfSharedCache(file.message.responseHeaders) !== null) return null;
    return {
      what: `${what} is asked for with CORS (${because}), and ${code(hostOf(file.message.url))} knows nothing of CORS${loads ? '; without it, the same URL was loaded' : ''}.`,
      why: `An element with ${attribute} gets an answer from elsewhere only if the server sends ${field('access-control-allow-origin')}; the same element without it gets the answer from every server.`,
      fix: `${instead}; else: ${lowerFirst(fileServerSetting(subject, file.origin))}.`,
      message: file.index,
      certainty: loads ? 'certain' : 'likely',
      evidence: [{ message: file.index, header: 'access-control-allow-origin', value: null }],
    };
  },
};

/** Whether the host shows in any answer that it has heard of CORS: then it refuses, and that is another matter. */
function speaksCors({ history }: Subject, { url, responseHeaders }: Message): boolean {
  const answers = [responseHeaders ?? [], ...history.answersOf(url).map(({ headers }) => headers)];
  return answers.some(
    (headers) => variesByOrigin(headers) || headers.some(([name]) => name.startsWith('access-control-')),
  );
}

function wasLoadedWithoutCors({ history }: Subject, { url }: Message): boolean {
  return history
    .answersOf(url)
    .some((answer) => answer.url === url && !answer.checked && answer.status < 400);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

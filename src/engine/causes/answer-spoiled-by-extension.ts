import type { StepCause } from '../cause.ts';
import { changedHeaders } from '../explanations/changed-headers.ts';

/** Says nothing about why a browser insists on the step: it failed although the server did as it should. */
export const answerSpoiledByExtension: StepCause = {
  id: 'answer-spoiled-by-extension',
  title: 'Spoiled by another extension',
  explains: [
    'preflight-redirected',
    'allow-origin-missing',
    'allow-origin-mismatch',
    'allow-credentials-not-true',
    'allow-methods-unparsable',
    'allow-headers-unparsable',
    'method-not-allowed',
    'request-headers-not-allowed',
    'location-has-credentials',
  ],
  spec: 'https://developer.chrome.com/docs/extensions/reference/api/declarativeNetRequest#type-ModifyHeaderInfo',
  observes: 'answers that fail only by headers that differ between `onHeadersReceived` and the end',

  explain({ exchange, failures, answers, spoiled }) {
    if (spoiled.length === 0) return null;
    return {
      what: `Another extension changed the answer to ${changedHeaders(exchange, spoiled)}.`,
      why: `The browser judges what extensions leave of an answer: ${judgement(failures.length === 0, answers.length === 0)}.`,
      fix: `Switch off the extensions that change headers (those that promise to "unblock CORS" do, and some for privacy), or repeat the call in a guest window; ${rest(failures.length === 0, answers.length === 0)}.`,
    };
  },
};

function judgement(passes: boolean, always: boolean): string {
  if (always) return 'as the server sent it, this one passes';
  if (passes) return 'as the server sent it, this one passes unless credentials are included';
  return "it stopped at the extension's headers, and would have stopped at the server's own as well";
}

function rest(passes: boolean, always: boolean): string {
  if (always) return 'on the server there is nothing to change';
  if (passes) return 'on the server there is something to change only if the call includes credentials';
  return 'then mend what the server itself answers';
}

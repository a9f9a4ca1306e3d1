import type { StepCause } from '../cause.ts';
import { canParse } from '../fetch/can-parse.ts';
import { locationUrl } from '../fetch/redirect.ts';
import { answerFields, code } from '../words.ts';

export const redirectToUrlWithCredentials: StepCause = {
  id: 'redirect-to-url-with-credentials',
  title: 'Password in redirect target',
  explains: 'location-has-credentials',
  spec: 'https://fetch.spec.whatwg.org/#http-redirect-fetch',
  observes: 'a user name or password in `Location`',

  explain({ message, answer }) {
    const host = canParse(locationUrl(message) ?? '') ? new URL(locationUrl(message) ?? '').host : '';
    return {
      what: `The server redirected to ${code(host)} with a user name or password in the URL.`,
      why: 'A browser never follows a cross-origin redirect to such a URL: it could sign a user in somewhere without asking.',
      fix: `Redirect to the URL without them: answer ${answerFields(answer, 'location')}.`,
    };
  },
};

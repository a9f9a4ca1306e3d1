import type { RootCause } from '../cause.ts';
import { corsOnErrors } from '../explanations/cors-on-errors.ts';
import { answeredSo, statusEvidence } from '../explanations/failed-answer.ts';
import { type HiddenError, hiddenError } from '../explanations/hidden-error.ts';
import { getHeader } from '../fetch/header-list.ts';
import { field, headerEvidence } from '../words.ts';

export const authenticationErrorWithoutAllowOrigin: RootCause = {
  id: 'authentication-error-without-allow-origin',
  title: 'Login error hidden by CORS',
  explains: 'root',
  about: 'answer',
  spec: 'https://fetch.spec.whatwg.org/#concept-cors-check',
  observes: '401, 403 or 407 on the request itself, and whether it carried a login',

  explain(subject) {
    const answer = hiddenError(subject);
    const words = answer && wordsFor(answer);
    if (!answer || !words) return null;
    const [meaning, fix] = words;
    const { message, index } = answer;
    return {
      what: answeredSo(subject, answer),
      why: `${meaning}, and what refuses it stands in front of what sets the CORS headers, so that the page cannot tell it from a failure of the network.`,
      fix: `${fix}; then ${corsOnErrors(subject, index)}, so that the page sees the ${answer.status} itself.`,
      message: index,
      certainty: answer.certainty,
      evidence: [
        ...statusEvidence(answer),
        ...(answer.status === 401 ? headerEvidence(message, index, 'www-authenticate') : []),
      ],
    };
  },
};

/** What the refusal means, and who does what first; null where it is another error. */
function wordsFor({ message, status }: HiddenError): readonly [meaning: string, fix: string] | null {
  switch (status) {
    case 401:
      return [loginOf(message.requestHeaders), 'Let the page send a valid login or renew its token'];
    case 403:
      return [
        'Whoever calls may not do this, or a protection (CSRF, a firewall) refuses the call',
        'Find out in the log which of them refused it, and give the permission or send what it wants',
      ];
    case 407:
      return ['A proxy on the way wants a login of its own', 'Sign in at the proxy of this network'];
    default:
      return null;
  }
}

/** Request headers that were not observed say nothing. */
function loginOf(headers: HiddenError['message']['requestHeaders']): string {
  if (headers.length === 0) return 'It wants a login, or the token has expired';
  const carried = ['authorization', 'cookie'].filter((name) => getHeader(headers, name) !== null);
  return carried.length === 0
    ? `It wants a login, which the request did not carry (neither a cookie nor ${field('authorization')})`
    : `It does not accept the login in ${carried.map((name) => field(name)).join(' and ')}, which may have expired`;
}

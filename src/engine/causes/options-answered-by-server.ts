import type { RootCause } from '../cause.ts';
import { barePreflight, isOwnOptionsAnswer } from '../explanations/refused-preflight.ts';
import { adviceFor } from '../explanations/settings.ts';
import { getHeader } from '../fetch/header-list.ts';
import { code, field, headerEvidence } from '../words.ts';

export const optionsAnsweredByServer: RootCause = {
  id: 'options-answered-by-server',
  title: 'OPTIONS not left to CORS',
  explains: 'root',
  about: 'answer',
  spec: 'https://fetch.spec.whatwg.org/#cors-preflight-fetch-0',
  observes: 'an `OPTIONS` answered 2xx with `Allow`, `Public` or `DAV` and nothing of CORS',
  certainty: 'likely',

  explain(subject) {
    const bare = barePreflight(subject);
    if (!bare || !isOwnOptionsAnswer(bare.message)) return null;
    const { index, message, status } = bare;
    const name = ['dav', 'public', 'allow'].find(
      (header) => getHeader(message.responseHeaders, header) !== null,
    );
    const value = getHeader(message.responseHeaders, name ?? '') ?? '';
    const webDav = name === 'dav' ? ', which is how WebDAV does it' : '';
    return {
      what: `The ${code('OPTIONS')} of ${code(message.url)} was answered ${code(String(status))} with ${field(name ?? 'allow', value)} and nothing of CORS: the server or its router listed its methods by itself${webDav}.`,
      why: `${code('OPTIONS')} is older than CORS, and such a built-in answer comes before, or instead of, what would set ${field('access-control-allow-origin')}.`,
      fix: `Let the CORS middleware answer ${code('OPTIONS')} before the server does${adviceFor('server', message)}.`,
      message: index,
      evidence: headerEvidence(message, index, name ?? 'allow'),
    };
  },
};

import type { Explanation, NoticeCause, Subject } from '../cause.ts';
import { chromiumCode } from '../codes/chromium.ts';
import type { Answer } from '../diagnosis.ts';
import { changedHeaders } from '../explanations/changed-headers.ts';
import { failures } from '../failures.ts';
import { answerChanges, asJudged, type HeaderChange, requestChanges } from '../rewriting.ts';
import { answerFields, code, field } from '../words.ts';

export const answerRewrittenByExtension: NoticeCause = {
  id: 'answer-rewritten-by-extension',
  title: 'Another extension unblocks it',
  explains: 'notice',
  spec: 'https://developer.chrome.com/docs/extensions/reference/api/declarativeNetRequest#type-ModifyHeaderInfo',
  observes: 'answers that pass, and headers that differ between `onHeadersReceived` and the end',

  explain(subject) {
    const { exchange } = subject;
    // Of an opaque answer the browser itself takes headers off, and nobody checks them.
    if (exchange.mode === 'no-cors') return null;
    const changes = answerChanges(exchange);
    if (changes.length === 0) return exchange.outcome === 'delivered' ? passedUnseen(subject) : null;
    const passed = whatPassed(subject, changes);
    if (passed.length === 0) return null;
    return {
      what: `Another extension changed the answer to ${changedHeaders(exchange, passed)}.`,
      ...consequence(subject),
      ...(passed[0] ? { message: passed[0].message } : {}),
      evidence: passed.map(({ message, name, from }) => ({ message, header: name, value: from })),
    };
  },
};

/** What changed of answers that the browser then accepted; the others have a finding of their own. */
function whatPassed({ exchange, credentials }: Subject, changes: readonly HeaderChange[]) {
  const stopped = failures(asJudged(exchange), credentials === 'include' ? 'include' : 'omit');
  return changes.filter((change) => !stopped.some(({ message }) => message === change.message));
}

function consequence(subject: Subject): Pick<Explanation, 'why' | 'fix'> {
  const { exchange, answers } = subject;
  if (requestChanges(exchange).some(({ name }) => name === 'origin')) {
    return {
      why: `It changed ${field('origin')} on the way to the server too, so what the server answers to ${code(exchange.origin)} was not seen.`,
      fix: 'Switch the extension off and repeat the call, to see what the server itself answers.',
    };
  }
  if (answers.length === 0) {
    return {
      why: 'As the server sent it, the answer would have passed as well; but whatever the server does wrong next stays hidden in this browser.',
      fix: 'Switch the extension off while you develop, so that you see what your users see.',
    };
  }
  const when = subject.failures.length > 0 ? codeOf(subject) : ' if credentials are included';
  return {
    why: `As the server sent it, the answer fails${when}: then it passes only in a browser with such an extension, so on this machine and not for your users.`,
    fix: `Switch the extension off while you develop, and let the server answer ${answers.map(inWords).join(', and ')}.`,
  };
}

/** The answer cannot have passed as it was sent, and only the server's side of it was seen. */
function passedUnseen(subject: Subject): Explanation | null {
  const [first] = subject.failures;
  if (!first) return null;
  return {
    what: `The server's answer fails the browser's check${codeOf(subject)}, and the page got it all the same.`,
    why: 'Something in this browser let it pass, most likely an extension that promises to "unblock CORS": it passes on this machine and not for your users.',
    fix: `Switch such extensions off while you develop, and let the server answer ${subject.answers.map(inWords).join(', and ')}.`,
    message: first.message,
    certainty: 'likely',
  };
}

function codeOf({ exchange, failures: [first] }: Subject): string {
  return first ? ` (${code(chromiumCode(exchange, first))})` : '';
}

function inWords(answer: Answer): string {
  const part = answer.kind === 'preflight' ? 'the preflight' : 'the request';
  const status = answer.status === null ? '' : ` ${code(String(answer.status))}`;
  return `${part}${status}${answer.set.length === 0 ? '' : ` with ${answerFields(answer)}`}`;
}

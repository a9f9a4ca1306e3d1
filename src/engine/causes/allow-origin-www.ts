import { allowedUrl, originUrl } from '../allow-origin-value.ts';
import type { StepCause } from '../cause.ts';
import { answerFields, code } from '../words.ts';

export const allowOriginWww: StepCause = {
  id: 'allow-origin-www',
  title: 'www. differs',
  explains: 'allow-origin-mismatch',
  spec: 'https://fetch.spec.whatwg.org/#concept-cors-check',
  observes: 'allowed and real origin: only `www.` differs',

  explain(step) {
    const allowed = allowedUrl(step);
    const origin = originUrl(step);
    if (!allowed || !origin || !differOnlyByWww(allowed, origin)) return null;
    return {
      what: `The server allows ${code(allowed.origin)}, and the page is at ${code(step.origin)}: only ${code('www.')} differs.`,
      why: 'With and without `www.` are two hosts, hence two origins.',
      fix: `Put both on the list, or redirect visitors to one of them, and answer ${answerFields(step.answer)}.`,
    };
  },
};

function differOnlyByWww(one: URL, other: URL): boolean {
  return (
    one.protocol === other.protocol &&
    one.port === other.port &&
    (`www.${one.hostname}` === other.hostname || one.hostname === `www.${other.hostname}`)
  );
}

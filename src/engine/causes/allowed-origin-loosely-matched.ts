import type { NoticeCause } from '../cause.ts';
import { acceptedOrigins } from '../explanations/accepted-origins.ts';
import { type Looseness, looseness } from '../explanations/loose-match.ts';
import { hostOf } from '../explanations/named-end.ts';
import { code, headerEvidence } from '../words.ts';

export const allowedOriginLooselyMatched: NoticeCause = {
  id: 'allowed-origin-loosely-matched',
  title: 'Origin compared too loosely',
  explains: 'notice',
  spec: 'https://fetch.spec.whatwg.org/#http-access-control-allow-origin',
  observes: 'origins that a host allowed by name and that differ only before, behind, or in the scheme',
  certainty: 'likely',

  explain(subject) {
    const accepted = acceptedOrigins(subject);
    if (!accepted?.answer.message.url.startsWith('https:')) return null;
    const { answer, origin } = accepted;
    const pairs = accepted.others().flatMap(({ origin: other }) => [
      { meant: other, loose: origin },
      { meant: origin, loose: other },
    ]);
    for (const { meant, loose } of pairs) {
      const how = looseness(meant, loose);
      if (how === null) continue;
      return {
        what: `${code(hostOf(answer.message.url))} allowed ${code(loose)} beside ${code(meant)}, ${differences[how]}.`,
        why: reasons[how],
        fix: `${fixes[how]}.`,
        message: answer.index,
        evidence: headerEvidence(answer.message, answer.index, 'access-control-allow-origin'),
      };
    }
    return null;
  },
};

const differences: Readonly<Record<Looseness, string>> = {
  scheme: 'which differs in the scheme alone',
  beginning: 'which only begins like it and is another site',
  end: 'which only ends like it and is another site',
};

const register =
  'Anyone can register a name that begins or ends like another one, and a page there may then read what this server answers.';

const reasons: Readonly<Record<Looseness, string>> = {
  scheme:
    'Whoever sits in the network between can put a page of his own at the `http` origin, and through it read what the `https` server answers.',
  beginning: register,
  end: register,
};

const whole =
  'Let the server compare the whole origin with a list, or end a pattern with `$`, begin it with `^https://`, and write its dots as `\\.`';

const fixes: Readonly<Record<Looseness, string>> = {
  scheme: 'Take the `http` origin off the list, and let the page itself be served over `https` only',
  beginning: `${whole}, so that nothing may follow the name`,
  end: `${whole}, so that nothing but a dot may stand before the name`,
};

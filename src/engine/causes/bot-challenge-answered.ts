import type { RootCause } from '../cause.ts';
import { botChallenges } from '../explanations/bot-challenges.ts';
import { answeredSo, failedAnswers } from '../explanations/failed-answer.ts';
import { bears } from '../explanations/header-mark.ts';
import { field, headerEvidence } from '../words.ts';

export const botChallengeAnswered: RootCause = {
  id: 'bot-challenge-answered',
  title: 'Challenge for bots',
  explains: 'root',
  about: 'answer',
  spec: 'https://fetch.spec.whatwg.org/#concept-cors-check',
  observes: 'the mark that a firewall leaves on its own challenge (`cf-mitigated`, `x-amzn-waf-action` …)',

  explain(subject) {
    for (const answer of failedAnswers(subject)) {
      const guard = botChallenges.find((row) => bears(row, answer.message));
      if (!guard) continue;
      const { name, header, setting } = guard;
      return {
        what: answeredSo(subject, answer, name),
        why: `It took the call for a bot's, as ${field(header)} says, and a challenge is made for people in front of a page: it allows no other origin, and neither a script nor a preflight could pass it.`,
        fix: `${setting}, which whoever runs the server does; no CORS header of the application has any say here.`,
        message: answer.index,
        evidence: headerEvidence(answer.message, answer.index, header),
      };
    }
    return null;
  },
};

import type { HeaderMark } from './header-mark.ts';

/** Who holds up what it takes for a bot. */
export interface BotChallenge extends HeaderMark {
  /** What its administrator sets so that the calls of a page pass, in the imperative. */
  readonly setting: string;
}

export const botChallenges: readonly BotChallenge[] = [
  {
    name: 'Cloudflare',
    header: 'cf-mitigated',
    matches: /^challenge$/i,
    setting: 'Add a WAF rule with the action Skip for the path of the API',
    source:
      'https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/detect-response/',
  },
  {
    name: 'AWS WAF',
    header: 'x-amzn-waf-action',
    matches: /^(challenge|captcha)$/i,
    setting:
      'Scope the Challenge and CAPTCHA rules of AWS WAF down to pages, or let the page get its token with the integration SDK',
    source: 'https://docs.aws.amazon.com/waf/latest/developerguide/waf-captcha-and-challenge-actions.html',
  },
  {
    name: 'The firewall of Vercel',
    header: 'x-vercel-mitigated',
    setting: 'Add a bypass rule for the path of the API to the Vercel Firewall',
    source: 'https://vercel.com/docs/vercel-firewall/vercel-waf/custom-rules',
  },
  {
    name: 'DataDome',
    header: 'x-dd-b',
    matches: /^[1-9]/,
    setting: 'Exclude the path of the API in the dashboard of DataDome, or load its tag in the page',
    source: 'https://docs.datadome.co/reference/validate-request',
  },
];

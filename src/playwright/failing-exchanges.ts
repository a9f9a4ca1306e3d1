import type { Message } from '../engine/exchange.ts';
import { headline, type Report, type ReportExchange } from '../report/report.ts';
import type { WhycorsOptions } from './options.ts';

/** Asks the browser whether a CORS check stopped a request. */
type IsCorsError = (request: Pick<Message, 'method' | 'url'>) => boolean;

/** The exchanges that a test may not have. */
export function failingExchanges(
  { exchanges }: Pick<Report, 'exchanges'>,
  { failOn = 'blocked', allowUrls = [], allowCauses = [] }: WhycorsOptions,
  isCorsError: IsCorsError = () => false,
): readonly ReportExchange[] {
  const isAllowedUrl = allowUrls.map(urlPattern);
  return exchanges.filter(
    (exchange) =>
      fails(exchange, failOn, isCorsError) &&
      !isAllowedUrl.some((pattern) => pattern.test(exchange.url)) &&
      !causesOf(exchange).some((cause) => allowCauses.includes(cause)),
  );
}

function fails(
  { verdict, messages }: ReportExchange,
  failOn: WhycorsOptions['failOn'],
  isCorsError: IsCorsError,
): boolean {
  if (failOn === 'never') return false;
  // What was answered out of a cache shows no headers: then only the browser knows.
  if (verdict === 'undetermined') return messages.some(isCorsError);
  return verdict === 'cors' || (failOn === 'notice' && verdict === 'delivered-with-notice');
}

/** Why it failed: the browser's check, and the reason behind it. Of what passed, all that is worth knowing. */
function causesOf(exchange: ReportExchange): readonly string[] {
  if (exchange.verdict === 'delivered-with-notice') return exchange.findings.map(({ cause }) => cause);
  const blocking = exchange.findings.find(({ role }) => role === 'blocking');
  return [headline(exchange), blocking].flatMap((finding) => finding?.cause ?? []);
}

function urlPattern(pattern: string | RegExp): RegExp {
  // One that is global remembers where it was.
  if (typeof pattern !== 'string') return new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, ''));
  const parts = pattern.split(/(\*\*|\*)/).map((part) => {
    if (part === '**') return '.*';
    return part === '*' ? '[^/]*' : part.replaceAll(/[^\w]/g, '\\$&');
  });
  return new RegExp(`^${parts.join('')}$`, 's');
}

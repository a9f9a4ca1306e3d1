import type { CredentialsKnownBy } from '../../engine/diagnosis.ts';
import type { ReportExchange } from '../../report/report.ts';
import { formatDuration } from '../format.ts';
import { NamedValues } from './NamedValues.tsx';

const knownBy: Readonly<Record<CredentialsKnownBy, string>> = {
  'storage-access-header': 'the browser said so in Sec-Fetch-Storage-Access',
  'cookie-sent': 'a cookie was sent',
  destination: 'this kind of request has only this mode',
  probe: 'the page asked for it',
  outcome: 'otherwise it would have ended differently',
  none: 'nothing seen tells it',
};

const types: Partial<Readonly<Record<ReportExchange['resourceType'], string>>> = {
  'fetch-or-xhr': 'fetch() or XMLHttpRequest',
  fetch: 'fetch()',
  xhr: 'XMLHttpRequest',
};

/** The circumstances of an exchange, each with how it is known. */
export function Facts({ exchange }: { exchange: ReportExchange }) {
  const { origin, mode, credentials, credentialsKnownBy, frame, resourceType, startedAt, durationMs, call } =
    exchange;
  const redirect = call?.redirect && call.redirect !== 'follow' ? `, redirect ${call.redirect}` : '';
  const error = [call?.rejection?.name, call?.rejection?.message].filter(Boolean).join(': ');
  const facts: readonly (readonly [string, string])[] = [
    ['Origin', origin],
    ['Made by', `${types[resourceType] ?? resourceType}, mode ${call?.mode ?? mode}${redirect}`],
    ['Credentials', `${credentials} (${knownBy[credentialsKnownBy]})`],
    ['Frame', [frame.kind.replace('-', ' '), frame.url].filter(Boolean).join(' ')],
    ['Outcome', exchange.outcome],
    ...(error === '' ? [] : [['Error', error] as const]),
    ['Started', new Date(startedAt).toLocaleTimeString('en', { hour12: false })],
    ['Took', formatDuration(durationMs) || 'not known'],
  ];
  return <NamedValues facts={facts} />;
}

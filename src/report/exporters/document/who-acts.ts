import type { Finding } from '../../../engine/diagnosis.ts';
import type { ReportExchange } from '../../report.ts';
import { code, type Inline } from './document.ts';
import { joined } from './sentence.ts';

/** In one sentence, whose move it is. */
export function whoActs(exchange: ReportExchange, main: Finding): Inline {
  if (exchange.answers.length === 0) {
    return ['no response header can help here; the line above says who can do what.'];
  }
  // A root cause lies where its own message was answered, which may be a hop before the one that failed.
  const at = main.role === 'root' && main.message !== null ? exchange.messages[main.message] : undefined;
  const urls = at ? [at.url] : exchange.answers.map((answer) => answer.url);
  const there = hosts(urls);
  const answering = hosts(exchange.answers.map((answer) => answer.url));
  return [
    'whoever runs ',
    ...named(there),
    ', in the application or in what stands before it (proxy, gateway, CDN). ',
    ...(answering.some((name) => there.includes(name))
      ? ['The headers to send are listed below.']
      : ['Without that change, ', ...named(answering), ' would have to send the headers listed below.']),
  ];
}

const hosts = (urls: readonly string[]) => [...new Set(urls.map(host))];

const named = (names: readonly string[]): Inline =>
  joined(
    names.map((name) => [code(name)]),
    ' and ',
  );

function host(url: string): string {
  return /^[a-z][a-z0-9+.-]{0,30}:\/\/(?:[^/?#]*@)?([^/?#]+)/i.exec(url)?.[1] ?? url;
}

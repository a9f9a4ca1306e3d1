import type { EndCause } from '../cause.ts';
import type { Exchange, ResourceType } from '../exchange.ts';
import { hostOf, type NamedEnd, namedEnd } from '../explanations/named-end.ts';
import { originOf } from '../fetch/origin.ts';
import { locationUrl } from '../fetch/redirect.ts';
import { code } from '../words.ts';

const DIRECTIVES: Partial<Readonly<Record<ResourceType, string>>> = {
  script: 'script-src',
  stylesheet: 'style-src',
  font: 'font-src',
  image: 'img-src',
  media: 'media-src',
};

export const blockedByContentSecurityPolicy: EndCause = {
  id: 'blocked-by-content-security-policy',
  title: 'Content-Security-Policy',
  explains: 'end',
  spec: 'https://w3c.github.io/webappsec-csp/#should-block-request',
  observes: 'the end: `net::ERR_BLOCKED_BY_CSP`, or the violation that the page heard of',

  explain({ exchange }) {
    const end = namedEnd(exchange, /^(net::ERR_BLOCKED_BY_CSP|NS_ERROR_CSP_\w+)$/) ?? toldEnd(exchange);
    if (!end) return null;
    const directive = exchange.call?.violatedDirective ?? DIRECTIVES[exchange.resourceType] ?? 'connect-src';
    const target = originOf(end.url) ?? end.host;
    const told = exchange.call?.violatedDirective ? `the directive ${code(directive)}` : code(end.error);
    return {
      what: `The page's own ${code('Content-Security-Policy')} does not let it call ${code(target)}: ${told}.`,
      why: `The page at ${code(exchange.origin)} lists in ${code(directive)} (or in ${code('default-src')}) which servers it may use; no response header of the called server helps.`,
      fix: `Whoever serves the page adds the server to the policy of the page: ${code(`Content-Security-Policy: ${directive} 'self' ${target}`)}, beside what the list already holds.`,
      message: end.message,
    };
  },
};

/** Where a probe in the page heard the policy speak: of the last URL, or of the one it redirects to. */
function toldEnd(exchange: Exchange): NamedEnd | null {
  const message = exchange.messages.length - 1;
  const last = exchange.messages[message];
  if (!last || !exchange.call?.violatedDirective) return null;
  const url = locationUrl(last) ?? last.url;
  return { error: '', message, url, host: hostOf(url) };
}

import { callMethod, callUrl, withHeader } from '../../src/cli/probe/call-parts.ts';
import type { ProbedCall } from '../../src/cli/probe/probed-call.ts';
import type { HeaderList } from '../../src/engine/exchange.ts';
import type { Scenario } from '../lab/scenario.ts';
import type { Lab } from '../lab/server.ts';

interface Init {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly credentials?: string;
  readonly withCredentials?: boolean;
}

/** What a page can ask for and a probe cannot. */
const beyond = ['mode', 'redirect', 'signal', 'targetAddressSpace'];

/** A scenario's call as a probe makes it; null where it makes another, or only a page can. */
export function probedCallOf(lab: Lab, scenario: Scenario): ProbedCall | null {
  if (scenario.from || scenario.controlledBy || scenario.pageHeaders || scenario.expect.length !== 1)
    return null;
  const called: { method: string | undefined; url: string; init: Init }[] = [];
  const doubles = {
    fetch: (url: string, init: Init = {}) => called.push({ method: init.method, url, init }),
    sendXhr: (method: string, url: string, init: Init = {}) => called.push({ method, url, init }),
  };
  if (!/^\s*return (fetch|sendXhr)\((?!.*\.then)/s.test(scenario.call)) return null;
  new Function(...Object.keys(doubles), lab.place(scenario.call, scenario))(...Object.values(doubles));
  const [call, ...more] = called;
  if (!call || more.length > 0 || beyond.some((name) => name in call.init)) return null;
  if (!/^https?:/.test(call.url)) return null;
  const { headers = {}, credentials, withCredentials } = call.init;
  return {
    url: callUrl(call.url),
    origin: lab.place(scenario.page, scenario),
    method: callMethod(call.method ?? 'GET'),
    headers: Object.entries(headers).reduce<HeaderList>(
      (before, [name, value]) => withHeader(`${name}: ${value}`, before),
      [],
    ),
    credentials: credentials === 'include' || withCredentials === true,
  };
}

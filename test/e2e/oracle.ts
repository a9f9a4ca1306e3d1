import type { Page } from 'playwright';
import { attachToChildren } from './child-sessions.ts';
import type { IssueAdded, LoadingFailed, LoadingFinished, RequestWillBeSent } from './network-events.ts';

/** What the browser itself says about one request, over its protocol. */
export interface BrowserVerdict {
  /** Of the first hop. */
  readonly url: string;
  readonly method: string;
  /** `Fetch`, `XHR`, `Image` and so on; `Preflight` where another request caused it. */
  readonly type: string;
  readonly redirects: readonly string[];
  readonly state: 'pending' | 'delivered' | 'failed';
  readonly corsError: string | null;
  readonly networkError: string | null;
  readonly blockedReason: string | null;
}

/** Listens to a page from now on. */
export interface Oracle {
  verdicts(): readonly BrowserVerdict[];
  /** Codes of CORS issues of requests that never were one, such as `DisallowedByMode`. */
  issues(): readonly string[];
  /** Forgets everything so far. */
  clear(): void;
  /** Resolves when it listens to all frames and workers that have come up so far. */
  listening(): Promise<void>;
}

type Entry = { -readonly [K in keyof BrowserVerdict]: BrowserVerdict[K] } & { redirects: string[] };

/** Reads Chromium's verdicts on all requests of a page, of its frames and of its workers. */
export async function consultBrowser(page: Page): Promise<Oracle> {
  const entries = new Map<string, Entry>();
  const issues: string[] = [];
  const session = await page.context().newCDPSession(page);
  let targets = 0;

  const listen = (target: number) => (method: string, params: unknown) => {
    const key = (requestId: string) => `${target}/${requestId}`;
    switch (method) {
      case 'Network.requestWillBeSent':
        return sent(entries, key, params as RequestWillBeSent);
      case 'Network.loadingFinished':
        return settle(entries.get(key((params as LoadingFinished).requestId)), null);
      case 'Network.loadingFailed': {
        const failure = params as LoadingFailed;
        return settle(entries.get(key(failure.requestId)), failure);
      }
      case 'Audits.issueAdded': {
        const { issue } = params as IssueAdded;
        const code = issue.details.corsIssueDetails?.corsErrorStatus.corsError;
        if (code) issues.push(code);
      }
    }
  };

  const onPage = listen(targets);
  session.on('event', ({ method, params }) => onPage(method, params));
  const children = await attachToChildren(session, async (child) => {
    child.onEvent(listen(++targets));
    await child.send('Network.enable');
  });
  await session.send('Network.enable');
  await session.send('Audits.enable');
  await children.attached();

  return {
    verdicts: () => [...entries.values()],
    issues: () => issues,
    clear: () => {
      entries.clear();
      issues.length = 0;
    },
    listening: children.attached,
  };
}

function sent(
  entries: Map<string, Entry>,
  key: (requestId: string) => string,
  { requestId, request, type, initiator, redirectResponse }: RequestWillBeSent,
): void {
  const known = entries.get(key(requestId));
  // The hops of a redirect share their id; so does a request announced by two targets.
  if (known) {
    if (redirectResponse) known.redirects.push(request.url);
    return;
  }
  entries.set(key(requestId), {
    url: request.url,
    method: request.method,
    // A preflight's own type is sometimes that of its request.
    type: initiator.type === 'preflight' ? 'Preflight' : (type ?? 'Other'),
    redirects: [],
    state: 'pending',
    corsError: null,
    networkError: null,
    blockedReason: null,
  });
}

function settle(entry: Entry | undefined, failure: LoadingFailed | null): void {
  if (!entry) return;
  entry.state = failure ? 'failed' : 'delivered';
  entry.corsError = failure?.corsErrorStatus?.corsError ?? null;
  entry.networkError = failure?.errorText ?? null;
  entry.blockedReason = failure?.blockedReason ?? null;
}

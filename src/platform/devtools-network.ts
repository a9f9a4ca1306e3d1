/**
 * DevTools' own interfaces. They take callbacks in Chromium whatever namespace they are called through, and
 * Firefox's `chrome` namespace takes them too: so this is the one spelling that both understand.
 */
interface DevTools {
  readonly network: {
    readonly onRequestFinished: { addListener(listener: (entry: unknown) => void): void };
    readonly onNavigated: { addListener(listener: (url: string) => void): void };
    getHAR(done: (log: unknown) => void): unknown;
  };
  readonly inspectedWindow: { eval(code: string, done: (value: unknown) => void): unknown };
}

const devtools = () => (globalThis as unknown as { chrome: { devtools: DevTools } }).chrome.devtools;

export interface NetworkListeners {
  finished(entry: unknown): void;
  /** `at` is when the new page began to arrive: its own requests all come later. */
  navigated(url: string, at: number): void;
}

/** Tells of every request that DevTools sees, also of those before it was asked. */
export function watchNetwork(listeners: NetworkListeners): void {
  const told = new Set<string>();
  let catchingUp = true;
  const tell = (entry: unknown, remember: boolean): void => {
    const key = catchingUp || !remember ? identity(entry) : null;
    if (key !== null && told.has(key)) return;
    if (key !== null) told.add(key);
    listeners.finished(entry);
  };
  devtools().network.onRequestFinished.addListener((entry) => tell(entry, true));
  devtools().network.onNavigated.addListener((url) =>
    evaluate(pageArrived, (value) => listeners.navigated(url, plausibleTime(value))),
  );
  devtools().network.getHAR((log) => {
    const entries = (log as { entries?: unknown } | null)?.entries;
    if (Array.isArray(entries)) for (const entry of entries) tell(entry, false);
    catchingUp = false;
    told.clear();
  });
}

/** The address of the inspected page. */
export function inspectedUrl(found: (url: string) => void): void {
  evaluate('location.href', (value) => typeof value === 'string' && found(value));
}

const pageArrived =
  "performance.timeOrigin + (performance.getEntriesByType('navigation')[0]?.responseStart ?? 0)";

function evaluate(code: string, done: (value: unknown) => void): void {
  devtools().inspectedWindow.eval(code, done);
}

/** The page answers for itself here, so it is not believed blindly. */
function plausibleTime(value: unknown): number {
  const now = Date.now();
  return typeof value === 'number' && value <= now && value > now - 60_000 ? value : now;
}

/** Two entries with the same time to the microsecond, URL and method are one. */
function identity(entry: unknown): string {
  const { startedDateTime, time, request } = entry as {
    startedDateTime?: unknown;
    time?: unknown;
    request?: { method?: unknown; url?: unknown };
  };
  return JSON.stringify([startedDateTime, time, request?.method, request?.url]);
}

import type { AskedCall } from './call-recorder.ts';
import type { Intrinsics } from './intrinsics.ts';

/**
 * Reads a call's arguments in ways that run none of the page's code: internal slots, and properties that hold
 * their value. Getters are left to `fetch` itself.
 */
export function fetchDescriber(safe: Intrinsics) {
  const ofRequest = {
    url: safe.getter(Request.prototype, 'url'),
    method: safe.getter(Request.prototype, 'method'),
    mode: safe.getter(Request.prototype, 'mode'),
    credentials: safe.getter(Request.prototype, 'credentials'),
    redirect: safe.getter(Request.prototype, 'redirect'),
  };
  const defaults = { method: 'GET', mode: 'cors', credentials: 'same-origin', redirect: 'follow' };
  type Option = keyof typeof defaults;

  function attempt<T>(run: () => T): T | null {
    try {
      return run();
    } catch {
      return null;
    }
  }

  /** The value of an option; undefined where it is not given, null where only the page's own code knows. */
  function given(init: unknown, name: string): string | null | undefined {
    let holder = init;
    for (let depth = 0; depth < 8; depth++) {
      if ((typeof holder !== 'object' && typeof holder !== 'function') || holder === null) return undefined;
      const found = safe.getOwnPropertyDescriptor(holder, name);
      if (found) {
        if (!safe.hasOwn(found, 'value')) return null;
        if (found.value === undefined) return undefined;
        return typeof found.value === 'string' ? found.value : null;
      }
      holder = safe.getPrototypeOf(holder);
    }
    return null;
  }

  return (args: readonly unknown[]): AskedCall | null => {
    if (args.length === 0) return null;
    const input = args[0];
    const init = args.length > 1 ? args[1] : undefined;
    const isObject = typeof input === 'object' && input !== null;
    const requested = isObject ? (attempt(() => ofRequest.url(input)) as string | null) : null;
    const url = requested ?? safe.resolve(input);
    if (url === null) return null;
    const option = (name: Option): string | null => {
      const value = given(init, name);
      if (value !== undefined) return value;
      return requested === null ? defaults[name] : (ofRequest[name](input) as string);
    };
    return {
      url,
      method: option('method'),
      mode: option('mode'),
      credentials: option('credentials'),
      redirect: option('redirect'),
    };
  };
}

export type FetchDescriber = ReturnType<typeof fetchDescriber>;

import type { Intrinsics } from './intrinsics.ts';

/** What is done around a call of one of the browser's functions. A throw in it reaches nobody. */
export interface Around<Seen> {
  before(self: unknown, args: readonly unknown[]): Seen | null;
  returned?(seen: Seen | null, result: unknown): void;
  threw?(seen: Seen, error: unknown): void;
}

/**
 * Puts a proxy in the place of a function of the browser. A proxy has the same name, length, prototype and
 * properties, and the arguments go through as they came; only its text would differ, so that
 * `Function.prototype.toString` is told of it too.
 */
export function wrapper(safe: Intrinsics) {
  const natives = new WeakMap<object, unknown>();

  function wrap<Seen>(holder: object, name: string, around: Around<Seen>): void {
    const found = safe.getOwnPropertyDescriptor(holder, name);
    if (typeof found?.value !== 'function' || !found.configurable) return;
    const attempt = <T>(run: () => T): T | null => {
      try {
        return run();
      } catch {
        return null;
      }
    };
    const proxy = new Proxy(found.value, {
      __proto__: null,
      apply(native: (...args: unknown[]) => unknown, self: unknown, args: unknown[]) {
        const seen = attempt(() => around.before(self, args));
        const undo = safe.makeRoomInStacks();
        try {
          const result: unknown = safe.apply(native, self, args);
          undo();
          attempt(() => around.returned?.(seen, result));
          return result;
        } catch (error) {
          undo();
          attempt(() => safe.tidy(error));
          if (seen !== null) attempt(() => around.threw?.(seen, error));
          throw error;
        }
      },
    } as ProxyHandler<(...args: unknown[]) => unknown>);
    safe.weakSet(natives, proxy, found.value);
    safe.defineProperty(holder, name, { ...found, value: proxy });
  }

  const textOf = Function.prototype.toString;
  const asNative = new Proxy(textOf, {
    __proto__: null,
    apply(native: () => string, self: unknown, args: unknown[]) {
      const undo = safe.makeRoomInStacks();
      try {
        return safe.apply(native, safe.weakGet(natives, self) ?? self, args);
      } catch (error) {
        safe.tidy(error);
        throw error;
      } finally {
        undo();
      }
    },
  } as ProxyHandler<() => string>);
  safe.weakSet(natives, asNative, textOf);
  const own = safe.getOwnPropertyDescriptor(Function.prototype, 'toString');
  safe.defineProperty(Function.prototype, 'toString', { ...own, value: asNative });

  return wrap;
}

export type Wrap = ReturnType<typeof wrapper>;

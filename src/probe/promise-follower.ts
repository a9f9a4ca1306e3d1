import type { Intrinsics } from './intrinsics.ts';

/**
 * Hears how a promise of the browser ends. Reacting to it at once would make it count as handled, and the page
 * would miss its `unhandledrejection`. So the probe waits until the page itself reacts: whatever way it does
 * that, it asks for the promise's constructor first, which stands on the promise until it is asked for.
 */
export function promiseFollower(safe: Intrinsics) {
  const { then } = Promise.prototype;
  const PromiseOfPage = Promise;
  const rejections = new WeakMap<object, (error: unknown) => void>();
  const promiseOf = safe.getter(PromiseRejectionEvent.prototype, 'promise');
  const reasonOf = safe.getter(PromiseRejectionEvent.prototype, 'reason');

  // Added before the page adds its own, and so heard before them.
  safe.listen(window, 'unhandledrejection', (event: Event) => {
    const rejected = safe.weakGet(rejections, promiseOf(event)) as ((error: unknown) => void) | undefined;
    rejected?.(reasonOf(event));
  });

  return (promise: Promise<unknown>, rejected: (error: unknown) => void): void => {
    let told = false;
    let reacted = false;
    const once = (error: unknown): void => {
      if (told) return;
      told = true;
      try {
        safe.tidy(error);
        rejected(error);
      } catch {
        // The page's own reaction comes next, whatever happened here.
      }
    };
    safe.weakSet(rejections, promise, once);
    const restore = (): boolean => safe.deleteProperty(promise, 'constructor');
    safe.defineProperty(promise, 'constructor', {
      __proto__: null,
      configurable: true,
      get() {
        // A frozen promise keeps it, and is asked again by the reaction itself.
        const restored = restore();
        if (!reacted) {
          reacted = true;
          safe.apply(then, promise, [undefined, once]);
        }
        return restored ? promise.constructor : PromiseOfPage;
      },
      set(value: unknown) {
        restore();
        (promise as { constructor: unknown }).constructor = value;
      },
    } as PropertyDescriptor);
  };
}

export type PromiseFollower = ReturnType<typeof promiseFollower>;

/**
 * The page's own functions as they were before any of its scripts ran, so that what a page patches later neither
 * sees the probe nor breaks it. Like every function of this folder it becomes text: it uses its arguments and
 * the page's globals, and nothing else.
 */
export function intrinsics() {
  type Method = (this: unknown, ...args: never[]) => unknown;
  const uncurry = Function.prototype.bind.bind(Function.prototype.call) as (
    method: Method | undefined,
  ) => (self: unknown, ...args: unknown[]) => unknown;
  const { apply, defineProperty, deleteProperty, getOwnPropertyDescriptor, getPrototypeOf, has } = Reflect;
  const getter = (of: object, name: string) => uncurry(getOwnPropertyDescriptor(of, name)?.get);
  const { now } = Date;
  const { stringify } = JSON;
  const UrlOfPage = URL;
  const ErrorOfPage = Error;
  const { document } = window;

  const hrefOf = getter(URL.prototype, 'href') as (url: unknown) => string;
  const baseUri = getter(Node.prototype, 'baseURI');
  const indexOf = uncurry(String.prototype.indexOf) as (text: string, part: string, from?: number) => number;
  const slice = uncurry(String.prototype.slice) as (text: string, from: number, to?: number) => string;
  const isError = (Error as { isError?: (value: unknown) => boolean }).isError;
  const stack = getOwnPropertyDescriptor(new Error(), 'stack');

  /** A stack without the lines that name the probe. */
  function withoutOwnFrames(text: string): string {
    let kept = '';
    let from = 0;
    for (;;) {
      const end = indexOf(text, '\n', from);
      const line = end < 0 ? slice(text, from) : slice(text, from, end + 1);
      if (indexOf(line, 'whycors-probe:') < 0) kept += line;
      if (end < 0) break;
      from = end + 1;
    }
    return text[text.length - 1] !== '\n' && kept[kept.length - 1] === '\n' ? slice(kept, 0, -1) : kept;
  }

  /** Whether the page formats stacks itself: then reading one runs its code. */
  const formatsStacks = () => has(ErrorOfPage, 'prepareStackTrace');

  return {
    apply,
    uncurry,
    getter,
    defineProperty,
    deleteProperty,
    getOwnPropertyDescriptor,
    getPrototypeOf,
    hasOwn: uncurry(Object.prototype.hasOwnProperty) as (of: object, name: string) => boolean,
    listen: uncurry(EventTarget.prototype.addEventListener),
    weakGet: uncurry(WeakMap.prototype.get),
    weakSet: uncurry(WeakMap.prototype.set),
    slice,
    stringify,
    now,
    /** A text or a `URL` object as the page would resolve it; null where it is neither. */
    resolve(target: unknown): string | null {
      try {
        const text = typeof target === 'object' && target !== null ? hrefOf(target) : target;
        return typeof text === 'string' ? hrefOf(new UrlOfPage(text, baseUri(document) as string)) : null;
      } catch {
        return null;
      }
    },
    /** Takes the probe's own frames out of an error that the page is about to see. */
    tidy(error: unknown): void {
      if (!isError?.(error) || formatsStacks()) return;
      const own = getOwnPropertyDescriptor(error as object, 'stack');
      // Only what the browser itself put there: a getter of the page's would be seen to be called.
      if (!own?.get || own.get !== stack?.get || !own.set) return;
      const text: unknown = apply(own.get, error, []);
      if (typeof text !== 'string' || indexOf(text, 'whycors-probe:') < 0) return;
      apply(own.set, error, [withoutOwnFrames(text)]);
    },
    /** The stack below the probe, as the browser writes it; null where the page formats stacks itself. */
    stackHere(): string | null {
      if (formatsStacks()) return null;
      const { stack: text } = new ErrorOfPage();
      return typeof text === 'string' ? withoutOwnFrames(text) : null;
    },
    /** Lets one more frame into stacks, since the probe's own will be taken out; returns what undoes it. */
    makeRoomInStacks(): () => void {
      const limit = getOwnPropertyDescriptor(ErrorOfPage, 'stackTraceLimit');
      if (!limit?.writable || typeof limit.value !== 'number') return () => {};
      const before = limit.value;
      const errors = ErrorOfPage as unknown as { stackTraceLimit: number };
      errors.stackTraceLimit = before + 1;
      return () => {
        errors.stackTraceLimit = before;
      };
    },
  };
}

export type Intrinsics = ReturnType<typeof intrinsics>;

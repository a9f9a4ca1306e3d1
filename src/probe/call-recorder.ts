import type { Intrinsics } from './intrinsics.ts';
import type { Recorder } from './recorder.ts';

/** What a call asks for. Null: it could not be read without the page noticing. */
export interface AskedCall {
  readonly url: string;
  readonly method: string | null;
  readonly mode: string | null;
  readonly credentials: string | null;
  readonly redirect: string | null;
}

/** Puts calls and their rejections on record. Header values and bodies never are. */
export function callRecorder(safe: Intrinsics, recorder: Recorder) {
  const { origin } = window;
  const isTop = window === window.top;
  const hrefOfFrame = safe.getter(location, 'href');
  const longest = 8000;
  const ofException = {
    name: safe.getter(DOMException.prototype, 'name'),
    message: safe.getter(DOMException.prototype, 'message'),
  };

  /** The name or message of an error; a getter of the page's is left alone. */
  function textOf(error: unknown, name: 'name' | 'message'): string {
    try {
      return safe.slice(ofException[name](error) as string, 0, 500);
    } catch {
      // No DOMException.
    }
    let holder = error;
    for (let depth = 0; depth < 4 && typeof holder === 'object' && holder !== null; depth++) {
      const found = safe.getOwnPropertyDescriptor(holder, name);
      if (found) return typeof found.value === 'string' ? safe.slice(found.value, 0, 500) : '';
      holder = safe.getPrototypeOf(holder);
    }
    return '';
  }

  return {
    /** Returns the name by which a rejection refers to the call. */
    call(api: string, { url, method, mode, credentials, redirect }: AskedCall): string {
      const id = recorder.nextId();
      const stack = safe.stackHere();
      recorder.tell({
        __proto__: null,
        kind: 'call',
        id,
        api,
        url: safe.slice(url, 0, longest),
        method: method === null ? null : safe.slice(method, 0, 100),
        mode,
        credentials,
        redirect,
        stack: stack === null ? null : safe.slice(stack, 0, 2000),
        origin,
        frameUrl: safe.slice(hrefOfFrame(location) as string, 0, longest),
        isTop,
        at: safe.now(),
      });
      return id;
    },
    rejected(call: string, error: unknown): void {
      const [name, message] = [textOf(error, 'name'), textOf(error, 'message')];
      recorder.tell({ __proto__: null, kind: 'rejection', call, name, message, at: safe.now() });
    },
    violated(url: string, directive: string): void {
      recorder.tell({
        __proto__: null,
        kind: 'violation',
        url: safe.slice(url, 0, longest),
        directive: safe.slice(directive, 0, 100),
        origin,
        frameUrl: safe.slice(hrefOfFrame(location) as string, 0, longest),
        isTop,
        at: safe.now(),
      });
    },
  };
}

export type CallRecorder = ReturnType<typeof callRecorder>;

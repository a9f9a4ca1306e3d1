// Evaluated in a page, once without the probe and once with it: everything here must come out alike. Resolves to
// an object of facts by name.
(async () => {
  const facts = {};
  const note = (name, value) => {
    facts[name] = typeof value === 'string' ? value : JSON.stringify(value);
  };
  const show = (error) => ({
    type: Object.prototype.toString.call(error),
    constructor: error?.constructor?.name,
    text: String(error),
    stack: error?.stack,
    own: error instanceof Object ? Reflect.ownKeys(error).map(String) : [],
  });
  const thrown = async (run) => {
    try {
      return ['returned', String(await run())];
    } catch (error) {
      return show(error);
    }
  };
  const elsewhere = 'https://other.invalid/';
  const refused = { mode: 'same-origin' };
  const own = `${location.href}nothing`;

  // What a function looks like from outside.
  const holders = {
    fetch: window,
    open: XMLHttpRequest.prototype,
    send: XMLHttpRequest.prototype,
    sendBeacon: Navigator.prototype,
    toString: Function.prototype,
  };
  for (const [name, holder] of Object.entries(holders)) {
    const { value, ...flags } = Object.getOwnPropertyDescriptor(holder, name);
    note(`${name}: descriptor`, flags);
    note(`${name}: name and length`, [value.name, value.length, typeof value]);
    note(
      `${name}: own properties`,
      Reflect.ownKeys(value).map((key) => [
        String(key),
        Object.getOwnPropertyDescriptor(value, key),
        Object.hasOwn(value, key),
        key in value,
      ]),
    );
    note(`${name}: text`, [
      value.toString(),
      `${value}`,
      Function.prototype.toString.call(value),
      String(value.bind(null)),
      Object.prototype.toString.call(value),
    ]);
    note(`${name}: prototype`, [
      Object.getPrototypeOf(value) === Function.prototype,
      'prototype' in value,
      Object.isExtensible(value),
      value instanceof Function,
    ]);
    note(`${name}: identity`, [holder[name] === value, Object.is(holder[name], holder[name])]);
    note(`${name}: bound`, [value.bind(null).name, value.bind(null).length]);
    note(`${name}: position`, Reflect.ownKeys(holder).map(String).indexOf(name));
    note(`${name}: enumerated`, Object.keys(holder).includes(name));
    note(`${name}: constructed`, await thrown(() => new value()));
    note(`${name}: extended`, await thrown(() => class extends value {}));
    note(`${name}: caller`, await thrown(() => value.caller));
    note(`${name}: cloned`, await thrown(() => structuredClone(value)));
    note(`${name}: wrong this`, await thrown(() => value.call({})));
    note(`${name}: null this`, await thrown(() => value.call(null)));
  }

  // Errors of the arguments, and of the network, with their stacks.
  const deep = (depth, run) => (depth === 0 ? run() : deep(depth - 1, run));
  const failures = {
    'fetch without arguments': () => fetch(),
    'fetch of no URL': () => fetch('http://%'),
    'fetch of a symbol': () => fetch(Symbol('s')),
    'fetch with an odd mode': () => fetch(own, { mode: 'odd' }),
    'fetch with an odd init': () => fetch(own, 1),
    'fetch with user and password': () => fetch('https://a:b@other.invalid/'),
    'fetch with a throwing getter': () =>
      fetch(own, {
        get mode() {
          throw new RangeError('mine');
        },
      }),
    'fetch with a throwing toString': () =>
      fetch({
        toString() {
          throw new RangeError('mine');
        },
      }),
    'fetch refused before the network': () => fetch(elsewhere, refused),
    'fetch refused, deep in a stack': () => deep(30, () => fetch(elsewhere, refused)),
    'fetch of an unknown host': () => fetch(elsewhere),
    'fetch of another scheme': () => fetch('ftp://other.invalid/'),
    'open without arguments': () => new XMLHttpRequest().open(),
    'open of no URL': () => new XMLHttpRequest().open('GET', 'http://%'),
    'open with an odd method': () => new XMLHttpRequest().open('A B', own),
    'send before open': () => new XMLHttpRequest().send(),
    'a synchronous request refused': () => {
      const request = new XMLHttpRequest();
      request.open('GET', elsewhere, false);
      request.send();
    },
    'a beacon without arguments': () => navigator.sendBeacon(),
    'a beacon to another scheme': () => navigator.sendBeacon('ftp://other.invalid/'),
    'a beacon to the own server': () => navigator.sendBeacon(own),
  };
  for (const [name, run] of Object.entries(failures)) note(name, await thrown(run));
  note('the stack limit', Error.stackTraceLimit);

  // Promises: whose they are, and in which order their reactions come.
  const promise = fetch(own);
  note('the promise', [
    Object.getPrototypeOf(promise) === Promise.prototype,
    promise instanceof Promise,
    Object.keys(promise),
    JSON.stringify(promise),
    Promise.resolve(promise) === promise,
    promise.constructor === Promise,
    Reflect.ownKeys(promise),
  ]);
  note('a fetched answer', [(await promise).status, (await promise).url, Reflect.ownKeys(promise)]);
  const order = [];
  const asked = fetch(elsewhere, refused);
  const tick = (name, count) => {
    let last = Promise.resolve();
    for (let turn = 1; turn <= count; turn++) last = last.then(() => order.push(`${name}${turn}`));
    return last;
  };
  const turns = tick('turn', 9);
  asked.catch(() => order.push('catch'));
  asked.then(
    () => {},
    () => order.push('then'),
  );
  (async () => {
    try {
      await asked;
    } catch {
      order.push('await');
    }
  })();
  (async () => asked)().catch(() => order.push('returned'));
  asked.finally(() => order.push('finally')).catch(() => order.push('after finally'));
  Promise.race([asked]).catch(() => order.push('race'));
  Promise.allSettled([asked]).then(() => order.push('settled'));
  await turns;
  note('the order of reactions', order);
  class Mine extends Promise {}
  note('another promise class', await thrown(() => Mine.resolve(fetch(elsewhere, refused))));
  const given = fetch(own);
  given.constructor = Mine;
  note('a constructor given to it', [Reflect.ownKeys(given), given.then(() => 0) instanceof Mine]);
  note('a frozen promise', await thrown(() => Object.freeze(fetch(elsewhere, refused))));

  // Rejections that nobody handles, and those that somebody does.
  const unhandled = [];
  const hear = (event) => {
    unhandled.push([event.type, event.promise === lost, show(event.reason), event.isTrusted]);
    event.preventDefault();
  };
  addEventListener('unhandledrejection', hear);
  addEventListener('rejectionhandled', hear);
  const lost = fetch(elsewhere, refused);
  fetch(elsewhere, refused).catch(() => {});
  await new Promise((resolve) => setTimeout(resolve, 50));
  lost.catch(() => {});
  await new Promise((resolve) => setTimeout(resolve, 50));
  removeEventListener('unhandledrejection', hear);
  removeEventListener('rejectionhandled', hear);
  note('rejections nobody handles', unhandled);

  // What a call reads, how often and in which order.
  const reads = [];
  const watched = Object.defineProperties(
    {},
    Object.fromEntries(
      ['method', 'mode', 'credentials', 'redirect', 'headers', 'body', 'signal', 'cache'].map((name) => [
        name,
        { enumerable: true, get: () => void reads.push(name) },
      ]),
    ),
  );
  const target = {
    toString() {
      reads.push('toString');
      return own;
    },
  };
  await fetch(target, watched).catch(() => {});
  note('what a call reads', reads);
  const request = new Request(own, { method: 'POST', body: 'a=1' });
  await fetch(request);
  note('a used request', [request.bodyUsed, await thrown(() => fetch(request))]);
  let pulls = 0;
  const stream = new ReadableStream({
    pull: (controller) => (++pulls > 2 ? controller.close() : controller.enqueue(new Uint8Array(9))),
  });
  note('a stream as body', [await thrown(() => fetch(own, { method: 'POST', body: stream })), stream.locked]);

  // Aborts keep their reason, and nobody looks at it.
  let looked = 0;
  const reason = {
    get stack() {
      looked += 1;
      return '';
    },
    get name() {
      looked += 1;
      return '';
    },
  };
  const controller = new AbortController();
  const aborted = fetch(own, { signal: controller.signal });
  controller.abort(reason);
  note('an abort', [await aborted.catch((error) => error === reason), looked]);
  note('an abort before the call', await thrown(() => fetch(own, { signal: AbortSignal.abort() })));

  // The older way.
  const life = (method, url, use) =>
    new Promise((resolve) => {
      const events = [];
      const request = new XMLHttpRequest();
      for (const type of ['readystatechange', 'loadstart', 'progress', 'load', 'error', 'abort', 'loadend'])
        request.addEventListener(type, () => events.push(`${type} ${request.readyState} ${request.status}`));
      request.addEventListener('loadend', () => resolve(events));
      request.open(method, new URL(url));
      request.send();
      use?.(request);
    });
  note('a request that is answered', await life('GET', own));
  note('a request that fails', await life('GET', elsewhere));
  note('a request that is aborted', await life('GET', own, (request) => request.abort()));

  // A page that patches everything sees only its own calls.
  const calls = {};
  const count = (holder, name) => {
    const native = holder[name];
    const patched = function (...args) {
      calls[name] = (calls[name] ?? 0) + 1;
      return new.target ? Reflect.construct(native, args) : native.apply(this, args);
    };
    patched.prototype = native.prototype;
    holder[name] = patched;
    return () => {
      holder[name] = native;
    };
  };
  const undo = [
    count(Promise.prototype, 'then'),
    count(Promise.prototype, 'catch'),
    count(Array.prototype, 'push'),
    count(String.prototype, 'slice'),
    count(String.prototype, 'indexOf'),
    count(WeakMap.prototype, 'get'),
    count(WeakMap.prototype, 'set'),
    count(EventTarget.prototype, 'addEventListener'),
    count(JSON, 'stringify'),
    count(Date, 'now'),
    count(Object, 'defineProperty'),
    count(Reflect, 'getOwnPropertyDescriptor'),
    count(Reflect, 'apply'),
    count(window, 'URL'),
    count(window, 'Error'),
    count(window, 'Proxy'),
  ];
  const pollution = [
    'get',
    'set',
    'value',
    'apply',
    'toJSON',
    'has',
    'configurable',
    'once',
    'mode',
    'redirect',
  ];
  let touched = 0;
  const { defineProperty } = Object;
  for (const name of pollution)
    defineProperty(Object.prototype, name, {
      __proto__: null,
      configurable: true,
      get() {
        touched += name === 'toJSON' || name === 'apply' ? 1 : 0;
        return undefined;
      },
      set(value) {
        defineProperty(this, name, { __proto__: null, value, writable: true, configurable: true });
      },
    });
  const patchedPromise = fetch(elsewhere, refused);
  const patchedRequest = new XMLHttpRequest();
  patchedRequest.open('GET', elsewhere);
  patchedRequest.send();
  Function.prototype.toString.call(fetch);
  try {
    await patchedPromise;
  } catch {
    // As expected.
  }
  for (const name of pollution) delete Object.prototype[name];
  for (const restore of undo) restore();
  note('calls of what the page patched', calls);
  note('lookups on what the page polluted', touched);

  // What the document and the window hold.
  note(
    'names in the window',
    Object.getOwnPropertyNames(window).filter((name) => !/^(cdc_|__)/.test(name)),
  );
  note('the document', document.documentElement.outerHTML);
  note('stored', [localStorage.length, sessionStorage.length, document.cookie]);
  return facts;
})();

// Who can make a call: the page, a frame in it, or a worker of it.

const folder = document.body.dataset.scenario;

const askers = {
  page: async () => performAndDescribe,
  iframe: () => askFrame({ src: document.body.dataset.frame }),
  'sandboxed-iframe': () => askFrame({ src: `/${folder}/frame`, sandbox: 'allow-scripts' }),
  worker: async () => {
    const worker = new Worker(`/${folder}/worker.js`);
    return asker((...message) => worker.postMessage(...message));
  },
  'shared-worker': async () => {
    // A URL of its own: one that an earlier page left behind may just be ending.
    const { port } = new SharedWorker(`/${folder}/worker.js?${performance.timeOrigin}`);
    return asker((...message) => port.postMessage(...message));
  },
  'service-worker': async () => {
    await navigator.serviceWorker.register(`/${folder}/worker.js`);
    const { active } = await navigator.serviceWorker.ready;
    return asker((...message) => active.postMessage(...message));
  },
};

/** Gets a caller ready; asking it performs the scenario's call with this argument. */
function openCaller(from) {
  return askers[from]();
}

async function askFrame(attributes) {
  const frame = Object.assign(document.createElement('iframe'), attributes);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  return asker((message, transfer) => frame.contentWindow.postMessage(message, '*', transfer));
}

/** Hands one end of a channel to the caller, and waits for its word at the other. */
function asker(post) {
  return (argument) =>
    new Promise((resolve, reject) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => (data.error ? reject(new Error(data.error)) : resolve(data.value));
      post({ perform: argument }, [port2]);
    });
}

Object.assign(globalThis, { openCaller });

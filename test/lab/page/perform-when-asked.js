// The other end of `openCaller`: in a frame, a worker, a shared worker or a service worker.
async function perform({ data, ports: [channel] }) {
  if (typeof data !== 'object' || !('perform' in data)) return;
  try {
    channel.postMessage({ value: await performAndDescribe(data.perform) });
  } catch (error) {
    channel.postMessage({ error: error.message });
  }
}

addEventListener('message', perform);
addEventListener('connect', ({ ports: [port] }) => {
  port.onmessage = perform;
});

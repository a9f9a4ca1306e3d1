// The other end of `askAnother`: in an iframe, a worker or a service worker.
addEventListener('message', async ({ data, ports: [channel] }) => {
  if (data !== 'perform') return;
  try {
    channel.postMessage({ value: await performAndDescribe() });
  } catch (error) {
    channel.postMessage({ error: error.message });
  }
});

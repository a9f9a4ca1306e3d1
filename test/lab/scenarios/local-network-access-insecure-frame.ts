import { defineScenario } from '../scenario.ts';

// A frame is no safer than the page around it.
export const scenario = defineScenario({
  id: 'local-network-access-insecure-frame',
  title: 'A frame over https, in a page without, calls this machine',
  row: 'Only looks like CORS',
  ugly: true,
  page: 'http://shop.test',
  serve: {
    'https://widget.test/inner': {
      GET: {
        headers: { 'Content-Type': 'text/html', 'Content-Security-Policy': 'treat-as-public-address' },
        body: `<script>
          onmessage = ({ ports: [channel] }) =>
            fetch('https://api.test/orders').then(
              () => channel.postMessage({}),
              ({ message }) => channel.postMessage({ error: message }),
            );
        </script>`,
      },
    },
    'https://api.test/orders': { GET: { headers: { 'Access-Control-Allow-Origin': '*' } } },
  },
  call: `const frame = document.createElement('iframe');
  frame.src = 'https://widget.test/inner';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  return new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => (data.error ? reject(new Error(data.error)) : resolve());
    frame.contentWindow.postMessage('call', '*', [port2]);
  });`,
  expect: [
    {
      url: 'https://api.test/orders',
      verdict: 'look-alike',
      chromium: 'InsecureLocalNetwork',
      cause: 'local-network-access',
    },
  ],
});

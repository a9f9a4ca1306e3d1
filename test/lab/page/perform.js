// Wires the button of a scenario's page: it performs the call, wherever the scenario makes it from.
const button = document.querySelector('#perform');
const output = document.querySelector('output');
const folder = document.body.dataset.scenario;

const performers = {
  page: async () => performAndDescribe,
  iframe: async () => askAnother((channel) => frames[0].postMessage('perform', '*', [channel])),
  worker: async () => {
    const worker = new Worker(`/${folder}/worker.js`);
    return askAnother((channel) => worker.postMessage('perform', [channel]));
  },
  'service-worker': async () => {
    await navigator.serviceWorker.register(`/${folder}/worker.js`);
    const { active } = await navigator.serviceWorker.ready;
    return askAnother((channel) => active.postMessage('perform', [channel]));
  },
};

/** Hands one end of a channel to whoever performs the call, and waits for the word at the other. */
function askAnother(handOver) {
  return () =>
    new Promise((resolve, reject) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => (data.error ? reject(new Error(data.error)) : resolve(data.value));
      handOver(port2);
    });
}

function show(result, detail) {
  output.textContent = `${result}: ${detail}`;
  document.body.dataset.result = result;
}

async function prepare() {
  const perform = await performers[document.body.dataset.from]();
  button.disabled = false;
  button.addEventListener('click', async () => {
    try {
      show('passed', await perform());
    } catch (error) {
      show('failed', error.message);
    }
  });
}

window.addEventListener('load', prepare);

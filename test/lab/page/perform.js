// Wires the button of a scenario's page: it performs the call, wherever the scenario makes it from.
const button = document.querySelector('#perform');
const output = document.querySelector('output');

function show(result, detail) {
  output.textContent = `${result}: ${detail}`;
  document.body.dataset.result = result;
}

/** Lets a service worker answer for the page from now on. */
async function controlledBy(url) {
  const { serviceWorker } = navigator;
  const controlled = new Promise((resolve) => {
    serviceWorker.addEventListener('controllerchange', resolve, { once: true });
  });
  await serviceWorker.register(url);
  if (!serviceWorker.controller) await controlled;
}

async function prepare() {
  const { serviceWorker } = document.body.dataset;
  if (serviceWorker) await controlledBy(serviceWorker);
  const perform = await openCaller(document.body.dataset.from);
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

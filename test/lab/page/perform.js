// Wires the button of a scenario's page: it performs the call, wherever the scenario makes it from.
const button = document.querySelector('#perform');
const output = document.querySelector('output');

function show(result, detail) {
  output.textContent = `${result}: ${detail}`;
  document.body.dataset.result = result;
}

async function prepare() {
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

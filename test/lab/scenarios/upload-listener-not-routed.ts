import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'upload-listener-not-routed',
  title: 'A progress bar on a simple upload makes it ask first, and nobody answers OPTIONS',
  row: 'Preflight not handled',
  page: 'https://shop.test',
  serve: {
    'https://api.test/pictures': {
      OPTIONS: { status: 405, headers: { Allow: 'POST', 'Access-Control-Allow-Origin': '*' } },
      POST: { headers: { 'Access-Control-Allow-Origin': '*' } },
    },
  },
  call: `return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', 'https://api.test/pictures');
    request.upload.addEventListener('progress', () => {});
    request.addEventListener('load', () => resolve(request));
    request.addEventListener('error', () => reject(new TypeError('The upload failed.')));
    request.send('a picture');
  })`,
  expect: [
    {
      url: 'https://api.test/pictures',
      method: 'POST',
      verdict: 'cors',
      chromium: 'PreflightInvalidStatus',
      cause: 'preflight-status-not-routed',
      root: 'options-not-routed',
    },
  ],
});

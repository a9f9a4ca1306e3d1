import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'profile-url-moved',
  title: 'What speaks of OAuth already is redirected to where it lives now, without CORS headers',
  row: 'Redirects',
  page: 'https://shop.test',
  serve: {
    'https://api.test/oauth2/profile': {
      GET: { status: 308, headers: { Location: 'https://id.test/oauth2/v2/profile' } },
    },
    'https://id.test/oauth2/v2/profile': { GET: { headers: { 'Access-Control-Allow-Origin': '*' } } },
  },
  call: `return fetch('https://api.test/oauth2/profile')`,
  expect: [
    {
      url: 'https://api.test/oauth2/profile',
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'redirect-without-allow-origin',
      without: ['redirect-to-login'],
      answers: 'incomplete',
    },
  ],
});

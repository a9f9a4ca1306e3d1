import { defineScenario } from '../scenario.ts';
import { labSound } from '../sound.ts';

export const scenario = defineScenario({
  id: 'video-of-another-origin',
  title: 'What a video element plays with `crossorigin` allows another page',
  row: 'No Access-Control-Allow-Origin',
  page: 'https://shop.test',
  serve: {
    'https://cdn.test/cup.wav': {
      GET: {
        headers: { 'Access-Control-Allow-Origin': 'https://partner.test', 'Content-Type': 'audio/wav' },
        body: labSound,
      },
    },
  },
  call: `return loadVideo('https://cdn.test/cup.wav', 'anonymous')`,
  expect: [
    {
      url: 'https://cdn.test/cup.wav',
      verdict: 'cors',
      chromium: 'AllowOriginMismatch',
      cause: 'allow-origin-mismatch',
    },
  ],
});

import { expect, it } from 'vitest';
import { flask } from '../../src/remedies/stacks/flask.ts';

it('writes a bracket as one, where Flask-CORS would read a pattern', () => {
  const { edits } = flask.remedy({
    server: 'https://api.example',
    origins: ['https://app.example', 'http://[::1]:3000'],
    methods: ['GET'],
    headers: [],
    credentials: false,
    allowedToday: [],
    example: { method: 'GET', url: 'https://api.example/' },
  });
  expect(edits.map(({ lines }) => lines).join('\n')).toContain(
    String.raw`origins=["https://app.example", r"^http://\[::1\]:3000$"],`,
  );
});

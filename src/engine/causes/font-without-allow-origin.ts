import type { RootCause } from '../cause.ts';
import { fileServerSetting } from '../explanations/file-server-settings.ts';
import { fileWithoutAllowOrigin } from '../explanations/file-without-allow-origin.ts';
import { hostOf } from '../explanations/named-end.ts';
import { code, field, headerEvidence } from '../words.ts';

export const fontWithoutAllowOrigin: RootCause = {
  id: 'font-without-allow-origin',
  title: 'Web fonts need CORS',
  explains: 'root',
  about: 'request',
  spec: 'https://drafts.csswg.org/css-fonts/#font-fetching-requirements',
  observes: 'a font that was there, without Access-Control-Allow-Origin',

  explain(subject) {
    const file = subject.exchange.resourceType === 'font' ? fileWithoutAllowOrigin(subject) : null;
    if (file === null) return null;
    const { message, index, origin } = file;
    return {
      what: `${code(hostOf(message.url))} has the font, and serves it without ${field('access-control-allow-origin')}.`,
      why: `Browsers load every web font with CORS, also one that only a style sheet names; so its server must allow the page, although it serves images and scripts to everyone.`,
      fix: `${fileServerSetting(subject, origin)}; or serve the font from ${code(subject.exchange.origin)} itself.`,
      message: index,
      evidence: headerEvidence(message, index, 'content-type'),
    };
  },
};

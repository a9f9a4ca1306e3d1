import { isCredentialParameter } from './credential-names.ts';
import { hidePrivateKeys, hideShapes } from './credential-shapes.ts';
import { deepest, hideInBase64, hideInPercentParts } from './encoded-text.ts';
import { formDecoded } from './encodings.ts';
import { type Hides, hidden } from './hide.ts';
import { hideNamedValues } from './named-values.ts';
import { redactUrl } from './redact-url.ts';
import { textWithoutUserInfo } from './user-info.ts';

const absoluteUrl = /\b[a-z][a-z0-9+.-]{0,30}:\/\/[^\s"'<>`]+/gi;
const parameter = /([?&#;])([^=&#;?\s"'<>`]{1,100})=([^&#\s"'<>`]*)/g;

/** A text, such as a sentence or the value of a header, without the credentials in it. */
export function redactText(text: string, hides: Hides, depth = 0): string {
  const { urls, texts } = hides;
  if (depth > deepest) return hidden(text, texts);
  const read = (decoded: string) => redactText(decoded, hides, depth + 1);
  const withoutKeys = hideInPercentParts(hidePrivateKeys(text, texts), read, texts);
  const withoutUrls = textWithoutUserInfo(withoutKeys, urls)
    .replace(absoluteUrl, (url) => redactUrl(url, urls, depth))
    // Relative ones, which nothing marks as a URL.
    .replace(parameter, (all, mark: string, name: string, value: string) =>
      isCredentialParameter(formDecoded(name), value) ? `${mark}${name}=${hidden(value, urls)}` : all,
    );
  return hideInBase64(hideShapes(hideNamedValues(withoutUrls, texts), texts), read, texts);
}

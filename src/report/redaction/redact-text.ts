import { isCredentialParameter } from './credential-names.ts';
import { hideShapes } from './credential-shapes.ts';
import { decoded, type Hides, hidden } from './hide.ts';
import { hideNamedValues } from './named-values.ts';
import { redactUrl } from './redact-url.ts';
import { textWithoutUserInfo } from './user-info.ts';

const absoluteUrl = /\b[a-z][a-z0-9+.-]{0,30}:\/\/[^\s"'<>`]+/gi;
const parameter = /([?&#;])([^=&#;?\s"'<>`]{1,100})=([^&#\s"'<>`]*)/g;

/** A text, such as a sentence or the value of a header, without the credentials in it. */
export function redactText(text: string, { urls, texts }: Hides): string {
  const withoutUrls = textWithoutUserInfo(text, urls)
    .replace(absoluteUrl, (url) => redactUrl(url, urls))
    // Relative ones, which nothing marks as a URL.
    .replace(parameter, (all, mark: string, name: string, value: string) =>
      isCredentialParameter(decoded(name)) ? `${mark}${name}=${hidden(value, urls)}` : all,
    );
  return hideShapes(hideNamedValues(withoutUrls, texts), texts);
}

import { type Hide, isPlaceholder } from './hide.ts';

// `https:user@host` and `https:\user@host` are the same URL to a browser. Bounded, to stay linear on hostile text.
const inUrl = /((?:\b(?:https?|wss?|ftp):|\/)[\\/]{1,8}|\b(?:https?|wss?|ftp):)([^\s\\/?#]{0,2000})@/gi;
/** In a sentence, quotes end the URL. */
const inText = /((?:\b(?:https?|wss?|ftp):|\/)[\\/]{1,8}|\b(?:https?|wss?|ftp):)([^\s\\/?#"'<>`]{0,2000})@/gi;

function withoutUserInfo(text: string, pattern: RegExp, hide: Hide): string {
  return text.replace(pattern, (all, start: string, userInfo: string) => {
    const left = userInfo !== '' && !isPlaceholder(userInfo) && hide(userInfo) === userInfo;
    return left ? all : start;
  });
}

/** Takes user name and password out of a URL. */
export function urlWithoutUserInfo(url: string, hide: Hide): string {
  return withoutUserInfo(url, inUrl, hide);
}

/** Takes user names and passwords out of every URL in a text. */
export function textWithoutUserInfo(text: string, hide: Hide): string {
  return withoutUserInfo(text, inText, hide);
}

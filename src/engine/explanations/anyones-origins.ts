/** Origins that anyone gets for the asking, and that change: no list of a server holds one of them for long. */
const anyones: readonly { readonly origin: RegExp; readonly source: string }[] = [
  {
    origin: /^moz-extension:/,
    source:
      'https://developer.mozilla.org/en-US/docs/Mozilla/Add-ons/WebExtensions/manifest.json/web_accessible_resources',
  },
  { origin: /\.ngrok(-free)?\.(app|dev|io)$/, source: 'https://ngrok.com/docs/universal-gateway/domains/' },
  {
    origin: /\.trycloudflare\.com$/,
    source:
      'https://developers.cloudflare.com/cloudflare-one/connections/connect-networks/do-more-with-tunnels/trycloudflare/',
  },
  { origin: /\.loca\.lt$/, source: 'https://github.com/localtunnel/localtunnel' },
  { origin: /\.webcontainer\.io$/, source: 'https://webcontainers.io/guides/introduction' },
  { origin: /\.csb\.app$/, source: 'https://codesandbox.io/docs' },
  {
    origin: /^https:\/\/(cdpn\.io|fiddle\.jshell\.net|jsfiddle\.net|codepen\.io)$/,
    source: 'https://codepen.io',
  },
];

/** Whether anyone can have a page at this origin. */
export function isAnyones(origin: string): boolean {
  return anyones.some((row) => row.origin.test(origin));
}

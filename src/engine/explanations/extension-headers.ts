/** A header that something in the browser, and no page, puts on calls. */
interface ExtensionHeader {
  /** In lower case. */
  readonly headers: RegExp;
  /** Who adds it, as the subject of a sentence. */
  readonly name: string;
  /** Pages send it as well: it is the extension's only where no script made the request. */
  readonly alsoByPages?: true;
  /** Where somebody met it. */
  readonly source: string;
}

/** Extensions and other tools that were seen to add headers, and so to break calls to other origins. */
export const extensionHeaders: readonly ExtensionHeader[] = [
  {
    headers: /^x-ijt$/,
    name: "The browser support of JetBrains' IDEs",
    source: 'https://github.com/getsentry/sentry-javascript/issues/2209',
  },
  {
    headers: /^x-firelogger/,
    name: 'The extension FireLogger',
    source: 'https://github.com/MattSkala/chrome-firelogger/issues/2',
  },
  {
    headers: /^x-firephp/,
    name: 'The extension FirePHP',
    source: 'https://github.com/aaronsaray/FirePHP4Chrome/issues/34',
  },
  {
    headers: /^x-rq-/,
    name: 'The extension Requestly',
    source: 'https://github.com/requestly/requestly/issues/1269',
  },
  {
    headers: /^x-forwarded-for$/,
    name: 'An extension like X-Forwarded-For Header',
    alsoByPages: true,
    source: 'https://github.com/MisterPhilip/x-forwarded-for/issues/14',
  },
  {
    headers: /^pragma$/,
    name: "An extension like Akamai's developer toolkit",
    alsoByPages: true,
    source: 'https://github.com/akamai/akamai_developer_toolkit/issues/69',
  },
  {
    headers: /^sniffy-inject-html-enabled$/,
    name: 'The profiler Sniffy',
    source: 'https://github.com/sniffy/sniffy/issues/334',
  },
  {
    headers: /^x-brave-partner$/,
    name: 'The browser Brave',
    source: 'https://github.com/brave/brave-browser/issues/6021',
  },
];

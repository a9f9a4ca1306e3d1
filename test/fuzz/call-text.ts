import { type FuzzCall, type FuzzCase, hopUrl } from './fuzz-case.ts';

/** The call as its author would write it: the body of an async function. */
export function callText(fuzzCase: FuzzCase): string {
  const text = onceText(fuzzCase.call, quote(hopUrl(fuzzCase, 0)));
  const again = `const call = async () => readToEnd(await (async () => { ${text} })());`;
  switch (fuzzCase.repeat) {
    case 'once':
      return text;
    case 'at-once':
      return `${again}\n  return Promise.all([call(), call()])`;
    case 'in-turn':
      return `${again}\n  await call().catch(() => {});\n  return call()`;
    default:
      return fuzzCase.repeat satisfies never;
  }
}

function onceText(call: FuzzCall, url: string): string {
  const crossOrigin = quote(call.credentials === 'include' ? 'use-credentials' : 'anonymous');
  const attribute = call.mode === 'no-cors' ? 'null' : crossOrigin;
  switch (call.kind) {
    case 'fetch':
      return `return fetch(${url}, ${fetchOptions(call)})`;
    case 'xhr':
      return xhrText(call, url);
    case 'image':
      return `return loadImage(${url}, ${attribute})`;
    case 'script':
      return `return loadScript(${url}, ${attribute})`;
    case 'module':
      return `return loadScript(${url}, ${attribute}, { module: true })`;
    case 'style':
      return `return loadLink(${url}, ${attribute})`;
    case 'font':
      return `return loadFont(${url})`;
    case 'video':
      return `return loadVideo(${url}, ${attribute})`;
    case 'preload':
      return `return loadLink(${url}, ${attribute}, { rel: 'preload', as: ${quote(call.as)} })`;
    case 'event-source':
      return `return new Promise((resolve) => {
    const source = new EventSource(${url}, { withCredentials: ${call.credentials === 'include'} });
    source.onerror = () => resolve(source.close());
  })`;
    case 'beacon':
      return `navigator.sendBeacon(${url}, new Blob(['{}'], { type: ${quote(beaconType(call))} }))`;
    default:
      return call.kind satisfies never;
  }
}

function fetchOptions({ method, headers, credentials, ...call }: FuzzCall): string {
  const options = JSON.stringify({
    method,
    ...(headers.length > 0 && { headers: Object.fromEntries(headers) }),
    credentials,
    ...(call.mode === 'no-cors' && { mode: call.mode }),
    ...(call.redirect !== 'follow' && { redirect: call.redirect }),
    ...(call.keepalive && { keepalive: true }),
    ...(call.body !== null && { body: call.body }),
  });
  if (!call.stream) return options;
  return `{ ...${options}, body: new Blob(['note']).stream(), duplex: 'half' }`;
}

function xhrText({ method, headers, credentials, upload, body }: FuzzCall, url: string): string {
  return `return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open(${quote(method)}, ${url});
    request.withCredentials = ${credentials === 'include'};
    ${headers.map(([name, value]) => `request.setRequestHeader(${quote(name)}, ${quote(value)});`).join('\n    ')}
    ${upload ? 'request.upload.onprogress = () => {};' : ''}
    request.onloadend = () => resolve(request.status);
    request.send(${body === null ? '' : quote(body)});
  })`;
}

function beaconType({ headers }: FuzzCall): string {
  return headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? 'text/plain';
}

function quote(text: string): string {
  return JSON.stringify(text);
}

import { type FuzzCall, type FuzzCase, hopUrl } from './fuzz-case.ts';

/** The call as a page's author would write it: the body of an async function. */
export function callText(fuzzCase: FuzzCase): string {
  const { call } = fuzzCase;
  const url = quote(hopUrl(fuzzCase, 0));
  const crossOrigin = quote(call.credentials === 'include' ? 'use-credentials' : 'anonymous');
  const attribute = call.mode === 'no-cors' ? 'null' : crossOrigin;
  switch (call.kind) {
    case 'fetch':
      return `return fetch(${url}, ${JSON.stringify(fetchOptions(call))})`;
    case 'xhr':
      return xhrText(call, url);
    case 'image':
      return `return loadImage(${url}, ${attribute})`;
    case 'script':
      return `return loadScript(${url}, ${attribute})`;
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

function fetchOptions({ method, headers, credentials, mode, redirect, keepalive, body }: FuzzCall): object {
  return {
    method,
    ...(headers.length > 0 && { headers: Object.fromEntries(headers) }),
    credentials,
    ...(mode === 'no-cors' && { mode }),
    ...(redirect !== 'follow' && { redirect }),
    ...(keepalive && { keepalive }),
    ...(body !== null && { body }),
  };
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

// What scenarios use beside fetch, each as a promise that rejects where the browser refuses.

/** Sends a request the older way. */
function sendXhr(method, url, { withCredentials = false, headers = {}, body = null } = {}) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(method, url);
    request.withCredentials = withCredentials;
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.onload = () => resolve(request.status);
    request.onerror = () => reject(new Error('XMLHttpRequest failed'));
    request.send(body);
  });
}

/** Loads an element by its `src`; `crossOrigin` is `anonymous`, `use-credentials` or null. */
function loadElement(element, url, crossOrigin = null) {
  return new Promise((resolve, reject) => {
    element.crossOrigin = crossOrigin;
    element.onload = () => resolve('loaded');
    element.onerror = () => reject(new Error(`${element.localName} failed`));
    element.src = url;
    document.body.append(element);
  });
}

function loadImage(url, crossOrigin) {
  return loadElement(document.createElement('img'), url, crossOrigin);
}

function loadScript(url, crossOrigin) {
  return loadElement(document.createElement('script'), url, crossOrigin);
}

async function loadFont(url) {
  document.fonts.add(await new FontFace('Lab', `url(${url})`).load());
  return 'loaded';
}

/** Performs the scenario's call, and reads the answer to its end: until then a request is not over. */
async function performAndDescribe() {
  const value = await performCall();
  if (!(value instanceof Response)) return String(value);
  // An opaque answer has no body to read, and asking for it would cancel the request.
  if (!value.type.startsWith('opaque')) await value.text();
  return `${value.type} ${value.status}`;
}

Object.assign(globalThis, { sendXhr, loadImage, loadScript, loadFont, performAndDescribe });

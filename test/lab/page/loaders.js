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

/** `module: true` asks in mode `cors` whatever `crossOrigin` says. */
function loadScript(url, crossOrigin, { module = false } = {}) {
  const script = document.createElement('script');
  if (module) script.type = 'module';
  return loadElement(script, url, crossOrigin);
}

/** `rel` is `stylesheet`, or `preload` with what it is loaded `as`. */
function loadLink(url, crossOrigin, { rel = 'stylesheet', as = '' } = {}) {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    Object.assign(link, { rel, as, crossOrigin });
    link.onload = () => resolve('loaded');
    link.onerror = () => reject(new Error(`${rel} failed`));
    link.href = url;
    document.head.append(link);
  });
}

/** Loads a video as far as its first frame. */
function loadVideo(url, crossOrigin = null) {
  return new Promise((resolve, reject) => {
    const video = document.createElement('video');
    Object.assign(video, { crossOrigin, preload: 'auto', muted: true });
    video.onloadeddata = () => resolve('loaded');
    video.onerror = () => reject(new Error('video failed'));
    video.src = url;
    document.body.append(video);
  });
}

async function loadFont(url) {
  document.fonts.add(await new FontFace('Lab', `url(${url})`).load());
  return 'loaded';
}

/** Reads an answer to its end: until then a request is not over. */
async function readToEnd(value) {
  // An opaque answer has no body to read, and asking for it would cancel the request.
  if (value instanceof Response && !value.type.startsWith('opaque')) await value.text();
  return value;
}

/** Performs the scenario's call to the end of its answer. */
async function performAndDescribe(argument) {
  const value = await readToEnd(await performCall(argument));
  return value instanceof Response ? `${value.type} ${value.status}` : String(value);
}

Object.assign(globalThis, {
  sendXhr,
  loadImage,
  loadScript,
  loadLink,
  loadVideo,
  loadFont,
  readToEnd,
  performAndDescribe,
});

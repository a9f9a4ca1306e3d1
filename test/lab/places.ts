/** The ports the lab listens on. */
export interface Ports {
  readonly http: number;
  readonly https: number;
}

// A host of the lab without a port, or with one of the words HTTP and HTTPS in its place, and the slash
// that begins a path of at least one letter.
const labUrl =
  /\b(https?):\/\/([^\s/?#@"'`<>]*@)?((?:[\w*-]+\.)*test|localhost|127\.0\.0\.1)(?::(HTTPS?)\b|(?![\w.:-]))(\/(?=[^\s"'`<>,;)]))?/gi;

/**
 * Rewrites every URL of the lab in a text to where the lab serves it: the port is added, and a path is put
 * under the folder of its scenario. Bare origins get the port alone, so that header values stay origins.
 * `http://shop.test:HTTPS` asks for the port of the other scheme.
 */
export function place(text: string, folder: string, ports: Ports): string {
  return text.replace(
    labUrl,
    (_all, scheme: string, user: string | undefined, host: string, portName?: string, slash?: string) => {
      const port = (portName ?? scheme).toUpperCase() === 'HTTPS' ? ports.https : ports.http;
      const path = slash === undefined ? '' : folder === '' ? '/' : `/${folder}/`;
      return `${scheme}://${user ?? ''}${host}:${port}${path}`;
    },
  );
}

/** The other way round: the scenario's folder, and the URL as the scenario wrote it. */
export function unplace(url: URL): { readonly folder: string; readonly written: string } {
  const [, folder = '', ...path] = url.pathname.split('/');
  return { folder, written: `${url.protocol}//${url.hostname}/${path.join('/')}${url.search}` };
}

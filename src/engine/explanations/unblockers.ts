/** An extension that promises to switch CORS off, and what it writes on every answer beside the allowed origin. */
interface Unblocker {
  /** As the subject of a sentence. */
  readonly name: string;
  /** Its `Access-Control-Allow-Methods`, letter by letter. */
  readonly methods: string;
  /** Where its code stands. */
  readonly source: string;
}

const unblock = 'https://github.com/balvin-perrie/Access-Control-Allow-Origin---Unblock';

export const unblockers: readonly Unblocker[] = [
  {
    name: 'The extension Allow-Control-Allow-Origin',
    methods: 'GET, PUT, POST, DELETE, HEAD',
    source: 'https://github.com/vitvad/Access-Control-Allow-Origin/blob/master/app/js/background.js',
  },
  {
    name: 'The extension CORS Unblock',
    methods: 'GET, PUT, POST, DELETE, HEAD, OPTIONS, PATCH',
    source: unblock,
  },
  {
    name: 'The extension CORS Unblock',
    methods: 'GET, PUT, POST, DELETE, HEAD, OPTIONS, PATCH, PROPFIND, PROPPATCH, MKCOL, COPY, MOVE, LOCK',
    source: unblock,
  },
];

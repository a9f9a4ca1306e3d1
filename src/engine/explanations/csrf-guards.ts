/** A framework that refuses calls which it takes for forged. */
export interface CsrfGuard {
  /** As the subject of a sentence. */
  readonly name: string;
  readonly status: number;
  /** True: nobody else uses this status. */
  readonly sure?: true;
  /** A header that it sets on every answer, in lower case. */
  readonly header?: string;
  readonly matches?: RegExp;
  readonly source: string;
  /** What the page sends, or the server leaves out, in the imperative. */
  readonly setting: string;
}

export const csrfGuards: readonly CsrfGuard[] = [
  {
    name: 'Laravel',
    status: 419,
    sure: true,
    setting:
      'Fetch `/sanctum/csrf-cookie` first and send its token as `X-XSRF-TOKEN`, or leave the route out of the CSRF check (`validateCsrfTokens(except: […])`)',
    source: 'https://github.com/fruitcake/laravel-cors/issues/44',
  },
  {
    name: 'Ruby on Rails',
    status: 422,
    header: 'x-runtime',
    setting:
      'Send the token as `X-CSRF-Token`, or use `protect_from_forgery with: :null_session` for an API that takes tokens instead of cookies',
    source: 'https://guides.rubyonrails.org/security.html#cross-site-request-forgery-csrf',
  },
  {
    name: 'Django',
    status: 403,
    header: 'referrer-policy',
    matches: /^same-origin$/i,
    setting: 'Send the token as `X-CSRFToken`, and list the page in `CSRF_TRUSTED_ORIGINS`',
    source: 'https://docs.djangoproject.com/en/stable/ref/csrf/',
  },
];

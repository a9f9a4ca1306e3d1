/** What fails a test. In `playwright.config.ts`: `use: { whycors: { … } }`; in a file or a group: `test.use`. */
export interface WhycorsOptions {
  /**
   * `blocked` (the default): a request that a CORS check stopped. `notice`: one that passed with something worth
   * knowing, too. `never`: nothing; the report can still be read from the fixture `cors`.
   */
  readonly failOn?: 'blocked' | 'notice' | 'never';
  /**
   * Requests that may be blocked: regular expressions, or URLs in which `**` stands for any text and `*` for any
   * without a slash, as in `page.route`.
   */
  readonly allowUrls?: readonly (string | RegExp)[];
  /** Ids of causes that may stop a request, for example `origin-not-allow-listed`. */
  readonly allowCauses?: readonly string[];
}

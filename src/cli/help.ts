export const about = `Says why a cross-origin request was blocked, and exactly what the server must answer so that it passes.`;

const exitCodes = `Exit codes
  0  nothing was blocked
  1  something was blocked (--fail-on says what counts)
  2  something that was named could not be read or written, or the command is not right`;

export const programHelp = `
Examples
  whycors diagnose shop.har                         what was blocked, and what to answer
  whycors diagnose recordings/ --format markdown    one report of every HAR in a folder
  whycors explain preflight-redirected              what a cause means, and what to do
  whycors explain "Access to fetch at 'https://…"   what a line of the console means

How to save a HAR: whycors diagnose --help

${exitCodes}`;

export const diagnoseHelp = `
How to save a HAR
  Open the developer tools before the call fails, reload the page, make the call, and save.
  Chrome, Edge   Network panel: the arrow pointing down, "Export HAR". A sanitized one leaves out cookies and
                 Authorization: it is safer, and tells less of the credentials.
  Firefox        Network panel: the gear, "Save All As HAR".
  Safari         Settings, Advanced, "Show features for web developers"; then Network tab: "Export".

Examples
  whycors diagnose shop.har
  whycors diagnose shop.har admin.har recordings/   as one report; of folders every *.har and *.json in them
  whycors diagnose shop.har --format markdown --output report.md
  cat shop.har | whycors diagnose - --format json | jq '.exchanges[].findings[0].cause'
  whycors diagnose shop.har --fail-on notice        in a pipeline, to be strict

What is taken out
  Cookies, tokens and passwords are replaced in every format, wherever they stand; bodies are in none.
  --leave-in headers     leaves one kind in: cookies, headers, urls (tokens in URLs), texts (tokens elsewhere)
  --redaction none       leaves all of it in: share that with nobody
  --redact X-Tenant      takes out the values of one more header, parameter, cookie or field
  --spare trace_id       leaves in those of another, which only look like secrets

Files of any size are read; those of more than 64 MB piece by piece.

${exitCodes}`;

export const explainHelp = `
Without an argument it lists all causes. With - it reads the line from standard input.

Examples
  whycors explain allow-origin-missing
  whycors explain "Origin https://shop.example is not allowed by Access-Control-Allow-Origin. Status code: 401"
  pbpaste | whycors explain -`;

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
  whycors probe https://api.example/orders --origin https://shop.example    what a live server answers
  whycors check report.json --base-url http://localhost:3000                whether it answers as it must

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

The fix for your stack
  --stack nginx          has the lines to paste for that server software in the text, in Markdown, HTML and the message;
                         where answers tell it by themselves, Markdown and HTML have them anyway

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

const liveHelp = `
What is sent
  What --dry-run shows, and nothing else: HTTP/1.1, one connection for each request, no cookies, no body, through no
  proxy. Certificates are verified; NODE_EXTRA_CA_CERTS names a file with those of your own authority.`;

export const checkHelp = `
Asks each message that the report gives an answer for, preflights included, once, and says in one line what differs.
No redirect is followed. A message that may change something on the server is sent with --send alone.

Where it asks
  The origins that the report names. --base-url puts another server in the place of the only one. Where there are
  several, each says for which: --base-url https://api.example=http://localhost:3000. The others are asked where
  they are.

Secrets
  What the report has redacted, and would redact, comes from the environment: HEADER_AUTHORIZATION, HEADER_COOKIE …
  It says which it needs. They are shown nowhere; with --dry-run their names stand in their places.
${liveHelp}

Exit codes
  0  every answer is as it must be
  1  an answer differs
  2  something could not be asked or read, or nothing can be checked`;

export const probeHelp = `
Sends the preflight where the Fetch standard asks for one, and the request only if the preflight passes; follows up
to 20 redirects, and stops where a browser stops. What only a browser has is not played: its cookies and caches, other
extensions, the page's own policies, access to the local network, HSTS.
Of a method that may change something (all but GET, HEAD, OPTIONS) only the preflight is asked; --send sends the rest.

Examples
  whycors probe https://api.example/orders --origin https://shop.example
  whycors probe https://api.example/orders --origin https://shop.example --method PUT --dry-run \\
    --header 'Content-Type: application/json' --header 'Authorization: Bearer 123' --credentials
${liveHelp}

Exit codes
  0  all that was sent passes
  1  a browser would stop it
  2  no answer came (DNS, refused, TLS, time out), or the command is not right`;

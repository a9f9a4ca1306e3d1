import type { Scenario } from './scenario.ts';

/** How a page gets a script: by its URL, or with its text in place. */
export type ScriptTag = (url: string) => string;

export const scriptByUrl: ScriptTag = (url) => `<script src="${url}"></script>`;

/** The page of a scenario: what it shows, and a button that performs the call. */
export function scenarioPage(scenario: Scenario, script: ScriptTag): string {
  const { id, page, title, row, call, from, controlledBy = '' } = scenario;
  const [scheme] = page.split(':');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8"><title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/lab/page.css">
<body data-from="${from ?? 'page'}" data-scenario="${id}" data-frame="${scheme}://widget.test/frame" data-service-worker="${controlledBy}">
<p><a href="/">All scenarios</a> · ${escapeHtml(row)}</p>
<h1>${escapeHtml(title)}</h1>
<pre>${escapeHtml(call)}</pre>
<button id="perform" disabled>Perform</button> <output></output>
${['/lab/loaders.js', `/${id}/call.js`, '/lab/callers.js', '/lab/perform.js'].map(script).join('\n')}
`;
}

/** The document of a scenario's frame, which performs the call when its parent says so. It loads nothing itself. */
export function scenarioFrame(script: string): string {
  return `<!doctype html><title>Widget</title><body><script>${script}</script>`;
}

/** The scenario's call as a function of its own file, so that call stacks name it. */
export function scenarioCall({ call }: Scenario): string {
  return `async function performCall(argument) {\n  ${call.trim()}\n}\n`;
}

/** The list of all scenarios, for whoever looks at the lab by hand. */
export function indexPage(scenarios: readonly Scenario[]): string {
  const items = scenarios.map(
    ({ id, page, title, row }) =>
      `<li><a href="${page}/${id}/">${escapeHtml(title)}</a> <small>${escapeHtml(row)}</small></li>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>The lab</title>
<link rel="stylesheet" href="/lab/page.css"><h1>The lab</h1>
<p><a href="https://shop.test/shop/">The shop: five failures at once</a></p>
<ul>${items.join('\n')}</ul>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

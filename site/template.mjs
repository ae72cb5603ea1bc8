import { posix } from 'node:path';
import { escaped } from './markdown.mjs';
import { addressOf, APPLICATIONS, GROUPS } from './pages.mjs';

/** As strict as the demo's: nothing comes from another site. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'";

const order = GROUPS.flatMap(({ pages }) => pages);

/** A whole page of the site. `exists` tells whether a page to try things on is there. */
export function pageOf({ page, title, html, headings, version, exists }) {
  const address = addressOf(page);
  const to = (other) => posix.relative(posix.dirname(address), other);
  const item = (other, label) =>
    `<li><a href="${to(other)}"${other === address ? ' aria-current="page"' : ''}>${escaped(label)}</a></li>`;
  const groups = GROUPS.map(
    ({ title, pages }) =>
      `<p>${title}</p>\n<ul role="list">${pages.map(([page, label]) => item(addressOf(page), label)).join('\n')}</ul>`,
  ).join('\n');
  const applications = APPLICATIONS.filter(([path]) => exists(path))
    .map(([path, label]) => item(path, label))
    .join('\n');
  const sections = headings.filter(({ depth }) => depth === 2);
  const contents =
    sections.length > 2
      ? `<nav class="contents" aria-labelledby="contents"><p id="contents">On this page</p>
<ul role="list">${sections.map(({ id, text }) => `<li><a href="#${id}">${escaped(text)}</a></li>`).join('\n')}</ul></nav>`
      : '';
  const [next, nextLabel] = order[order.findIndex(([path]) => path === page) + 1] ?? [];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="color-scheme" content="light dark">
<title>${page === 'README.md' ? 'readiness-assessment: where your district stands' : `${escaped(title)} · readiness-assessment`}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${to('site.css')}">
<script type="module" src="${to('site.js')}"></script>
</head>
<body>
<a class="skip" href="#content">Skip to content</a>
<header class="top">
<a class="name" href="${to('index.html')}">readiness-assessment</a>
<nav class="try" aria-label="Try it"><ul role="list">${applications}</ul></nav>
<form class="search" role="search" action="${to('index.html')}" hidden>
<label for="search" class="unseen">Search these pages</label>
<input id="search" type="search" autocomplete="off" autocapitalize="none" spellcheck="false" placeholder="Search" aria-describedby="search-help">
<p id="search-help" class="unseen">Results appear below as you type. The arrow keys go through them.</p>
<p class="unseen" role="status"></p>
<div class="found" hidden></div>
</form>
<button type="button" class="all" popovertarget="pages">All pages</button>
</header>
<div class="columns">
<nav id="pages" class="pages" popover aria-label="Pages">
${groups}
</nav>
<main id="content" tabindex="-1">
${html}
${next ? `<p class="next">Next: <a href="${to(addressOf(next))}">${escaped(nextLabel)}</a></p>` : ''}
</main>
${contents}
</div>
<footer><p>Version ${version}. MIT license. Nothing here loads anything from another site.</p></footer>
</body>
</html>
`;
}

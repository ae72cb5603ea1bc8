/** The pages of the site in the order in which they are read, and what each is called in the list of pages. */
export const GROUPS = [
  {
    title: 'Put it on your site',
    pages: [
      ['README.md', 'Quick start'],
      ['docs/embedding.md', 'Embedding'],
      ['docs/wordpress.md', 'WordPress'],
      ['docs/drupal.md', 'Drupal'],
      ['docs/wix.md', 'Wix'],
      ['docs/squarespace.md', 'Squarespace'],
      ['docs/webflow.md', 'Webflow'],
      ['docs/hubspot.md', 'HubSpot'],
      ['docs/google-sites.md', 'Google Sites and SharePoint'],
      ['docs/frameworks.md', 'React, Vue, Svelte and others'],
      ['docs/troubleshooting.md', 'Troubleshooting'],
    ],
  },
  {
    title: 'Make it yours',
    pages: [
      ['docs/theming.md', 'Theming and languages'],
      ['docs/assessments.md', 'Your own questions'],
      ['docs/team.md', 'Use it with your team'],
    ],
  },
  {
    title: 'Use the result',
    pages: [
      ['docs/result.md', 'The result'],
      ['docs/newsletter.md', 'Sign-up and newsletters'],
      ['docs/analytics.md', 'Analytics'],
    ],
  },
  {
    title: 'For administrators',
    pages: [
      ['docs/privacy.md', 'Privacy'],
      ['docs/accessibility.md', 'Accessibility'],
      ['docs/vpat.md', 'VPAT and Section 508'],
      ['docs/security.md', 'Security'],
      ['docs/performance.md', 'Performance'],
    ],
  },
  {
    title: 'Look it up',
    pages: [
      ['docs/reference.md', 'Reference'],
      ['CHANGELOG.md', 'Changelog'],
    ],
  },
  {
    title: 'Work on it',
    pages: [
      ['CONTRIBUTING.md', 'Contributing'],
      ['docs/decisions.md', 'Decisions'],
      ['docs/evidence.md', 'Evidence'],
      ['docs/releasing.md', 'Releasing'],
      ['SECURITY.md', 'Reporting a vulnerability'],
    ],
  },
];

/** Pages to try things on, which are there already; one that is not there is left out. */
export const APPLICATIONS = [
  ['demo/index.html', 'Demo'],
  ['demo/builder.html', 'Embed builder'],
  ['demo/team.html', 'Team tool'],
  ['dist/editor.html', 'Editor'],
];

/** Where a page of the project stands on the site. */
export const addressOf = (page) => (page === 'README.md' ? 'index.html' : page.replace(/\.md$/, '.html'));

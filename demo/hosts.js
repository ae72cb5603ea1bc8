/**
 * Where the assessment can stand: which pieces go there, and three steps to it.
 *
 * `rung`: how it is embedded. `needsScript`: `here` with the snippet, `once` by somebody with the rights for it, `no`.
 */

const own = 'Your own page';
const systems = 'Website systems';
const frames = 'Where only frames fit';
const developers = 'Frameworks';
const elsewhere = 'Everywhere else';

/** The same words for the team tool. */
const TEAM_WORDS = [
  [/(?:the first|a) question(?! fits)/g, 'the team tool'],
  [/answer the team tool/g, 'add a result'],
  [/a whole question fits/g, 'the first step fits'],
  [/(the|an) (?:self-)?assessment/gi, (_, article) => (article === 'The' ? 'The team tool' : 'the team tool')],
];

/** What is said of a host, where it is to show one thing or the other. */
export const said = (text, view) =>
  view === 'team' ? TEAM_WORDS.reduce((words, [found, other]) => words.replace(found, other), text) : text;

export const hosts = [
  {
    id: 'page',
    name: 'Any HTML page',
    group: own,
    rung: 'element',
    needsScript: 'here',
    about: 'The shortest way, for every page that may run a script.',
    pieces: [{ kind: 'script and element', label: 'Into the page' }],
    steps: [
      'Upload the files to your site.',
      'Paste the line where the assessment should appear.',
      'Open the page: the first question is there.',
    ],
  },
  {
    id: 'page-placeholder',
    name: 'HTML page with a placeholder',
    group: own,
    rung: 'placeholder',
    needsScript: 'once',
    about: 'For editors that drop tags they do not know. A plain div stays, and the script fills it.',
    pieces: [
      { kind: 'script', label: 'Once, into the template of the site' },
      { kind: 'placeholder', label: 'Into each page' },
    ],
    steps: [
      'Put the script into the template that all pages share.',
      'Paste the placeholder where the assessment should appear.',
      'Open the page: a link instead of a question means that the script is missing.',
    ],
  },
  {
    id: 'page-link',
    name: 'HTML page with a link',
    group: own,
    rung: 'link',
    needsScript: 'once',
    about:
      'A link survives nearly every editor. Without the script it leads to the assessment, with it, it becomes one.',
    pieces: [
      { kind: 'script', label: 'Once, into the template of the site' },
      { kind: 'link', label: 'Into each page' },
    ],
    steps: [
      'Put the script into the template that all pages share.',
      'Paste the link, or make one to the same URL with the link button of the editor.',
      'Open the page: the first question is there in place of the link.',
    ],
  },
  {
    id: 'page-frame',
    name: 'HTML page with a frame that fits',
    group: own,
    rung: 'frame',
    needsScript: 'here',
    about:
      'For pages that should stay apart from the assessment. The script fits the frame’s height and passes events on.',
    pieces: [{ kind: 'script and frame', label: 'Into the page' }],
    steps: [
      'Upload the files to your site.',
      'Paste the line where the assessment should appear.',
      'Open the page and answer a question: the frame grows and shrinks with it.',
    ],
  },
  {
    id: 'wordpress-admin',
    name: 'WordPress, as administrator or editor',
    group: systems,
    rung: 'element',
    needsScript: 'here',
    about:
      'Administrators and editors may paste scripts. In a network of sites usually only its super administrators may.',
    pieces: [{ kind: 'script and element', label: 'Into a Custom HTML block' }],
    steps: [
      'Add the block “Custom HTML” to the page.',
      'Paste the line into it, then publish.',
      'View the page, not the editor: the first question is there.',
    ],
    note: 'In the classic editor paste it in the Text tab, and do not open the Visual tab again: it removes the element.',
  },
  {
    id: 'wordpress-author',
    name: 'WordPress, as author or contributor',
    group: systems,
    rung: 'placeholder',
    needsScript: 'once',
    about: 'WordPress removes scripts and unknown tags from what authors save. The placeholder and links stay.',
    pieces: [
      { kind: 'script', label: 'Once, by an administrator: into the theme or a code plugin' },
      { kind: 'placeholder', label: 'In each post: into a Custom HTML block' },
      { kind: 'link', label: 'Or a link: into the text of the post' },
    ],
    steps: [
      'An administrator adds the script to the theme or with a code plugin, once.',
      'Add the block “Custom HTML” to the post and paste the placeholder, or paste the link into the text.',
      'Preview the post: a link instead of a question means that the script is missing.',
    ],
  },
  {
    id: 'wordpress-oembed',
    name: 'WordPress, by URL (oEmbed)',
    group: systems,
    rung: 'oembed',
    needsScript: 'no',
    about: 'WordPress turns a URL on a line of its own into a frame. The files must have been built for their URL.',
    pieces: [{ kind: 'bare address', label: 'On a line of its own' }],
    steps: [
      'Make the folder with “npx readiness-assessment host”, which writes its URL into the files, and upload it.',
      'Paste the URL on an empty line of the post.',
      'Preview the post: a frame with the first question is there in place of the URL.',
    ],
    note: 'Always in English and in the built-in colors: WordPress does not pass options on.',
  },
  {
    id: 'drupal',
    name: 'Drupal',
    group: systems,
    rung: 'placeholder',
    needsScript: 'once',
    about: 'Text editors in Drupal drop unknown tags. With the script in the theme, a placeholder or a link is enough.',
    pieces: [
      { kind: 'script', label: 'Once, by a site builder: into the page template or a library of the theme' },
      { kind: 'placeholder', label: 'In each text: with a format that allows all HTML, in the source view' },
      { kind: 'link', label: 'Or a link: with any other format' },
    ],
    steps: [
      'A site builder adds the script to the theme, once.',
      'Choose the format “Full HTML”, open the source view of the editor and paste the placeholder.',
      'Save and view the page: a link instead of a question means that the script is missing.',
    ],
  },
  {
    id: 'ghost',
    name: 'Ghost',
    group: systems,
    rung: 'element',
    needsScript: 'here',
    about: 'The HTML card keeps everything.',
    pieces: [{ kind: 'script and element', label: 'Into an HTML card' }],
    steps: [
      'Type /html in the post and choose the HTML card.',
      'Paste the line into it.',
      'Preview the post: the first question is there. The editor itself shows the code.',
    ],
    note: 'Newsletters show the link inside it, because email runs no scripts.',
  },
  {
    id: 'squarespace',
    name: 'Squarespace',
    group: systems,
    rung: 'element',
    needsScript: 'here',
    about:
      'The code block runs scripts in plans that allow JavaScript. In other plans, link to the assessment instead.',
    pieces: [{ kind: 'script and element', label: 'Into a code block' }],
    steps: [
      'Add a code block to the page and choose HTML.',
      'Replace its sample text with the line, then save.',
      'Open the page in a private window: the first question is there. The editor may hold scripts back.',
    ],
  },
  {
    id: 'google-tag-manager',
    name: 'Google Tag Manager',
    group: systems,
    rung: 'placeholder',
    needsScript: 'once',
    about: 'For sites whose template you cannot change. The tag loads the script; editors place placeholders or links.',
    pieces: [
      { kind: 'loader', label: 'Once, into a Custom HTML tag' },
      { kind: 'placeholder', label: 'Into each page' },
      { kind: 'link', label: 'Or a link' },
    ],
    steps: [
      'Make a tag of the type “Custom HTML”, paste the script, and choose the pages that trigger it.',
      'Paste the placeholder or the link where the assessment should appear.',
      'Try it in the preview of the container, then submit: the first question is there.',
    ],
    note: 'If visitors must agree to tags first, they see the link until then. The tag holds the script to its hash, but not what that fetches: an import map must be in the page before it. Put the one of a page’s own snippet into the template for that.',
  },
  {
    id: 'mediawiki',
    name: 'MediaWiki',
    group: systems,
    rung: 'placeholder',
    needsScript: 'once',
    about:
      'Wiki pages keep the placeholder and drop scripts. HTML links become text, so the link is written as a wiki does.',
    pieces: [
      { kind: 'MediaWiki script', label: 'Once, by an interface administrator: into MediaWiki:Common.js' },
      { kind: 'MediaWiki placeholder', label: 'Into each page' },
      { kind: 'MediaWiki link', label: 'Or a link' },
    ],
    steps: [
      'An interface administrator adds the script to the page MediaWiki:Common.js, once.',
      'Edit the source of the page and paste the placeholder, or the link.',
      'Save the page: a link instead of a question means that the script is missing.',
    ],
    note: 'MediaWiki’s loader takes neither a hash nor an import map: nothing holds these files to what they were. Serve them from a site of your own.',
  },
  {
    id: 'dokuwiki',
    name: 'DokuWiki',
    group: systems,
    rung: 'link',
    needsScript: 'no',
    about: 'DokuWiki keeps nothing but links. They lead to a page with the assessment.',
    pieces: [{ kind: 'DokuWiki link', label: 'Into the page' }],
    steps: [
      'Edit the page.',
      'Paste the link where it should appear, then save.',
      'Follow the link: the first question is there.',
    ],
  },
  {
    id: 'google-sites',
    name: 'Google Sites',
    group: frames,
    rung: 'frame',
    needsScript: 'no',
    about: 'Google Sites shows other pages in frames, at the height that you give them.',
    pieces: [
      { kind: 'address', label: 'Under “By URL”' },
      { kind: 'frame', label: 'Or under “Embed code”' },
    ],
    steps: [
      'Choose Insert, then Embed.',
      'Paste the URL under “By URL” and choose the whole page, not the preview.',
      'Drag the box until a whole question fits, then publish and view the page.',
    ],
  },
  {
    id: 'sharepoint',
    name: 'SharePoint',
    group: frames,
    rung: 'frame',
    needsScript: 'no',
    about: 'The Embed web part takes frames from sites that the site’s HTML field security allows.',
    pieces: [{ kind: 'frame', label: 'Into an Embed web part' }],
    steps: [
      'A site administrator allows your domain under Site settings, HTML Field Security.',
      'Edit the page, add the web part “Embed” and paste the line.',
      'Publish the page: the first question is there. An error means that the domain is not allowed yet.',
    ],
  },
  {
    id: 'closed',
    name: 'Finalsite or another closed system',
    group: frames,
    rung: 'frame',
    needsScript: 'no',
    about: 'A frame of fixed height needs no script on the page. What is taller scrolls inside.',
    pieces: [
      { kind: 'frame', label: 'Into an element for embeds or HTML' },
      { kind: 'address', label: 'Or, where it asks for a URL' },
    ],
    steps: [
      'Add the element for embeds, frames or HTML to the page; its name differs from system to system.',
      'Paste the line, or the URL if that is all it takes.',
      'Publish the page: the first question is there.',
    ],
    note: 'If the system drops the frame, link to the URL.',
  },
  {
    id: 'npm',
    name: 'npm and a bundler',
    group: developers,
    rung: 'npm',
    needsScript: 'here',
    about: 'Typed modules, with lit as their only dependency. Importing them on a server does nothing.',
    pieces: [
      { kind: 'install', label: 'In the folder of your project' },
      { kind: 'define', label: 'Into a module' },
      { kind: 'bare element', label: 'Into the markup' },
    ],
    steps: [
      'Install the package.',
      'Import it once, and write the element where it should appear.',
      'Run your development server: the first question is there.',
    ],
  },
  {
    id: 'react',
    name: 'React',
    group: developers,
    rung: 'npm',
    needsScript: 'here',
    about: 'A typed component, which also sets properties and handlers where React hydrates a page from a server.',
    pieces: [
      { kind: 'install', label: 'In the folder of your project' },
      { kind: 'react', label: 'Into a component' },
    ],
    steps: [
      'Install the package.',
      'Use the component where the assessment should appear.',
      'Run your development server: the first question is there.',
    ],
  },
  {
    id: 'vue',
    name: 'Vue',
    group: developers,
    rung: 'npm',
    needsScript: 'here',
    about: 'Vue uses the element as it is, once it knows that the tag is not one of its components.',
    pieces: [
      { kind: 'install', label: 'In the folder of your project' },
      { kind: 'Vue config', label: 'Into vite.config.js, in place of vue()' },
      { kind: 'vue', label: 'Into a component' },
    ],
    steps: [
      'Install the package.',
      'Tell the compiler that the tag is a custom element, and write it where it should appear.',
      'Run your development server: the first question is there, and the console is quiet.',
    ],
  },
  {
    id: 'newsletter',
    name: 'Email, newsletter or feed',
    group: elsewhere,
    rung: 'link',
    needsScript: 'no',
    about: 'Email programs and feed readers run no scripts. A link leads to a page with the assessment.',
    pieces: [
      { kind: 'link', label: 'Into the HTML' },
      { kind: 'address', label: 'Or the URL, for a button or plain text' },
    ],
    steps: [
      'Write the sentence or add the button that should lead there.',
      'Paste the link into the HTML, or the URL into the button.',
      'Send yourself a test and follow the link: the first question is there.',
    ],
  },
];

import { expect } from '@open-wc/testing';
import { inlineSnippet, snippetFor } from '../../../src/editor/model/snippet.js';

describe('what to paste', () => {
  it('is the script, and the element with the document, each on one line', () => {
    expect(snippetFor({ base: 'https://example.org/readiness/', src: '/check.json', lang: 'ar' })).to.deep.equal([
      {
        label: 'Once on the page',
        code: '<script type="module" src="https://example.org/readiness/readiness-assessment.js"></script>',
      },
      {
        label: 'Where the assessment should appear',
        code:
          '<readiness-assessment lang="ar" dir="rtl" src="/check.json">' +
          '<a href="https://example.org/readiness/embed.html?lang=ar&amp;dir=rtl&amp;src=%2Fcheck.json" lang="ar" dir="rtl">ابدؤوا التقييم الذاتي</a>' +
          '</readiness-assessment>',
      },
    ]);
  });

  it('pins the files to their hashes where these are known', () => {
    const integrity = {
      version: '1.2.3',
      files: { 'readiness-assessment.js': 'sha384-a', 'readiness-assessment-embed.js': 'sha384-b' },
    };
    expect(snippetFor({ base: '/r', src: 'x.json', integrity })[0]?.code).to.equal(
      '<script type="importmap">{"integrity":{"/r/readiness-assessment.js":"sha384-a"}}</script>' +
        '<script type="module" src="/r/readiness-assessment.js" integrity="sha384-a" crossorigin="anonymous"></script>',
    );
  });

  it('keeps attributes inside their quotes', () => {
    const [, { code } = { code: '' }] = snippetFor({ base: '/r', src: '"><script>alert(1)</script>\n' });
    expect(code).to.match(/^<readiness-assessment src="&quot;&gt;&lt;script&gt;[^"<>]*"><a /);
  });

  it('holds the document itself where nobody can upload one', () => {
    const document = { title: 'A </script><script>alert(1)</script> <!-- B', note: 'one\n\ntwo' };
    const code = inlineSnippet(document);
    expect(code).not.to.contain('\n');
    const host = new DOMParser().parseFromString(code, 'text/html').querySelector('readiness-assessment')!;
    expect(host.children).to.have.lengthOf(1);
    expect(JSON.parse(host.firstElementChild!.textContent)).to.deep.equal(document);
  });
});

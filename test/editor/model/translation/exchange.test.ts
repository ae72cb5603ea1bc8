import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { toCsv } from '../../../../src/editor/model/translation/csv.js';
import { exchangeOf } from '../../../../src/editor/model/translation/exchange.js';
import { write } from '../../../../src/editor/model/translation/languages.js';
import { readReturned, receive } from '../../../../src/editor/model/translation/receive.js';
import { stringsOf } from '../../../../src/editor/model/translation/strings.js';
import { toXliff } from '../../../../src/editor/model/translation/xliff.js';
import { putAt, type DocumentJson } from '../../../../src/editor/json.js';
import { full } from '../../../fuzz/documents.js';

const copy = (document: unknown) => JSON.parse(JSON.stringify(document)) as DocumentJson;
const bytes = (text: string) => new TextEncoder().encode(text);
const FORMATS = { CSV: toCsv, XLIFF: toXliff };

/** The document with what a file brings, and what is said. */
function taken(document: DocumentJson, file: Uint8Array | string, to = 'es') {
  const given = typeof file === 'string' ? bytes(file) : file;
  const { changes, same, notes } = receive(document, readReturned(given, 'en', to), 'en', to);
  const draft = copy(document);
  write(draft, to, changes);
  return { draft, changed: changes.length, same, notes };
}

const herbs = copy({ ...full, intro: { en: 'Two questions.' } });

/** Texts that documents may have, and that formats have trouble with. */
const texts = fc
  .oneof(
    fc.constantFrom(
      '=1+1',
      "'=1",
      "''-x",
      ' =1+1',
      "Choose; '=1, \t+2|\n@x",
      "'\t'=1",
      '- one',
      '@x',
      '\tx',
      '＝x',
      'a;b,c\td',
      'say "yes"',
      '"',
      "it's",
      '<b>&amp;</b>',
      ']]>',
      ' x ',
      'a\nb',
      'a\r\nb',
      'نعم، هذا',
      'sep=;',
      '\u2028',
      'x\ufeff',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  )
  .filter((text) => /\S/.test(text));

describe('texts that go to a translator and come back', () => {
  for (const [format, print] of Object.entries(FORMATS)) {
    it(`as ${format} are the same`, () => {
      const places = stringsOf(herbs);
      const pairs = fc.array(fc.tuple(texts, texts), { minLength: places.length, maxLength: places.length });
      fc.assert(
        fc.property(pairs, (pairs) => {
          const done = copy(herbs);
          const open = copy(herbs);
          places.forEach(({ path }, at) => {
            const [en, es] = pairs[at]!;
            putAt(done, path, { en, es });
            putAt(open, path, { en });
          });
          const file = print(exchangeOf(done, 'en', 'es'));
          const { draft, changed, notes } = taken(open, file);
          expect(draft).to.deep.equal(done);
          expect(changed).to.equal(places.length);
          expect(notes).to.be.empty;
          expect(taken(done, file)).to.deep.equal({ draft: done, changed: 0, same: places.length, notes: [] });
        }),
        { numRuns: 40 },
      );
    });

    it(`as ${format} change nothing where they are not translated`, () => {
      const { draft, notes } = taken(herbs, print(exchangeOf(herbs, 'en', 'ar')), 'ar');
      expect(draft).to.deep.equal(herbs);
      expect(notes).to.deep.equal(['31 texts have no translation in the file. What is there stays as it is.']);
    });
  }

  it('are those that differ by language', () => {
    expect(exchangeOf(copy(full), 'en', 'es').rows.map(({ key }) => key)).to.deep.equal([
      'title',
      'note',
      'areas.soil.label',
      'questions.hours.text',
      'questions.herbs.choices.mint.label',
    ]);
  });

  it('as CSV can be opened in a spreadsheet without running anything', () => {
    const document = copy({ id: 'x', title: { en: '=HYPERLINK("http://example.org")', es: '+1' } });
    expect(toCsv(exchangeOf(document, 'en', 'es'))).to.equal(
      '\ufeffkey,where,en,es\r\ntitle,Title,"\'=HYPERLINK(""http://example.org"")",\'+1\r\n',
    );
  });

  it('as CSV run nothing where another sign separates the columns, or after a space', () => {
    const document = copy({ id: 'x', title: { en: 'Choose; =HYPERLINK(1)', es: ' =1+1' } });
    expect(toCsv(exchangeOf(document, 'en', 'es'))).to.contain("title,Title,Choose; '=HYPERLINK(1), '=1+1\r\n");
  });

  it('as XLIFF are what tools expect', () => {
    const document = copy({ id: 'herb-bed', title: { en: 'A & B', es: '<A>' }, intro: { en: 'Hi' } });
    expect(toXliff(exchangeOf(document, 'en', 'es')).replaceAll(/\n/g, '')).to.equal(
      '<?xml version="1.0" encoding="UTF-8"?><xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">' +
        '<file original="herb-bed" datatype="plaintext" source-language="en" target-language="es"><body>' +
        '<trans-unit id="title" resname="title" xml:space="preserve"><source>A &amp; B</source><target state="translated">&lt;A&gt;</target><note>Title</note></trans-unit>' +
        '<trans-unit id="intro" resname="intro" xml:space="preserve"><source>Hi</source><note>Introduction</note></trans-unit>' +
        '</body></file></xliff>',
    );
  });
});

const small = copy({ id: 'x', title: { en: 'Title' }, intro: { en: 'Intro' }, note: { en: 'Note', es: 'Nota' } });
const LATER = 'One text is not in the file. What is there stays as it is.';

describe('tables that come back', () => {
  const cases: Record<string, [file: string, title: unknown, notes: readonly string[]]> = {
    'with semicolons': ['key;where;en;es\ntitle;;Title;"Tí;tulo"\nintro;;Intro;I\nnote;;Note;Nota', 'Tí;tulo', []],
    'with tabs': ['key\twhere\ten\tes\r\ntitle\t\tTitle\tT\r\nintro\t\tIntro\tI\r\nnote\t\tNote\tNota\r\n', 'T', []],
    'with the line of Excel': [
      'sep=;\r\nkey;where;en;es\r\ntitle;;Title;T\r\nintro;;Intro;I\r\nnote;;Note;Nota',
      'T',
      [],
    ],
    'in another order, with a column of notes': [
      'ES,Key,remark,en\nT,title,ok,Title\nI,intro,,Intro\nNota,note,,Note',
      'T',
      [],
    ],
    'with another name for the language': [
      'key,en,Spanish\ntitle,Title,T\nintro,Intro,I\nnote,Note,Nota',
      'T',
      ['The file says that its texts are in “Spanish”, and they were taken for “es”.'],
    ],
    'without some rows': ['key,es\ntitle,T\nnote,Nota', 'T', [LATER]],
    'with rows that are empty': [
      'key,es\ntitle,T\nintro,\nnote, \n\n,\n',
      'T',
      ['2 texts have no translation in the file. What is there stays as it is.'],
    ],
    'with texts that are not there any more': [
      'key,es\ntitle,T\nintro,I\nnote,Nota\nold.text,Viejo',
      'T',
      ['The document has no text “old.text” any more. Left out: “Viejo”.'],
    ],
    'with a text twice': [
      'key,es\ntitle,T\ntitle,U\ntitle,T\nintro,\nintro,I\nnote,Nota',
      'T',
      ['Title stands twice in the file. The first is used. Left out: “U”.'],
    ],
    'with an original that has changed': [
      'key,en,es\ntitle,Old,T\nintro,Intro,I\nnote,Note,Nota',
      'T',
      ['Title has changed since: “Old” is now “Title”. Check whether the translation still fits.'],
    ],
    'with a row that lost its key': [
      'key,en,es\ntitle,Title,T\nintro,Intro,I\nnote,Note,Nota\n,Lost,Perdido',
      'T',
      ['A row has no key, so it was left out: “Lost”, “Perdido”.'],
    ],
    'with a quotation mark that is not closed': [
      'key,es\ntitle,T\nnote,Nota\nintro,"I',
      'T',
      ['A quotation mark is not closed in the table. Check the texts after it.'],
    ],
    'without keys': [
      'en,es\nTitle,T',
      undefined,
      ['The table has no column “key,” which says where each text belongs. Export one here, and fill that in.'],
    ],
    'without translations': [
      'key,where,en\ntitle,Title,Title',
      undefined,
      ['The table has no column “es” with translations.'],
    ],
    'with no rows': ['key,es\n', undefined, ['The file holds no texts.']],
  };
  for (const [what, [file, title, notes]] of Object.entries(cases)) {
    it(what, () => {
      const found = taken(small, file);
      expect((found.draft['title'] as DocumentJson)['es']).to.equal(title);
      expect((found.draft['note'] as DocumentJson)['es']).to.equal('Nota');
      expect(found.notes).to.deep.equal(notes);
    });
  }

  it('in the encodings of Windows', () => {
    const file = 'key,es\ntitle,Título\nintro,I\nnote,Nota';
    const latin = Uint8Array.from(file, (letter) => letter.charCodeAt(0));
    const wide = new Uint8Array(Uint16Array.from(`\ufeff${file}`, (letter) => letter.charCodeAt(0)).buffer);
    expect(taken(small, latin).draft['title']).to.deep.equal({ en: 'Title', es: 'Título' });
    expect(taken(small, latin).notes).to.deep.equal([
      'The file is not saved as UTF-8, perhaps as Windows-1252. Check letters with accents.',
    ]);
    expect(taken(small, wide)).to.deep.include({ changed: 2, notes: [] });
  });
});

describe('files of translation tools that come back', () => {
  const file = (units: string, to = 'es') =>
    `<?xml version="1.0"?><xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="x" source-language="en" target-language="${to}" datatype="plaintext"><header/><body><group>${units}</group></body></file></xliff>`;
  const unit = (id: string, source: string, target: string) =>
    `<trans-unit id="${id}"><source>${source}</source>${target}<alt-trans><target>Other</target></alt-trans></trans-unit>`;
  const others = unit('intro', 'Intro', '<target>I</target>') + unit('note', 'Note', '<target>Nota</target>');

  const cases: Record<string, [file: string, title: unknown, notes: readonly string[]]> = {
    'in another order': [file(others + unit('title', 'Title', '<target state="final">T</target>')), 'T', []],
    'with numbers for ids': [
      file(`<trans-unit id="7" resname="title"><source>Title</source><target>T</target></trans-unit>${others}`),
      'T',
      [],
    ],
    'with originals where translations belong': [
      file(unit('title', 'Title', '<target state="needs-translation">Title</target>') + others),
      undefined,
      ['One text has no translation in the file. What is there stays as it is.'],
    ],
    'with translations that wait for a review': [
      file(unit('title', 'Title', '<target state="needs-review-translation">T</target>') + others),
      'T',
      ['One translation is marked as not finished. Look them over.'],
    ],
    'with formatting': [
      file(unit('title', 'Title', '<target>A <g id="1">b</g><x id="2"/> <mrk mtype="term">c</mrk></target>') + others),
      'A b c',
      ['The formatting of “title” was left out, because texts have none. Its words were kept.'],
    ],
    'without some units': [
      file(unit('title', 'Title', '<target><![CDATA[<T>]]></target>') + unit('note', 'Note', '')),
      '<T>',
      [LATER, 'One text has no translation in the file. What is there stays as it is.'],
    ],
    'in another language': [
      file(unit('title', 'Title', '<target>T</target>') + others, 'fr'),
      'T',
      ['The file says that its texts are in “fr”, and they were taken for “es”.'],
    ],
    'in version 2.0': [
      `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="es"><file id="f"><unit id="title"><segment state="final"><source>Ti</source><target>T</target></segment><ignorable><source> </source></ignorable><segment><source>tle</source><target>!</target></segment></unit><unit id="intro"><segment state="initial"><source>Intro</source><target>Intro</target></segment></unit><unit id="note"><segment><source>Note</source><target>Nota</target></segment></unit></file></xliff>`,
      'T!',
      ['One text has no translation in the file. What is there stays as it is.'],
    ],
    'cut in half': [
      file(others).slice(0, 300),
      undefined,
      ['The file is not sound XML. Export it from the translation tool again.'],
    ],
    'with a document type': [
      `<!DOCTYPE x [<!ENTITY a "b">]>${file(others).slice(21)}`,
      undefined,
      ['The file is not sound XML. Export it from the translation tool again.'],
    ],
    'as something else': [
      '<html><p>Hi</p></html>',
      undefined,
      ['This is not XLIFF, but “html.” Is it the right file?'],
    ],
  };
  for (const [what, [file, title, notes]] of Object.entries(cases)) {
    it(what, () => {
      const found = taken(small, file);
      expect((found.draft['title'] as DocumentJson)['es']).to.equal(title);
      expect((found.draft['note'] as DocumentJson)['es']).to.equal('Nota');
      expect(found.notes).to.deep.equal(notes);
    });
  }
});

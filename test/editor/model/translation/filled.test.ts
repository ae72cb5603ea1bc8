import { expect } from '@open-wc/testing';
import { parse } from '../../../../src/core/document/parse.js';
import type { DocumentJson } from '../../../../src/editor/json.js';
import { filled } from '../../../../src/editor/model/translation/filled.js';
import { small } from '../../../support/assessments.js';

const garden = small as unknown as DocumentJson;

describe('a document whose translations are filled up', () => {
  it('can be used, and shows the main language where a translation is missing', () => {
    const document = {
      ...garden,
      lang: 'en',
      title: { EN: 'Garden', es: ' ' },
      intro: { en: 'Here', es: 'Aquí', ar: 'هنا' },
      areas: [{ id: 'soil', label: { es: 'Tierra' } }, small.areas[1]],
    } as DocumentJson;
    expect(parse(document)).to.have.property('problems');
    const shown = filled(document);
    expect(parse(shown)).to.not.have.property('problems');
    expect(shown).to.deep.equal({
      ...document,
      title: { EN: 'Garden', es: 'Garden', ar: 'Garden' },
      areas: [{ id: 'soil', label: { es: 'Tierra', en: 'Tierra', ar: 'Tierra' } }, small.areas[1]],
    });
    // The document itself stays as it is.
    expect(document['title']).to.deep.equal({ EN: 'Garden', es: ' ' });
  });
});

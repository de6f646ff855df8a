import { expect } from 'chai';
import { LOCALES } from '../../../src/core/locale.js';
import { clear, count, drawn, squeeze, textsOf } from '../helpers.js';
import { triedOf } from '../widgets.js';
import { show, type Subject } from './subject.js';

/** What stands round the drawing is what the view says. */
export const texts = (subject: Subject): void => {
  describe('every view', () => {
    afterEach(clear);

    for (const lang of LOCALES) {
      it(`has the model’s heading, legend and remarks, and a source for all of them, ${lang}`, async () => {
        for (const id of triedOf({ ids: subject.ids, storyView: subject.record.storyView })) {
          const { root, errors } = await drawn(show(subject, { [subject.record.attribute]: id }, { lang }));
          const { heading, subheading, legend, remarks, figures, claims } = subject.model(id, lang);
          expect(textsOf(root, '.heading'), id).to.deep.equal([heading]);
          expect(squeeze(textsOf(root, '.subheading:not(.still)').join())).to.equal(squeeze(subheading));
          // Where parts have classes, the list beside the drawing is the legend.
          const marks = textsOf(root, '.legend li').map(squeeze);
          const known = (mark: string) =>
            legend.map(({ text }) => squeeze(text)).some((text) => mark.startsWith(text) || text.startsWith(mark));
          expect(
            marks.filter((mark) => !known(mark)),
            id,
          ).to.deep.equal([]);
          expect(marks.length === legend.length || count(root, '.readings') > 0, id).to.equal(true);
          const below = squeeze(textsOf(root, '.remarks').join());
          for (const remark of remarks) expect(below, id).to.include(squeeze(remark));
          expect(figures.length + claims.length, id).to.be.greaterThan(0);
          expect(textsOf(root, '.source').join(), id).to.match(lang === 'en' ? /^Source/ : /^来源：./);
          expect(count(root, '.canvas [data-key]'), id).to.be.greaterThan(0);
          expect(errors, id).to.deep.equal([]);
          clear();
        }
      });
    }
  });
};

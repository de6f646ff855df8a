import { words } from '../i18n/index.js';
import { captionText, citation, fallbackText } from '../view/text.js';
import type { ViewModel } from '../view/view-model.js';

/** What an editor pastes beside a picture: its caption, the text for readers who do not see it, and what to cite. */
export const pictureTexts = (model: ViewModel): string => {
  const w = words(model.locale);
  return [
    [w.pictureTexts.caption, captionText(model)],
    [w.pictureTexts.alternative, fallbackText(model)],
    [w.pictureTexts.citation, citation(model)],
  ]
    .map(([term, text]) => `${term ?? ''}\n${text ?? ''}\n`)
    .join('\n');
};

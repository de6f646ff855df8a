/** What the three example pages share: a box with the HTML that the editor gives, and the way back from it. */

/** An editor as the page sees it. */
export interface Article {
  html: () => string;
  load: (html: string) => void;
}

const found = (selector: string): Element => {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`${selector} is missing`);
  return element;
};

/** “保存” shows what would be stored; “重新打开” hands it to the editor as if the article were opened another day. */
export const withStore = ({ html, load }: Article): void => {
  const stored = found('#stored') as HTMLTextAreaElement;
  found('#save').addEventListener('click', () => {
    stored.value = html();
  });
  found('#reopen').addEventListener('click', () => {
    load(stored.value);
  });
};

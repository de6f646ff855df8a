/** What is HTML already, made by our own code; everything else that a template is given is text. */
class Markup {
  /** @param {string} text */
  constructor(text) {
    this.text = text;
  }
}

/** @param {string} text HTML that may be put into a page as it is, such as what `inlineOf` gives. */
export const markup = (text) => new Markup(text);

/** @param {string} text */
const escaped = (text) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/**
 * A template: html`<p>${text}</p>`.
 *
 * @param {TemplateStringsArray} strings
 * @param {...(string | Markup)} values
 */
export const html = (strings, ...values) =>
  markup(
    String.raw({ raw: strings }, ...values.map((value) => (value instanceof Markup ? value.text : escaped(value)))),
  );

/**
 * The site's template.
 *
 * @param {{ title: string, lede: string, figure: Markup }} article
 */
export const page = ({ title, lede, figure }) =>
  html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          <p>${lede}</p>
          ${figure}
        </main>
      </body>
    </html>`.text;

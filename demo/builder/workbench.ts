import { html, nothing, type TemplateResult } from 'lit';
import type { TextKind } from '../../src/elements/tools.js';
import type { IndexedView } from '../../src/static/view-index.js';
import { isScriptAddress } from '../../src/view/script-address.js';
import { SNIPPET_FORMS, lostAttributes } from '../../src/view/snippet-forms.js';
import { choiceField, selectField, severalField, textField, type Setter } from './controls.js';
import { FILES } from './index-file.js';
import { attributesOf, type Widget } from './preview.js';
import { WIDTHS } from './state.js';
import { words, type Words } from './words.js';

/** What a button did, said beside it, with the text where the browser would not copy it. */
export interface Status {
  at: 'code' | 'files';
  text: string;
  copy?: string;
}

/** What the preview gives, once it is there. */
export interface Output {
  /** What to paste; null before there is any, `undefined` where it could not be made. */
  code: string | null | undefined;
  /** Whether it is that of the settings as they are now: nothing else is copied. */
  current: boolean;
  errors: string[];
  status: Status | null;
}

export interface Acts {
  copyCode: () => void;
  copyText: (kind: TextKind) => void;
  copyLink: () => void;
  download: (format: keyof Words['downloads']) => void;
}

const entries = <K extends string>(names: Record<K, string>): { value: string; name: string }[] =>
  Object.entries<string>(names).map(([value, name]) => ({ value, name }));

const preview = (setter: Setter, element: Widget, w: Words): TemplateResult => {
  const { state } = setter;
  const { width, page, lang, ui } = state;
  return html`<section class="preview" aria-labelledby="preview">
    <h2 id="preview">${w.preview}</h2>
    <div class="bar">
      ${choiceField(
        setter,
        'width',
        w.width,
        WIDTHS.map((value) => ({ value, name: w.widths[value] })),
      )}
      ${choiceField(setter, 'page', w.page, entries({ light: w.pageLight, dark: w.pageDark }))}
    </div>
    <div class="stage" data-theme=${page} lang=${lang || ui} tabindex="0" role="group" aria-label=${w.preview}>
      <div class="column" data-width=${width || 'fit'}>${element}</div>
    </div>
  </section>`;
};

const emphasis = (setter: Setter, { emphasis: choices }: IndexedView, w: Words): TemplateResult | typeof nothing => {
  if (!choices) return nothing;
  const options = choices.choices.map(({ value, name }) => ({ value, name: name[setter.state.ui] }));
  return choices.several
    ? severalField(setter, 'highlight', w.highlight, options)
    : selectField(setter, 'focus', w.focus, [{ value: '', name: w.nobody }, ...options]);
};

const settings = (setter: Setter, view: IndexedView, w: Words): TemplateResult =>
  html`<section class="settings" aria-labelledby="settings">
    <h2 id="settings">${w.settings}</h2>
    ${textField(setter, 'heading', w.heading, { hint: w.headingHint })}
    ${choiceField(
      { ...setter, state: { ...setter.state, lang: setter.state.lang || setter.state.ui } },
      'lang',
      w.lang,
      entries(w.langs),
    )}
    ${choiceField(setter, 'theme', w.theme, entries(w.themes))}
    ${choiceField(setter, 'text-size', w.textSize, entries(w.textSizes))} ${emphasis(setter, view, w)}
    ${
      view.tag === 'qj-target-gauge'
        ? html`<fieldset class="own">
            <legend>${w.own}</legend>
            <p class="hint">${w.ownHint}</p>
            ${textField(setter, 'value', w.value, { hint: w.valueHint })}
            ${textField(setter, 'value-date', w.valueDate, { hint: w.valueDateHint })}
            ${textField(setter, 'value-source', w.valueSource)}
          </fieldset>`
        : nothing
    }
  </section>`;

const status = (output: Output, at: Status['at']): TemplateResult => {
  const said = output.status?.at === at ? output.status : null;
  return html`<div class="status" role="status">
    ${said?.text}
    ${said?.copy === undefined ? nothing : html`<textarea readonly aria-label=${said.text} .value=${said.copy}></textarea>`}
  </div>`;
};

/** The editor may name another site's script, and should know what that means. */
const aboutScript = (script: string, w: Words): TemplateResult | typeof nothing => {
  if (!isGoodScript(script)) return html`<p class="notice" role="alert">${w.badScript}</p>`;
  const { origin } = new URL(script, FILES);
  return origin === new URL(FILES).origin ? nothing : html`<p class="notice">${w.otherScript(origin)}</p>`;
};

const isGoodScript = (script: string): boolean => script === '' || isScriptAddress(script);

const code = (setter: Setter, view: IndexedView, output: Output, acts: Acts, w: Words): TemplateResult => {
  const { state } = setter;
  const set = attributesOf(state, view);
  const lost = lostAttributes(state.form, Object.keys(set)).map((name) => w.attributes[name] ?? name);
  const changed = Object.keys(set).some((name) => name !== view.attribute && name !== 'lang');
  return html`
    ${lost.length > 0 ? html`<p class="notice">${w.lost(lost.join(state.ui === 'en' ? ', ' : '、'))}</p>` : nothing}
    ${state.form === 'image' && changed ? html`<p class="notice">${w.savedPicture}</p>` : nothing}
    ${
      output.errors.length > 0
        ? html`<div class="notice" role="alert">
            <p>${w.errors}</p>
            <ul>
              ${output.errors.map((error) => html`<li>${error}</li>`)}
            </ul>
          </div>`
        : nothing
    }
    ${aboutScript(state.script.trim(), w)} ${output.code === undefined && isGoodScript(state.script.trim()) ? html`<p class="notice" role="alert">${w.notReady}</p>` : nothing}
    <label class="field code">
      <span>${w.code}</span>
      <textarea
        name="code"
        readonly
        rows="6"
        spellcheck="false"
        dir="ltr"
        aria-busy=${output.current ? 'false' : 'true'}
        .value=${output.code ?? ''}
      ></textarea>
    </label>
    <p class="actions">
      <button type="button" class="main" data-act="copy-code" ?disabled=${!output.current || !output.code} @click=${acts.copyCode}>
        ${w.copy(w.copies.code)}
      </button>
    </p>
    ${status(output, 'code')}
  `;
};

const forms = (setter: Setter, w: Words): TemplateResult =>
  html`<fieldset class="forms">
    <legend>${w.form}</legend>
    ${SNIPPET_FORMS.map((form) => {
      const [name, when] = w.forms[form];
      return html`<label>
        <input
          type="radio"
          name="form"
          value=${form}
          .checked=${form === setter.state.form}
          @change=${() => {
            setter.set({ form });
          }}
        />
        <span><strong>${name}</strong> <span class="when">${when}</span></span>
      </label>`;
    })}
  </fieldset>`;

const files = (output: Output, acts: Acts, w: Words): TemplateResult => {
  const button = (name: string, act: string, run: () => void) =>
    html`<button type="button" data-act=${act} @click=${run}>${name}</button>`;
  return html`<section class="files" aria-labelledby="files">
    <h2 id="files">${w.download}</h2>
    <p class="actions">
      ${(['png', 'svg', 'csv'] as const).map((format) =>
        button(w.downloads[format], format, () => {
          acts.download(format);
        }),
      )}
      ${(['caption', 'alternative', 'citation'] as const).map((kind) =>
        button(w.copy(w.copies[kind]), kind, () => {
          acts.copyText(kind);
        }),
      )}
      ${button(w.copy(w.copies.link), 'copy-link', acts.copyLink)}
    </p>
    ${status(output, 'files')}
  </section>`;
};

/** One view: tried, set, and taken. */
export const workbench = (
  view: IndexedView,
  setter: Setter,
  element: Widget,
  output: Output,
  acts: Acts,
): TemplateResult => {
  const w = words(setter.state.ui);
  return html`<div class="workbench" data-width=${setter.state.width || 'fit'}>
    ${preview(setter, element, w)} ${settings(setter, view, w)}
    <section class="take" aria-labelledby="take">
      <h2 id="take">${w.take}</h2>
      ${forms(setter, w)}
      <div>
        ${code(setter, view, output, acts, w)}
        ${textField(setter, 'script', w.script, { hint: new URL('qj-widgets.js', FILES).pathname })}
      </div>
    </section>
    ${files(output, acts, w)}
  </div>`;
};

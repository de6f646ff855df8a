import { html, nothing, type TemplateResult } from 'lit';
import type { QjFigure } from '../../src/figure/element.js';
import type { FigureForm } from '../../src/figure/snippets.js';
import type { TextKind } from '../../src/elements/tools.js';
import type { IndexedView } from '../../src/static/view-index.js';
import {
  PICTURED_ATTRIBUTES,
  SNIPPET_FORMS,
  isPictured,
  lostAttributes,
  type SnippetForm,
} from '../../src/view/snippet-forms.js';
import { choiceField, selectField, severalField, switchField, textField, type Setter } from './controls.js';
import type { FieldErrors } from './field-errors.js';
import { attributesOf, type Widget } from './preview.js';
import { inlineFigures } from './inline.js';
import type { InsertFigure, Picking } from './pick.js';
import { otherOrigin, scriptOf, scriptProblem, scriptWarning } from './script-address.js';
import { WIDTHS } from './state.js';
import { statusLine, type Status } from './status.js';
import { words, type Words } from './words.js';

/** The preview's output, once it is available. */
export interface Output {
  /** The snippet; null before there is one, `undefined` where it could not be made. */
  code: string | null | undefined;
  /** Whether the code matches the current settings; outdated code cannot be copied. */
  current: boolean;
  errors: FieldErrors;
  status: Status | null;
}

export interface Acts {
  insert: () => void;
  copyCode: () => void;
  copyText: (kind: TextKind) => void;
  copyLink: () => void;
  copyFigure: (figure: QjFigure, form: FigureForm) => void;
  insertFigure: InsertFigure;
  download: (format: keyof Words['downloads']) => void;
}

const entries = <K extends string>(names: Record<K, string>): { value: string; name: string }[] =>
  Object.entries<string>(names).map(([value, name]) => ({ value, name }));

const preview = (setter: Setter, element: Widget, w: Words): TemplateResult => {
  const { state } = setter;
  const { width, page, lang, ui } = state;
  return html`<section class="preview" aria-label=${w.preview}>
    <div class="bar">
      ${choiceField(
        setter,
        'width',
        w.width,
        WIDTHS.map((value) => ({ value, name: w.widths[value] })),
      )}
      ${switchField(setter, 'page', w.page, ['light', 'dark'])}
    </div>
    <div class="stage" data-theme=${page} lang=${lang || ui} tabindex="0" role="group" aria-label=${w.preview}>
      <div class="column" data-width=${width || 'fit'}>${element}</div>
    </div>
  </section>`;
};

const emphasis = (setter: Setter, { emphasis: choices }: IndexedView, w: Words): TemplateResult | typeof nothing => {
  if (!choices) return nothing;
  const { ui } = setter.state;
  const label = choices.label[ui];
  const options = choices.choices.map(({ value, name }) => ({ value, name: name[ui] }));
  return choices.several
    ? severalField(setter, 'emphasis', label, options)
    : selectField(setter, 'emphasis', label, [{ value: '', name: w.nobody }, ...options]);
};

const ownFigure = (setter: Setter, { fields }: FieldErrors, w: Words): TemplateResult =>
  html`<fieldset class="own">
    <legend>${w.own}</legend>
    <p class="hint">${w.ownHint}</p>
    ${textField(setter, 'value', w.value, { hint: w.valueHint, error: fields.value })}
    ${textField(setter, 'value-date', w.valueDate, { hint: w.valueDateHint, error: fields['value-date'] })}
    ${textField(setter, 'value-source', w.valueSource, { hint: w.valueSourceHint, error: fields['value-source'] })}
  </fieldset>`;

const settings = (setter: Setter, view: IndexedView, { errors }: Output, w: Words): TemplateResult =>
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
    ${choiceField(setter, 'text-size', w.textSize, entries(w.textSizes))}
    ${switchField(setter, 'frame', w.plain, ['full', 'plain'])}
    ${setter.state.frame === 'plain' ? html`<p class="hint">${w.plainHint}</p>` : nothing} ${emphasis(setter, view, w)}
    ${view.takesValue ? ownFigure(setter, errors, w) : nothing}
    ${textField(setter, 'script', w.script, { hint: scriptOf(''), note: w.scriptNote, error: errors.fields.script })}
  </section>`;

const status = ({ status: said }: Output, at: Status['at']): TemplateResult =>
  statusLine(said?.at === at ? said : null);

/** Repeats the errors of the fields beside the code that waits for them; each links to its field. */
const toMend = ({ fields }: FieldErrors, w: Words): TemplateResult =>
  html`<div class="notice" role="alert">
    <p>${w.mend}</p>
    <ul>
      ${Object.entries(fields).map(
        ([name, error]) =>
          html`<li>
            <a
              href=${`#field-${name}`}
              @click=${(event: MouseEvent) => {
                event.preventDefault();
                document.getElementById(`field-${name}`)?.focus();
              }}
              >${w.attributes[name] ?? name}</a
            >${w.colon}${error}
          </li>`,
      )}
    </ul>
  </div>`;

/** Remarks before pasting: a hint describes the code, a notice asks for a correction. */
const remarks = (setter: Setter, view: IndexedView, { code, errors }: Output, w: Words): TemplateResult => {
  const { state } = setter;
  const set = attributesOf(state, view);
  const lost = lostAttributes(state.form, Object.keys(set)).map((name) => w.attributes[name] ?? name);
  const changed = Object.keys(set).some((name) => name !== view.attribute && name !== 'lang');
  /** Whether the drawing comes before its script. */
  const isStanding = state.form === 'inline' || (state.form === 'script' && isPictured(set));
  const { emphasis: choices } = view;
  // An open or closed part is drawn so; what stands out is marked by the script.
  const setOffLater =
    isStanding && state.emphasis && choices && PICTURED_ATTRIBUTES.includes(choices.attribute) && choices;
  const script = scriptOf(state.script);
  const [warning, origin] = scriptProblem(script) ? [null, null] : [scriptWarning(script), otherOrigin(script)];
  const hint = (text: string) => html`<p class="hint remark">${text}</p>`;
  return html`
    ${lost.length > 0 ? hint(w.lost(lost.join(state.ui === 'en' ? ', ' : '、'))) : nothing}
    ${state.form === 'script' && !isPictured(set) ? hint(w.wordsFirst) : nothing}
    ${setOffLater ? hint(w.emphasisLater(setOffLater.label[state.ui])) : nothing}
    ${state.form === 'image' && changed ? hint(w.savedPicture) : nothing}
    ${warning ? hint(w.scriptWarnings[warning]) : nothing} ${origin ? hint(w.otherScript(origin)) : nothing}
    ${
      errors.others.length > 0
        ? html`<div class="notice" role="alert">
            <p>${w.errors}</p>
            <ul>
              ${errors.others.map((error) => html`<li>${error}</li>`)}
            </ul>
          </div>`
        : nothing
    }
    ${
      Object.keys(errors.fields).length > 0
        ? toMend(errors, w)
        : code === undefined
          ? html`<p class="notice" role="alert">${w.notReady}</p>`
          : nothing
    }
  `;
};

const forms = (setter: Setter, offered: readonly SnippetForm[], w: Words): TemplateResult => {
  const { form: chosen } = setter.state;
  return html`<fieldset class="forms" aria-describedby="form-use">
    <legend class="hidden">${w.form}</legend>
    ${offered.map(
      (form) =>
        html`<label>
          <input
            type="radio"
            name="form"
            value=${form}
            .checked=${form === chosen}
            @change=${() => {
              setter.set({ form });
            }}
          />
          <span>${w.forms[form][0]}</span>
        </label>`,
    )}
    <p class="hint" id="form-use">${w.forms[chosen][1]}</p>
  </fieldset>`;
};

/** What an editor takes away, and how. */
interface Taking {
  setter: Setter;
  view: IndexedView;
  output: Output;
  acts: Acts;
  picking: Picking | null;
}

/** The code and the files to take away: always visible, beside the drawing or below it. */
const take = ({ setter, view, output, acts, picking }: Taking, w: Words): TemplateResult => {
  const ready = output.current && Object.keys(output.errors.fields).length === 0 && Boolean(output.code);
  const { ui } = setter.state;
  return html`<section class="take" aria-labelledby="take">
    <h2 id="take">${w.take}</h2>
    <div class="what">
      ${forms(setter, picking?.request.forms ?? SNIPPET_FORMS, w)}
      <textarea
        class="code"
        name="code"
        aria-label=${w.code}
        readonly
        rows="4"
        spellcheck="false"
        dir="ltr"
        aria-busy=${output.current ? 'false' : 'true'}
        .value=${Object.keys(output.errors.fields).length === 0 ? (output.code ?? '') : ''}
      ></textarea>
      ${remarks(setter, view, output, w)}
    </div>
    <div class="copy">
      ${picking?.button(ui, ready, acts.insert)}
      <button type="button" class=${picking?.isAllowed ? '' : 'main'} data-act="copy-code" ?disabled=${!ready} @click=${acts.copyCode}>
        ${w.copy(w.copies.code)}
      </button>
      ${status(output, 'code')}
    </div>
  </section>`;
};

const files = ({ setter, view, output, acts, picking }: Taking, w: Words): TemplateResult => {
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
    ${inlineFigures(
      view,
      setter.state,
      (figure) => {
        acts.copyFigure(figure, setter.state.form === 'link' ? 'link' : 'script');
      },
      picking,
      acts.insertFigure,
    )} ${status(output, 'files')}
  </section>`;
};

/** One view with its preview, its settings and its code. */
export const workbench = (
  view: IndexedView,
  setter: Setter,
  element: Widget,
  output: Output,
  acts: Acts,
  picking: Picking | null,
): TemplateResult => {
  const w = words(setter.state.ui);
  const taking = { setter, view, output, acts, picking };
  return html`<div class="workbench">
    <div class="seen">${preview(setter, element, w)} ${files(taking, w)}</div>
    <div class="side">${settings(setter, view, output, w)} ${take(taking, w)}</div>
  </div>`;
};

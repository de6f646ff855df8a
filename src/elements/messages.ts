import { html, type TemplateResult } from 'lit';
import type { Locale } from '../core/locale.js';
import { frameWords } from '../i18n/frame.js';
import { detailOf, sameProblem, type Problem, type QjErrorDetail } from './problem.js';

/** What is wrong with a tag or with what it loads: on screen, and as events. */
export class Messages {
  private readonly host: { readonly locale: Locale };
  private readonly fromAddress: () => boolean;
  private reported: readonly Problem[] = [];
  problems: readonly Problem[] = [];

  /** `fromAddress` tells whether a link or an iframe's address has set the attributes. */
  constructor(host: { readonly locale: Locale }, fromAddress: () => boolean) {
    this.host = host;
    this.fromAddress = fromAddress;
  }

  get details(): QjErrorDetail[] {
    return this.problems.map((problem) => this.detailOf(problem));
  }

  /** The problems that no event has reported yet. */
  news(): QjErrorDetail[] {
    const news = this.problems.filter((problem) => !this.reported.some((known) => sameProblem(known, problem)));
    this.reported = this.problems;
    return news.map((problem) => this.detailOf(problem));
  }

  render(): TemplateResult {
    return html`
      <div class="problems" part="error" role="alert">
        <ul>
          ${[...new Set(this.details.map(({ message }) => message))].map(
            (message) => html`<li .textContent=${message}></li>`,
          )}
        </ul>
      </div>
    `;
  }

  /** Values from an address are not quoted on the page, since a reader may have written them. */
  private detailOf(problem: Problem): QjErrorDetail {
    const { locale } = this.host;
    const detail = detailOf(problem, locale);
    return problem.value !== null && problem.code !== 'load-failed' && this.fromAddress()
      ? { ...detail, message: frameWords(locale).errors.address }
      : detail;
  }
}

import { html, type TemplateResult } from 'lit';
import type { Locale } from '../core/locale.js';
import { frameWords } from '../i18n/frame.js';
import { detailOf, sameProblem, type Problem, type QjErrorDetail } from './problem.js';

interface Host {
  readonly locale: Locale;
  /** Whether a link or an iframe's address has set the attributes. */
  readonly fromAddress?: boolean;
}

/** What is wrong with a tag or with what it loads: on screen, and as events. */
export class Messages {
  private readonly host: Host;
  private reported: readonly Problem[] = [];
  problems: readonly Problem[] = [];

  constructor(host: Host) {
    this.host = host;
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
    const { locale, fromAddress } = this.host;
    const detail = detailOf(problem, locale);
    return problem.value !== null && problem.code !== 'load-failed' && fromAddress
      ? { ...detail, message: frameWords(locale).errors.address }
      : detail;
  }
}

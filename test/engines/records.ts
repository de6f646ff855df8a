/** Where something of a drawing stands, from its left top corner, in CSS pixels. */
export interface Placed {
  /** What it is, and what it says. */
  name: string;
  at: number[];
  /** Of a text. */
  width?: number;
}

/** What a reader sees at one moment. */
export interface Moment {
  placed: Placed[];
  /** What stands in words round the drawing; may break into lines elsewhere in another engine. */
  words: string;
  /** What is wider than its place. */
  overflow: string[];
}

/** What a page of an engine tells, a view at a time. */
export interface Report {
  /** Widget, view, language, width. */
  subject: string;
  moments: Record<string, Moment>;
  /** A fingerprint of the SVG file of the view. */
  file: string;
  /** Errors, refusals of the policy, what did not happen. */
  problems: string[];
}

/** What a page of an engine tells of the builder, a task of an editor at a time. */
export interface Task {
  subject: string;
  /** Of the builder's page, in CSS pixels. */
  width: number;
  /** What the editor found, by name. */
  facts: Record<string, string>;
  problems: string[];
}

/** What an engine did on a page. */
export interface Run<Told = Report> {
  agent: string;
  reports: Told[];
}

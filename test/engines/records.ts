/** Where something of a drawing stands, from the left top corner of its widget, in CSS pixels. */
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

/** What an engine did with all views. */
export interface Run {
  agent: string;
  reports: Report[];
}

/** What a reader of a document has opened and closed; no address keeps it. */
export class Reading {
  /** The fact whose code for a sentence is shown. */
  sentence = '';
  private readonly closed = new Set<string>();

  constructor(private readonly changed: () => void) {}

  isOpen(section: string): boolean {
    return !this.closed.has(section);
  }

  /** Follows what the page shows already. */
  note(section: string, open: boolean): void {
    if (open) this.closed.delete(section);
    else this.closed.add(section);
  }

  setAll(sections: readonly string[], open: boolean): void {
    for (const section of sections) this.note(section, open);
    this.changed();
  }

  toggleSentence(fact: string): void {
    this.sentence = this.sentence === fact ? '' : fact;
    this.changed();
  }
}

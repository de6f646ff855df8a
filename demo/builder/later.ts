/** A file that is loaded once somebody wants it, and again after a failure. */
export class Later<T> {
  value: T | null = null;
  failed = false;
  private asked = false;

  constructor(
    private readonly load: () => Promise<T>,
    private readonly changed: () => void,
  ) {}

  async want(): Promise<void> {
    if (this.asked) return;
    this.asked = true;
    try {
      this.value = await this.load();
      this.failed = false;
    } catch (error) {
      console.warn(error);
      this.failed = true;
      this.asked = false;
    }
    this.changed();
  }
}

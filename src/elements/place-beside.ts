/** The margin around the details, in CSS pixels. */
const GAP = 8;
/** The details' greatest height; longer ones scroll. */
const MOST = 460;
const LEAST = 150;
/** How much of a part stays visible above details that have to cover it: its name. */
const NAME = 44;

interface Span {
  start: number;
  end: number;
}

const within = (value: number, { start, end }: Span): number => Math.max(start, Math.min(value, end));

/** The visible span of the frame above its source line; the whole span if the part is outside the viewport. */
const seen = (frame: DOMRect, end: number, part: DOMRect): Span => {
  const whole = { start: frame.top + GAP, end: end - GAP };
  if (part.bottom < 0 || part.top > innerHeight) return whole;
  const span = { start: Math.max(whole.start, GAP), end: Math.min(whole.end, innerHeight - GAP) };
  return span.end - span.start < LEAST ? whole : span;
};

/** Below the part, else above it; if neither has room, at the end of the visible span but below the part's name. */
const underOrOver = (height: number, part: DOMRect, { start, end }: Span): { top: number; height: number } => {
  if (part.bottom + GAP + height <= end) return { top: part.bottom + GAP, height };
  if (part.top - GAP - height >= start) return { top: part.top - GAP - height, height };
  const room = Math.max(LEAST, end - within(part.top, { start, end }) - NAME - GAP);
  const least = Math.min(height, room);
  return { top: Math.max(start, end - least), height: least };
};

/**
 * Overlays a part's details on the drawing: beside the part where there is room, else below or above it; a hint never beside it,
 * where it could cover a figure that the part belongs to. The details stay within the visible span of the widget and never over the source line and the buttons. Nothing on the page shifts, and the
 * details keep their place until their content or the frame's width changes.
 */
export const placeBeside = (open: HTMLElement, part: HTMLElement, frame: HTMLElement): void => {
  const content = open.firstElementChild;
  if (!(content instanceof HTMLElement)) return;
  const outer = frame.getBoundingClientRect();
  // A page may scale its content: boxes are measured after that transform, styles are set before it.
  const scale = outer.width / frame.offsetWidth || 1;
  const natural = (content.offsetHeight + 2) * scale;
  const placed = `${part.dataset['key'] ?? ''} ${Math.round(outer.width)} ${natural}`;
  if (content.dataset['placed'] === placed) return;
  content.dataset['placed'] = placed;
  const box = part.getBoundingClientRect();
  const footer = frame.querySelector('.footer,.under')?.getBoundingClientRect();
  const view = seen(outer, footer?.top ?? outer.bottom, box);
  const width = open.offsetWidth * scale;
  const most = Math.min(natural, MOST, view.end - view.start);
  const sides = { start: outer.left + GAP, end: outer.right - GAP - width };
  const [right, left] = [box.right + GAP, box.left - GAP - width];
  const side = content.matches('.details') ? (right <= sides.end ? right : left >= sides.start ? left : null) : null;
  const { top, height } =
    side === null
      ? underOrOver(most, box, view)
      : { top: within(box.top, { start: view.start, end: view.end - most }), height: most };
  const x = side ?? within((box.left + box.right - width) / 2, sides);
  open.style.maxHeight = `${height / scale}px`;
  const [across, down] = [x - outer.left, top - outer.top].map((length) => Math.round(length / scale));
  open.style.transform = `translate(${across}px, ${down}px)`;
};

// The page's own parts: tabs, and an editor that moves what it holds.

const tabs = [...document.querySelectorAll('[role="tab"]')];

const choose = (chosen) => {
  for (const tab of tabs) {
    tab.setAttribute('aria-selected', String(tab === chosen));
    tab.tabIndex = tab === chosen ? 0 : -1;
    document.getElementById(tab.getAttribute('aria-controls')).hidden = tab !== chosen;
  }
};

for (const [index, tab] of tabs.entries()) {
  tab.addEventListener('click', () => choose(tab));
  tab.addEventListener('keydown', ({ key }) => {
    const step = { ArrowRight: 1, ArrowLeft: tabs.length - 1 }[key];
    if (!step) return;
    const next = tabs[(index + step) % tabs.length];
    choose(next);
    next.focus();
  });
}

const editor = document.getElementById('editor');
const views = () => editor.querySelectorAll('qj-target-gauge');

const ACTIONS = {
  up: (view) => editor.prepend(view),
  // Not in one step: off the page for a while, as with the clipboard.
  down: (view) => {
    view.remove();
    requestAnimationFrame(() => editor.append(view));
  },
  copy: (view) => view.after(view.cloneNode(true)),
  hide: () => {
    editor.hidden = !editor.hidden;
  },
  remove: () => {
    if (views().length > 1) [...views()].pop().remove();
  },
};

document.querySelector('.toolbar').addEventListener('click', ({ target }) => {
  const action = ACTIONS[target.dataset?.do];
  const [view] = views();
  if (action && (view || target.dataset.do === 'hide')) action(view);
});

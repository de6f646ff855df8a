// Events bubble: one listener hears every widget of the page. What `detail` holds differs from tag to tag.
document.addEventListener('qj-select', ({ target, detail }) => {
  const chosen = target.localName === 'qj-county-map' ? (detail.name ?? '（已关闭）') : detail.role;
  document.getElementById('chosen').textContent = chosen;
});

document.addEventListener('qj-error', ({ detail }) => {
  console.warn(detail.message);
});

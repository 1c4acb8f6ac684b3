/**
 * The desk's only client script: it repeats a mark's notes in a card beside it, on hover and on focus.
 * Everything that it shows stands on the page already; without JavaScript the marks lead to the notes.
 */
export const SCRIPT = `(() => {
  const text = document.querySelector('.reader');
  if (!text) return;
  const tip = document.createElement('div');
  tip.className = 'tip';
  tip.id = 'tip';
  tip.setAttribute('role', 'tooltip');
  tip.hidden = true;
  document.body.append(tip);
  let mark = null;
  let timer = 0;

  const light = (on) => {
    if (!mark) return;
    const ids = mark.dataset.notes.split(' ');
    for (const other of text.querySelectorAll('.mark')) {
      const shared = other.dataset.notes.split(' ').some((id) => ids.includes(id));
      if (shared) other.classList.toggle('lit', on);
    }
  };
  const hide = () => {
    clearTimeout(timer);
    light(false);
    if (mark) mark.removeAttribute('aria-describedby');
    mark = null;
    tip.hidden = true;
  };
  const show = (target) => {
    clearTimeout(timer);
    if (mark === target) return;
    hide();
    mark = target;
    const briefs = target.dataset.notes.split(' ')
      .map((id) => document.querySelector('[data-brief="' + CSS.escape(id) + '"]'))
      .filter(Boolean)
      .map((brief) => brief.cloneNode(true));
    for (const brief of briefs) for (const link of brief.querySelectorAll('a')) link.tabIndex = -1;
    tip.replaceChildren(...briefs);
    tip.hidden = false;
    tip.scrollTop = 0;
    target.setAttribute('aria-describedby', 'tip');
    light(true);
    place(target);
  };
  const place = (target) => {
    const boxes = target.getClientRects();
    const box = boxes[boxes.length - 1];
    const width = document.documentElement.clientWidth;
    const height = document.documentElement.clientHeight;
    const left = Math.max(8, Math.min(box.left, width - tip.offsetWidth - 8));
    const below = box.bottom + 8;
    const over = boxes[0].top - 8 - tip.offsetHeight;
    const top = below + tip.offsetHeight > height && over >= 0 ? over : below;
    tip.style.left = left + scrollX + 'px';
    tip.style.top = top + scrollY + 'px';
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(hide, 250);
  };
  const markOf = (event) => event.target instanceof Element ? event.target.closest('.mark') : null;

  text.addEventListener('mouseover', (event) => {
    const target = markOf(event);
    if (target) show(target);
  });
  text.addEventListener('mouseout', (event) => {
    if (markOf(event)) later();
  });
  tip.addEventListener('mouseenter', () => clearTimeout(timer));
  tip.addEventListener('mouseleave', later);
  text.addEventListener('focusin', (event) => {
    const target = markOf(event);
    if (target && target.matches(':focus-visible')) show(target);
  });
  text.addEventListener('focusout', (event) => {
    if (markOf(event)) later();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide();
  });
})();
`;

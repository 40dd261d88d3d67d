// Everything works without this file. It adds the reader's own time, keeps the focus where the reader is, and stops a form from being sent twice.
(() => {
  'use strict';
  const all = (what, then) => document.querySelectorAll(what).forEach(then);
  const language = document.documentElement.lang || undefined;

  all('time[data-local]', time => {
    const at = new Date(time.dateTime);
    if (isNaN(at) || at.getTimezoneOffset() === 0) return;
    if (time.textContent.includes(at.toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }))) return;
    const local = at.toLocaleString(language, {
      day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'short',
    });
    const beside = document.createElement('span');
    beside.className = 'local';
    beside.textContent = `(${local})`;
    time.after(' ', beside);
  });

  // A scrolling region needs to be a stop for the keyboard only while there is something to scroll.
  const regions = () => all('.scroll', region => {
    if (region.scrollWidth > region.clientWidth) region.tabIndex = 0;
    else region.removeAttribute('tabindex');
  });
  regions();
  addEventListener('resize', regions);

  all('output[data-copy]', code => {
    if (!navigator.clipboard) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button secondary small copy';
    button.textContent = code.dataset.copy;
    button.addEventListener('click', () => navigator.clipboard.writeText(code.textContent.trim()).then(() => {
      button.textContent = code.dataset.copied;
      setTimeout(() => { button.textContent = code.dataset.copy; }, 3000);
    }, () => {}));
    code.after(button);
  });

  const errors = document.querySelector('.errors');
  if (errors) errors.focus();
  all('.errors a', link => link.addEventListener('click', event => {
    const field = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    const input = field && (field.matches('input, select, textarea') ? field : field.querySelector('input, select, textarea'));
    if (!input) return;
    event.preventDefault();
    (input.closest('.field') || input).scrollIntoView({ block: 'start' });
    input.focus({ preventScroll: true });
  }));

  // The ballot is sent at each move; the focus follows the candidate who moved. Whoever was added or removed has it on
  // their line, where a second press does nothing.
  const moved = sessionStorage.getItem('moved');
  if (moved) {
    sessionStorage.removeItem('moved');
    const [verb, who] = moved.split(' ');
    const button = name => document.querySelector(`[data-focus="${name} ${CSS.escape(who)}"]:not(:disabled)`);
    const next = button(verb) || button('down') || button('up');
    if (next) next.focus();
  }

  // A second press within five seconds is not sent again. No button is ever disabled, so none can stay dead.
  all('form', form => {
    let typed = false;
    let sent = 0;
    form.addEventListener('input', () => { typed = true; });
    form.addEventListener('submit', event => {
      if (event.timeStamp - sent < 5000 && sent) { event.preventDefault(); return; }
      sent = event.timeStamp;
      typed = false;
      const focus = event.submitter && event.submitter.dataset.focus;
      if (focus) sessionStorage.setItem('moved', focus);
    });
    if (form.querySelector('textarea')) addEventListener('beforeunload', event => { if (typed) event.preventDefault(); });
  });
  addEventListener('pageshow', event => { if (event.persisted) regions(); });
})();

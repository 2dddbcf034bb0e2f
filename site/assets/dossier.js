// Adds comfort, never content: every page is whole without this file. What it says comes from words.js.
(() => {
  const root = document.documentElement;
  const words = window.dossierWords || {};
  const $ = (selector, within = document) => within.querySelector(selector);
  const $$ = (selector, within = document) => [...within.querySelectorAll(selector)];
  const make = (tag, properties = {}) => Object.assign(document.createElement(tag), properties);
  const say = (key, ...values) => values.reduce((text, value, i) => text.replace('{' + i + '}', value), words[key] || key);
  const store = {
    get: key => { try { return localStorage.getItem(key); } catch { return null; } },
    set: (key, value) => { try { value ? localStorage.setItem(key, value) : localStorage.removeItem(key); } catch { /* a private window */ } },
  };
  const button = () => make('button', { className: 'theme noprint', type: 'button' });

  // colours: as the system, light, dark
  const next = { '': 'light', light: 'dark', dark: '' };
  let theme = store.get('theme') || '';
  const colours = $('footer .theme') || button();
  const paint = () => {
    root.dataset.theme = theme;
    colours.textContent = say('colours') + ' ' + say(theme || 'system');
  };
  colours.addEventListener('click', () => { theme = next[theme]; store.set('theme', theme); paint(); });
  paint();
  if (!colours.isConnected) $('footer div')?.append(' · ', colours);

  // first read the article bare, then with its marks
  if ($('.text .mk') && $('.verdict > span')) {
    const bare = button();
    const label = () => { bare.textContent = say(root.dataset.marks ? 'marks' : 'bare'); };
    bare.addEventListener('click', () => { root.dataset.marks = root.dataset.marks ? '' : 'off'; label(); });
    label();
    $('.verdict > span').append(' · ', bare);
  }

  // a mark and its note light up together
  for (const note of $$('.notes .note')) {
    const mark = document.getElementById('m' + note.id.slice(1));
    const ref = $$('.ref').find(link => decodeURIComponent(link.hash) === '#' + note.id);
    if (!mark || !ref) continue;
    const light = on => () => { mark.classList.toggle('lit', on); note.classList.toggle('lit', on); };
    for (const element of [mark, note, ref]) {
      element.addEventListener('pointerenter', light(true));
      element.addEventListener('pointerleave', light(false));
      element.addEventListener('focusin', light(true));
      element.addEventListener('focusout', light(false));
    }
    ref.addEventListener('click', () => { note.open = true; });
  }
  // browsers without ::details-content: open the notes where they stand in the margin
  if (!CSS.supports('selector(::details-content)')) {
    const wide = matchMedia('(min-width:56em)');
    const open = () => { if (wide.matches) $$('.notes .note').forEach(note => { note.open = true; }); };
    wide.addEventListener('change', open);
    open();
    addEventListener('beforeprint', () => $$('details').forEach(details => { details.open = true; }));
  }
  // an address that leads into something folded opens it
  const unfold = () => {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    for (let e = target; e; e = e.parentElement) if (e.tagName === 'DETAILS') e.open = true;
  };
  addEventListener('hashchange', unfold);
  unfold();

  // previews can be dismissed; "/" goes to the search
  addEventListener('keydown', event => {
    if (event.key === 'Escape') {
      root.dataset.cards = 'off';
      addEventListener('pointermove', () => { root.dataset.cards = ''; }, { once: true });
    }
    if (event.key === '/' && !/^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName) && $('input[type=search]')) {
      event.preventDefault();
      $('input[type=search]').focus();
    }
  });

  // chronology: by source, actor and period, in the address, so that a view can be sent on
  const form = $('.filters');
  const events = $$('.chron .ev');
  if (form && events.length && events[0].dataset.from !== undefined) {
    const sources = event => event.dataset.from.split('|').filter(Boolean);
    const actors = event => event.dataset.who.split(' ').filter(Boolean);
    const year = event => (($('time', event) || {}).dateTime || '').slice(0, 4);
    const query = new URLSearchParams(location.search);
    const names = new Map($$('.chron .wh a').map(link => [decodeURIComponent(link.pathname.split('/').pop().replace(/\.html$/, '')), link.textContent]));
    const more = $('.more-f', form);
    more.hidden = false;
    const choice = (key, values, name = value => value) => {
      const select = $('select[name=' + key + ']', more);
      [...new Set(values)].filter(Boolean).sort((one, other) => name(one).localeCompare(name(other)))
        .forEach(value => select.append(make('option', { value, textContent: name(value) })));
      select.value = query.get(key) || '';
      if (select.selectedIndex < 0) select.value = '';
      return select;
    };
    const source = choice('source', events.flatMap(sources));
    const actor = choice('actor', events.flatMap(actors), id => names.get(id) || id);
    const from = choice('from', events.map(year));
    const until = choice('until', events.map(year));
    const boxes = $$('input[type=checkbox]', form);
    const hiddenKinds = (query.get('hide') || '').split('.');
    const only = (query.get('only') || '').split('.');
    for (const box of boxes) {
      const letter = box.id.slice(2);
      const narrows = box.closest('.tog');
      if (narrows ? only.includes(letter) : hiddenKinds.includes(letter)) box.checked = Boolean(narrows);
    }
    const count = make('p', { className: 's mutd' });
    count.setAttribute('role', 'status');
    form.after(count);
    const isShown = event => !event.hidden && getComputedStyle(event).display !== 'none';
    const apply = () => {
      $$('.chron').forEach(section => { section.hidden = false; });
      for (const event of events) {
        event.hidden = Boolean(source.value && !sources(event).includes(source.value)
          || actor.value && !actors(event).includes(actor.value)
          || from.value && year(event) < from.value
          || until.value && year(event) > until.value);
      }
      const shown = new Set(events.filter(isShown).map(event => event.id));
      for (const link of $$('svg.tl a')) link.classList.toggle('dim', !shown.has(decodeURIComponent((link.getAttribute('href') || '').split('#')[1] || '')));
      for (const section of $$('.chron')) section.hidden = !$$('.ev', section).some(event => shown.has(event.id));
      count.textContent = shown.size === events.length ? '' : say('shown', shown.size, events.length);
      count.hidden = !count.textContent;
    };
    const remember = () => {
      const chosen = new URLSearchParams();
      for (const select of [source, actor, from, until]) if (select.value) chosen.set(select.name, select.value);
      const letters = boxes.filter(box => box.checked === Boolean(box.closest('.tog')));
      const hide = letters.filter(box => !box.closest('.tog')).map(box => box.id.slice(2)).join('.');
      const narrow = letters.filter(box => box.closest('.tog')).map(box => box.id.slice(2)).join('.');
      if (hide) chosen.set('hide', hide);
      if (narrow) chosen.set('only', narrow);
      const search = chosen.toString();
      try { history.replaceState(null, '', location.pathname + (search ? '?' + search : '') + location.hash); } catch { /* from a folder some browsers refuse */ }
    };
    form.addEventListener('change', () => { apply(); remember(); });
    apply();
  }

  // actors: type to narrow
  const lists = $$('[data-list]');
  if (lists.length) {
    const box = make('input', { type: 'search', name: 'q', placeholder: say('narrow') });
    box.setAttribute('aria-label', say('narrow'));
    $('.lede').after(box);
    const plain = text => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    box.addEventListener('input', () => {
      const query = plain(box.value);
      for (const list of lists) {
        for (const item of list.children) item.hidden = !plain(item.textContent).includes(query);
        list.parentElement.hidden = [...list.children].every(item => item.hidden);
      }
    });
  }
})();

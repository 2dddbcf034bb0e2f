// Searches in the browser: loads the index's parts as scripts, folds words as the site's own names are folded, forgives typing errors.
(() => {
  const $ = id => document.getElementById(id);
  const words = window.dossierWords || {};
  const say = (key, ...values) => values.reduce((text, value, i) => text.replace('{' + i + '}', value), words[key] || key);
  const make = (tag, properties = {}) => Object.assign(document.createElement(tag), properties);
  const input = $('q');
  const KINDS = ['article', 'actor', 'event', 'note'];
  const MOST = { article: 30, actor: 20, event: 20, note: 20 };

  // as Folding does: no case, no marks, a few letters as their plain ones
  const ALIKE = { 'ı': 'i', 'ə': 'a', 'ø': 'o', 'ł': 'l', 'đ': 'd', 'ð': 'd', 'ß': 'ss', 'æ': 'ae', 'œ': 'oe', 'þ': 'th', '’': "'", '‘': "'", 'ʼ': "'", 'ʻ': "'", '‐': '-', '‑': '-', '–': '-', '—': '-' };
  const foldLetter = letter => {
    let out = '';
    for (const c of letter.normalize('NFKD')) {
      if (/\p{Mn}|\u00AD/u.test(c)) continue;
      const low = c.toLowerCase().normalize('NFKD').replace(/\p{Mn}/gu, '');
      out += ALIKE[low] !== undefined ? ALIKE[low] : low;
    }
    return out;
  };
  const plain = /^[\x00-\x7f]*$/;
  const fold = text => plain.test(text) ? text.toLowerCase() : [...text].map(foldLetter).join('');
  const WORD = /[\p{L}\p{N}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu;
  const tokens = text => (fold(text).match(WORD) || []);

  // edit distance with a bound, neighbours' exchange counted once (Damerau 1964, optimal string alignment)
  const within = (a, b, most) => {
    if (Math.abs(a.length - b.length) > most) return most + 1;
    let before = [], row = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (let i = 1; i <= a.length; i++) {
      const next = [i];
      let least = i;
      for (let j = 1; j <= b.length; j++) {
        let cost = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2] + 1);
        next.push(cost);
        if (cost < least) least = cost;
      }
      if (least > most) return most + 1;
      before = row; row = next;
    }
    return row[b.length];
  };
  const allowed = word => [...word].length < 4 ? 0 : [...word].length < 8 ? 1 : 2;

  // the index: entries, and for each different word where it stands
  const entries = [];
  const places = new Map();
  let vocabulary = [];
  const note = (word, entry, weight, passage) => {
    let list = places.get(word);
    if (!list) places.set(word, list = []);
    list.push([entry, weight, passage]);
  };
  const take = part => {
    for (const [kind, href, heading, beside, names, passages] of part) {
      const entry = entries.length;
      entries.push({ kind, href, heading, beside, names, passages });
      for (const word of tokens(heading)) note(word, entry, 10, -1);
      for (const name of names) for (const word of tokens(name)) note(word, entry, 8, -1);
      for (const word of tokens(beside)) note(word, entry, 2, -1);
      passages.forEach((passage, i) => { for (const word of tokens(passage[2])) note(word, entry, 1, i); });
    }
  };
  let loading;
  const load = () => loading || (loading = new Promise(done => {
    const list = [...$('parts').children].map(item => item.textContent);
    let left = list.length;
    const one = () => {
      if (--left) return;
      (window.dossierIndex || []).forEach(take);
      vocabulary = [...places.keys()];
      done();
    };
    if (!left) { done(); return; }
    for (const address of list) {
      const script = make('script', { src: address, async: true });
      script.addEventListener('load', one);
      script.addEventListener('error', one);
      document.head.append(script);
    }
  }));

  // words of the index for a word of the query: itself, what it begins, then what is close to it
  const meant = word => {
    const found = new Map();
    for (const known of vocabulary) {
      if (known === word) found.set(known, 4);
      else if (known.startsWith(word)) found.set(known, 2);
    }
    if (!found.size && allowed(word)) {
      const most = allowed(word);
      for (const known of vocabulary) {
        const distance = Math.min(within(word, known, most), known.length > word.length ? within(word, known.slice(0, word.length), most) + .5 : 9);
        if (distance <= most) found.set(known, 1 / (1 + distance));
      }
    }
    return found;
  };

  const search = query => {
    const asked = [...new Set(tokens(query))];
    if (!asked.length) return { hits: [], matched: new Set() };
    const matched = new Set();
    let scores = null;
    for (const word of asked) {
      const own = new Map();
      for (const [known, closeness] of meant(word)) {
        matched.add(known);
        for (const [entry, weight, passage] of places.get(known)) {
          const score = own.get(entry) || { score: 0, passages: new Map() };
          score.score += closeness * weight;
          if (passage >= 0) score.passages.set(passage, (score.passages.get(passage) || 0) + closeness);
          own.set(entry, score);
        }
      }
      if (!scores) { scores = own; continue; }
      const both = new Map();
      for (const [entry, score] of own) {
        const other = scores.get(entry);
        if (!other) continue;
        for (const [passage, value] of other.passages) score.passages.set(passage, (score.passages.get(passage) || 0) + value);
        both.set(entry, { score: score.score + other.score, passages: score.passages });
      }
      scores = both;
    }
    const hits = [...scores].map(([entry, value]) => ({ entry: entries[entry], at: entry, ...value }));
    hits.sort((one, other) => Math.log(1 + other.score) - Math.log(1 + one.score) || one.at - other.at);
    return { hits, matched };
  };

  // text with the words that were found marked; from a little before the first of them, where it is long
  const marked = (text, matched, around) => {
    const out = document.createDocumentFragment();
    const spans = [];
    for (const match of text.matchAll(WORD)) {
      if (matched.has(fold(match[0]))) spans.push([match.index, match.index + match[0].length]);
    }
    let from = 0, until = text.length;
    if (around && text.length > 240) {
      const first = spans.length ? spans[0][0] : 0;
      from = Math.max(0, first - 90);
      if (from) from = text.indexOf(' ', from) + 1;
      until = Math.min(text.length, from + 240);
      if (until < text.length) until = Math.max(text.lastIndexOf(' ', until), spans.length ? spans[0][1] : 0);
    }
    if (from) out.append('… ');
    let at = from;
    for (const [start, end] of spans) {
      if (start < at || end > until) continue;
      out.append(text.slice(at, start), make('mark', { textContent: text.slice(start, end) }));
      at = end;
    }
    out.append(text.slice(at, until), until < text.length ? ' …' : '');
    return out;
  };

  const result = ({ entry, passages }, matched) => {
    const item = make('li');
    item.dataset.type = entry.kind;
    const heading = make('h3');
    const link = make('a', { href: entry.href });
    link.dir = 'auto';
    link.append(marked(entry.heading, matched, false));
    heading.append(link, ' ', make('span', { className: 'tag', textContent: entry.beside }));
    item.append(heading);
    const other = entry.names.filter(name => tokens(name).some(word => matched.has(word))).slice(0, 4);
    if (other.length && entry.kind === 'actor') {
      const line = make('p', { className: 'meta' });
      line.append(say('also') + ' ', marked(other.join(', '), matched, false));
      item.append(line);
    }
    const best = [...passages].sort((one, other) => other[1] - one[1] || one[0] - other[0]).slice(0, 3).map(pair => pair[0]);
    if (!best.length && entry.passages.length && entry.kind !== 'article') best.push(0);
    for (const i of best.sort((one, other) => one - other)) {
      const [fragment, label, text] = entry.passages[i];
      const line = make('p');
      line.dir = 'auto';
      if (label) line.append(fragment ? make('a', { className: 'sid', href: entry.href + '#' + fragment, textContent: label }) : label, ' ');
      line.append(marked(text, matched, true));
      item.append(line);
    }
    return item;
  };

  const boxes = [...document.querySelectorAll('#found input[type=checkbox]')];
  const names = new Map(boxes.map(box => [box.value, box.nextElementSibling.textContent]));
  const show = async () => {
    const query = input.value.trim();
    $('found').hidden = !query;
    if (!query) { $('count').textContent = ''; $('results').replaceChildren(); return; }
    if (!vocabulary.length) $('count').textContent = say('loading');
    await load();
    if (query !== input.value.trim()) return;
    const { hits, matched } = search(query);
    const shown = new Set(boxes.filter(box => box.checked).map(box => box.value));
    const parts = [];
    const order = [...KINDS].sort((one, other) => (hits.findIndex(hit => hit.entry.kind === one) >>> 0) - (hits.findIndex(hit => hit.entry.kind === other) >>> 0));
    let count = 0;
    for (const kind of order) {
      const of = hits.filter(hit => hit.entry.kind === kind);
      const box = boxes.find(one => one.value === kind);
      box.nextElementSibling.textContent = names.get(kind) + ' ' + of.length;
      if (!of.length || !shown.has(kind)) continue;
      count += of.length;
      const section = make('section');
      section.append(make('h2', { textContent: names.get(kind) }));
      const list = make('ol', { className: 'hits' });
      of.slice(0, MOST[kind]).forEach(hit => list.append(result(hit, matched)));
      section.append(list);
      if (of.length > MOST[kind]) section.append(make('p', { className: 's mutd', textContent: say('first', MOST[kind], of.length) }));
      parts.push(section);
    }
    $('results').replaceChildren(...parts);
    $('count').textContent = count ? say(count === 1 ? 'result' : 'results', count, query) : say('nothing', query);
  };
  const remember = () => {
    const query = input.value.trim();
    try { history.replaceState(null, '', location.pathname + (query ? '?q=' + encodeURIComponent(query) : '')); } catch { /* from a folder some browsers refuse */ }
  };
  let waiting;
  input.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(() => { show(); remember(); }, 120); });
  input.form.addEventListener('submit', event => { event.preventDefault(); clearTimeout(waiting); show(); remember(); });
  boxes.forEach(box => box.addEventListener('change', show));
  // down from the field to the results, and up again
  addEventListener('keydown', event => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const links = [...document.querySelectorAll('#results h3 a')];
    const at = links.indexOf(document.activeElement);
    if (at < 0 && document.activeElement !== input) return;
    const next = event.key === 'ArrowDown' ? links[at + 1] : at > 0 ? links[at - 1] : input;
    if (next && (at >= 0 || event.key === 'ArrowDown')) { event.preventDefault(); next.focus(); }
  });
  input.value = new URLSearchParams(location.search).get('q') || '';
  if (!input.value) input.focus();
  show();
})();

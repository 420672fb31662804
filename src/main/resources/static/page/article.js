// The article with every claim marked in its sentence; a mark leads to its claims, a claim to its mark.

import {Component, createRef, h} from './preact/preact.module.js';
import {link} from './address.js';
import {ClaimCard} from './claims.js';
import {Copied, Name, claimText, subjectKey} from './parts.js';

/** The lines of a text, each cut where a claim begins or ends. */
function lines(text, spans) {
  const edges = [...new Set(spans.flatMap(({start, end}) => [start, end]))].sort((a, b) => a - b);
  const all = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const cuts = [start, ...edges.filter(edge => edge > start && edge < end), end];
    const here = spans.filter(span => span.start < end && span.end > start);
    all.push(cuts.slice(0, -1).map((from, i) => ({
      text: text.slice(from, cuts[i + 1]),
      claims: here.filter(span => span.start <= from && span.end >= cuts[i + 1]).map(span => span.claim)
    })));
    start = end + 1;
  }
  return all;
}

export class Article extends Component {
  pane = createRef();

  componentDidMount() {
    this.reveal();
  }

  componentDidUpdate(before) {
    if (before.chosen !== this.props.chosen || before.article !== this.props.article) this.reveal();
  }

  /** Brings the words of the claim chosen into sight, where the article has a pane of its own. */
  reveal() {
    const pane = this.pane.current;
    const words = pane?.querySelector('.chosen');
    if (!words || pane.scrollHeight <= pane.clientHeight) return;
    const [top, room] = [words.getBoundingClientRect().top - pane.getBoundingClientRect().top, pane.clientHeight];
    if (top < 0 || top > room * 0.6) pane.scrollTop += top - room / 3;
  }

  render({article, claims, chosen, battle, version}) {
    if (this.cut?.article !== article) this.cut = {article, lines: lines(article.text, article.claims)};
    const known = new Map(claims.map(claim => [claim.id, claim]));
    const shown = known.get(chosen);
    let open = Boolean(shown);
    return h('section', {class: 'article', 'aria-labelledby': 'words'},
      h('h2', {id: 'words'}, 'In these words'),
      h('div', {class: 'pane', ref: this.pane, tabindex: 0, role: 'region', 'aria-label': 'Text of the article'},
        this.cut.lines.map((pieces, i) => {
          const last = open && pieces.some(piece => piece.claims.includes(chosen));
          if (last) open = false;
          return [
            h(Line, {key: i, id: last ? 'said' : null, pieces, chosen, known}),
            last && h('div', {key: `card ${i}`, role: 'group', 'aria-label': 'The claim chosen'}, h(ClaimCard, {claim: shown, battle, more: h(Beside, {pieces, chosen, known})}))
          ];
        })),
      h(Citation, {article, version}));
  }
}

function Line({id, pieces, chosen, known}) {
  const text = pieces.map(piece => piece.text).join('');
  if (text.trim() === '') return null;
  const heading = text.match(/^(=+)\s*(.*?)\s*=+$/);
  if (heading && pieces.every(piece => piece.claims.length === 0)) return h(heading[1].length === 1 ? 'h3' : 'h4', {dir: 'auto'}, heading[2]);
  const item = /^- /.test(text);
  return h('p', {id, dir: 'auto', class: item ? 'item' : null}, pieces.map((piece, i) => piece.claims.length === 0
    ? piece.text
    : h(Mark, {key: i, ...piece, chosen, known})));
}

/** Where several claims share words, each click goes on to the next of them. */
function Mark({text, claims, chosen, known}) {
  const next = claims[(claims.indexOf(chosen) + 1) % claims.length];
  const claim = known.get(next);
  return h('a', {
    class: `mark${claims.includes(chosen) ? ' chosen' : ''}${claim ? ` side${claim.side ?? 0}` : ''}`, 'aria-current': claims.includes(chosen) ? 'true' : null,
    href: link({claim: next, subject: claim && subjectKey(claim)}), title: claims.map(id => known.get(id)).filter(Boolean).map(claimText).join('\n')
  }, text);
}

/** The other claims of the same words. */
function Beside({pieces, chosen, known}) {
  const others = [...new Set(pieces.filter(piece => piece.claims.includes(chosen)).flatMap(piece => piece.claims))]
    .filter(id => id !== chosen).map(id => known.get(id)).filter(Boolean);
  return others.length > 0 && h('p', {class: 'besides'}, 'The same words also say: ', others.map((claim, i) => [i > 0 && '; ',
    h('a', {key: claim.id, href: link({claim: claim.id, subject: subjectKey(claim)})}, claimText(claim))]));
}

function Citation({article, version}) {
  const by = article.attribution ?? article.file;
  const text = `${article.title}. ${by}. Licence: ${article.licence}. ${article.file}, SHA-256 ${article.checksum}. Data version ${version}.`;
  return h('div', {class: 'citation'},
    h('h3', null, 'To cite'),
    h('p', null, h(Name, null, article.title), '. ', h(Name, null, by), '. Licence: ', h('strong', null, article.licence), '. Data version ', h('code', null, version), '. ',
      h(Copied, {label: 'Copy', name: 'the citation', text})),
    h('p', {class: 'id'}, article.file, ', SHA-256 ', h('code', null, article.checksum)));
}

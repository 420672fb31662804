// The page: one of its views, drawn anew whenever the address changes or an answer arrives.

import {h, render} from './preact/preact.module.js';
import {address, filters, follow, link} from './address.js';
import {get, onAnswer, path} from './api.js';
import {Battle} from './battle.js';
import {Disputes} from './disputes.js';
import {List} from './list.js';
import {MapView} from './map.js';
import {Name} from './parts.js';
import {count, day} from './words.js';

const DATASET = path('dataset', {fields: 'version,licences,counts,dateRange'});
const VIEWS = {list: ['Battles', List], map: ['Map', MapView], disputes: ['Disputes', Disputes]};

const root = document.getElementById('page');

function App() {
  const at = address();
  const view = at.battle ? null : VIEWS[at.view] ? at.view : 'list';
  const shared = filters();
  return [
    h('header', {class: 'top', key: 'top'},
      h('a', {href: './', class: 'brand'}, h(Mark), h('span', null, 'Conflict events')),
      h('nav', {'aria-label': 'Views'}, Object.entries(VIEWS).map(([name, [title]]) =>
        h('a', {key: name, href: link({view: name === 'list' ? undefined : name}, shared), 'aria-current': name === view ? 'page' : null}, title))),
      h('nav', {'aria-label': 'For programs', class: 'programs'},
        h('a', {href: 'swagger-ui.html'}, 'API'))),
    h('main', {id: 'main', key: 'main', tabindex: -1},
      at.battle ? h(Battle, {key: at.battle, id: at.battle, at}) : h(VIEWS[view][1], {key: view, at})),
    h(Footer, {key: 'footer'})
  ];
}

const Mark = () => h('svg', {viewBox: '0 0 32 32', width: 26, height: 26, 'aria-hidden': 'true', class: 'mark'},
  h('path', {class: 'band', d: 'M2 12h9v-5h9v9h10v11H2z'}), h('path', {class: 'step', d: 'M2 18h9v-6h9v8h10'}));

function Footer() {
  const {data} = get(DATASET);
  return h('footer', null,
    h('p', null, 'Every claim is kept: who said it, of whose losses, when, in which words. Nothing is rounded, merged away or turned into a zero; ',
      'a figure that is derived from claims lists them.'),
    data && h('p', null, count(data.counts.battles, 'battle'), ', ', count(data.counts.casualtyClaims, 'claim'),
      data.dateRange?.start && [', ', day(data.dateRange.start, 'YEAR'), ' to ', day(data.dateRange.end, 'YEAR')],
      '. Data version ', h('a', {href: 'api/v1/dataset'}, h('code', null, data.version)), '.'),
    data && h('details', null, h('summary', null, 'Licences'),
      h('ul', null, data.licences.map(licence => h('li', {key: licence.id + licence.attribution},
        licence.url ? h('a', {href: licence.url, rel: 'license'}, licence.id) : licence.id, ', ',
        count(licence.documents, 'document'), licence.attribution && [': ', h(Name, null, licence.attribution)])))),
    h('p', null, 'Land and borders: Natural Earth.'));
}

function draw({moved = false} = {}) {
  render(h(App), root);
  const title = document.querySelector('h1')?.textContent;
  document.title = title ? `${title} – Conflict events` : 'Conflict events';
  if (!moved) return;
  scrollTo(0, 0);
  document.getElementById('main').focus({preventScroll: true});
}

onAnswer(draw);
follow(draw);
root.replaceChildren();
draw();

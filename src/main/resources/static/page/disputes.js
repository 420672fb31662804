// Where a side and its opponent speak of the same losses, and how far apart they are.

import {h} from './preact/preact.module.js';
import {filters, link} from './address.js';
import {get, path} from './api.js';
import {Filters, Nothing, Pages, Years} from './list.js';
import {Answer, AsCsv, BattleLink, Name, Requests, subjectKey} from './parts.js';
import {TYPES, count, number, times, when} from './words.js';

const LIMIT = 25;
const ORDERS = {'-ratio': 'the opponent says most above the side itself', ratio: 'the opponent says most below', '-own': 'most by the side itself', '-opponent': 'most by the opponent'};

export function Disputes({at}) {
  const sort = ORDERS[at.sort] ? at.sort : '-ratio';
  const request = path('discrepancies', {...filters(), sort, after: at.after, limit: LIMIT});
  const summary = path('discrepancies/summary', filters());
  const answer = get(request, 'disputes');
  const {data: all} = answer.data ? get(summary, 'summary') : {};
  return [
    h('h1', {key: 'title'}, 'Same losses, two accounts'),
    h('p', {class: 'intro', key: 'intro'}, 'Each line is one side’s losses of one kind in one battle: what the side itself last said, and what its opponent last said. ',
      all && all.pairs > 0 && [h('strong', null, count(all.pairs, 'pair')), all.medianRatio !== null && [', of which the median opponent says ',
        h('strong', null, times(all.medianRatio)), ' times as many'], '.']),
    h(Filters, {key: 'filters', at, ready: Boolean(answer.data)}),
    answer.data && h(Years, {key: 'years'}),
    h(Answer, {key: 'answer', answer, what: 'accounts'}, data => data.items.length === 0
      ? h(Nothing, {hints: data.hints, none: 'For no losses here do both a side and its opponent give a figure. Of an event that UCDP codes, UCDP alone speaks.'})
      : h(Pairs, {data, sort, request})),
    h(Requests, {key: 'requests', requests: [request, summary]})
  ];
}

function Pairs({data, sort, request}) {
  const values = data.items.flatMap(({own, opponent}) => [own, opponent]);
  const [low, high] = [Math.max(1, Math.min(...values)), Math.max(2, ...values)];
  const reach = Math.log(high) - Math.log(low) || 1;
  const x = value => 2 + (96 * (Math.log(Math.max(low, value)) - Math.log(low))) / reach;
  return [
    h('p', {class: 'sorts', key: 'sorts'}, 'First: ', Object.entries(ORDERS).map(([name, text]) =>
      h('a', {key: name, href: link({sort: name, after: undefined}), 'aria-current': name === sort ? 'true' : null}, text))),
    h('p', {class: 'key', key: 'key'}, h('span', {class: 'dot own'}), ' the side itself ', h('span', {class: 'dot opponent'}), ' its opponent',
      h('span', {class: 'scale'}, `logarithmic, ${number(low)} to ${number(high)}`), h(AsCsv, {request, name: 'disputes'})),
    h('table', {class: 'pairs', key: 'pairs', role: 'table'},
      h('thead', {role: 'rowgroup'}, h('tr', {role: 'row'}, ['Losses', 'The side itself', 'Its opponent', 'Times as many', 'Side by side'].map(text =>
        h('th', {key: text, scope: 'col', role: 'columnheader'}, text)))),
      h('tbody', {role: 'rowgroup'}, data.items.map(pair => h('tr', {key: pair.battle + pair.side + pair.type, role: 'row'},
        h('td', {role: 'cell', class: 'whose'}, h(Whose, pair)),
        h('td', {role: 'cell', class: 'number own', 'data-label': 'Itself'}, number(pair.own)),
        h('td', {role: 'cell', class: 'number opponent', 'data-label': 'Opponent'}, number(pair.opponent)),
        h('td', {role: 'cell', class: 'number', 'data-label': 'Times'}, pair.ratio === null ? '–' : times(pair.ratio)),
        h('td', {role: 'cell', class: 'beside'}, h('div', {'aria-hidden': 'true'},
          h('span', {class: 'between', style: {left: `${Math.min(x(pair.own), x(pair.opponent))}%`, width: `${Math.abs(x(pair.own) - x(pair.opponent))}%`}}),
          h('span', {class: 'dot own', style: {left: `${x(pair.own)}%`}}), h('span', {class: 'dot opponent', style: {left: `${x(pair.opponent)}%`}}))))))),
    h(Pages, {key: 'pages', links: data.links})
  ];
}

const Whose = ({battle, title, date, side, victimParties, type}) => [
  h(BattleLink, {key: 'battle', id: battle, title, more: {subject: subjectKey({side, type})}}),
  h('span', {key: 'whose', class: 'where'}, h(Name, null, victimParties.map(one => one.name).join(', ') || `side ${side}`), ', ', TYPES[type],
    date && ` · ${when(date, 'SHORT')}`)
];

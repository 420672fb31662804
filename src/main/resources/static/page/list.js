// Battles as a table, with search, filters and sort; the filters are those of the map, too.

import {Component, h} from './preact/preact.module.js';
import {FILTERS, address, filters, go, link} from './address.js';
import {get, path} from './api.js';
import {Answer, AsCsv, BattleLink, Derived, Name, Requests, RuleMenu, whose} from './parts.js';
import {OUTCOMES, RULES, VIOLENCE, count, day, number, when} from './words.js';

const FIELDS = 'id,title,partOf,date,place.name,place.text,place.country,killed,sides.side,sides.combatants.name,sides.casualties,otherVictims';
const SORTS = {startDate: 'Date', title: 'Battle', killed: 'Killed'};
const MENU = 200;
const PROPOSED = 50;
const FEW_YEARS = 6;

export function List({at}) {
  const rule = RULES[at.rule] ? at.rule : undefined;
  const sort = at.sort === 'distance' && !at.near ? undefined : at.sort;
  const request = path('battles', {...filters(), rule, sort, after: at.after, offset: at.offset, fields: FIELDS + (at.near ? ',distance' : ''), limit: 25});
  const answer = get(request, 'list');
  return [
    h('h1', {key: 'title', class: 'lead'}, 'Who died in a battle, ', h('em', null, 'according to whom?')),
    h(Filters, {key: 'filters', at, ready: Boolean(answer.data)}),
    answer.data && h(Years, {key: 'years'}),
    h(Answer, {key: 'answer', answer, what: 'battles'}, data => [
      h('div', {class: 'bar', key: 'bar'},
        h('h2', null, h('span', {role: 'status'}, count(data.page.total, 'battle'))),
        h(RuleMenu, {rule, label: 'Count the figure'}),
        h(AsCsv, {request: path('battles', {...filters(), rule, sort}), name: 'battles', label: 'All of them as CSV'})),
      data.items.length ? h(Table, {key: 'table', at, battles: data.items}) : h(Nothing, {key: 'nothing', hints: data.hints}),
      h(Pages, {key: 'pages', links: data.links})]),
    h(Requests, {key: 'requests', requests: [request, byYear()]})
  ];
}

export const byYear = () => path('statistics', {groupBy: 'year', ...filters(), fields: 'group,battles', limit: 1000});

const years = () => (get(byYear(), 'years').data?.items ?? []).filter(({group}) => group.year !== null);

/** How many battles when, in years or, where they reach over more of them, in decades, centuries … */
export function Years() {
  const items = years();
  if (items.length < 2) return null;
  const [first, last] = [items[0].group.year, items.at(-1).group.year];
  const wide = [1, 5, 10, 50, 100, 500, 1000].find(one => (last - first) / one < 80) ?? 10000;
  const start = Math.floor(first / wide);
  const sums = Array(Math.floor(last / wide) - start + 1).fill(0);
  for (const {group, battles} of items) sums[Math.floor(group.year / wide) - start] += battles;
  if (sums.length < FEW_YEARS) return null;
  const most = Math.max(...sums);
  const name = (i, end = wide - 1) => day(`${iso(Math.min(last, Math.max(first, (start + i) * wide + end)))}-01-01`, 'YEAR');
  const text = i => `${wide === 1 ? name(i) : `${name(i, 0)} to ${name(i)}`}: ${count(sums[i], 'battle')}`;
  const high = battles => (battles ? Math.max(2, (battles / most) * 60) : 0);
  return h('div', {class: 'years'},
    h('svg', {viewBox: `0 0 ${sums.length} 64`, preserveAspectRatio: 'none', role: 'img', 'aria-label': `Battles over time, most in ${text(sums.indexOf(most))}`},
      sums.map((battles, i) => battles > 0 && h('g', {key: i, onClick: () => go(link({from: iso((start + i) * wide), to: iso((start + i + 1) * wide - 1), after: undefined, offset: undefined}))},
        h('title', null, text(i)), h('rect', {class: 'room', x: i, y: 0, width: 1, height: 64}), h('rect', {x: i + 0.08, y: 64 - high(battles), width: 0.84, height: high(battles)})))),
    h('p', {'aria-hidden': 'true'}, h('span', null, name(0, 0)), h('span', null, `most in ${text(sums.indexOf(most))}`), h('span', null, name(sums.length - 1))));
}

const iso = year => (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0');

export function Nothing({hints = [], none}) {
  const set = FILTERS.some(name => address()[name]);
  return h('div', {class: 'notice'},
    h('p', null, none ?? (set ? 'No battle passes all of these filters.' : 'This data set has no battles yet.')),
    hints.map(hint => h('p', {key: hint.parameter}, `Nothing has the ${hint.parameter} “${hint.value}”.`,
      hint.nearest?.length ? ` The nearest: ${hint.nearest.join(', ')}.` : '')),
    (set || !none) && h('p', null, set
      ? h('a', {href: link(Object.fromEntries(FILTERS.map(name => [name, undefined])))}, 'Take all filters away')
      : 'Put articles into data/articles and start the program again; README.md says how.'));
}

function Table({at, battles}) {
  const sort = at.sort ?? '-startDate';
  const next = name => (sort === '-' + name || (name === 'title' && sort !== name) ? name : '-' + name);
  const head = name => h('th', {
    scope: 'col', role: 'columnheader', class: name, 'aria-sort': {[name]: 'ascending', ['-' + name]: 'descending'}[sort]
  }, h('a', {href: link({sort: next(name), after: undefined, offset: undefined})}, SORTS[name],
    h('span', {class: 'arrow', 'aria-hidden': 'true'}, {[name]: ' ↑', ['-' + name]: ' ↓'}[sort])));
  return h('table', {class: 'battles', role: 'table'},
    h('caption', {class: 'hidden'}, 'Battles, who fought, and who was killed'),
    h('thead', {role: 'rowgroup'}, h('tr', {role: 'row'},
      head('startDate'), head('title'), h('th', {scope: 'col', role: 'columnheader'}, 'Sides and their dead'), head('killed'))),
    h('tbody', {role: 'rowgroup'}, battles.map(battle => h('tr', {key: battle.id, role: 'row'},
      h('td', {class: 'startDate', role: 'cell'}, when(battle.date, 'SHORT')),
      h('td', {class: 'title', role: 'cell'}, h(BattleLink, {...battle, more: {rule: at.rule}}), h('span', {class: 'where'}, where(battle),
        battle.distance !== undefined && ` · ${number(Math.round(battle.distance))}\u00a0km away`)),
      h('td', {class: 'sides', role: 'cell'}, losses(battle).map(loss => h(Loss, {key: loss.name, ...loss}))),
      h('td', {class: 'killed', role: 'cell'}, h('span', {class: 'label'}, 'Killed '),
        battle.killed === null ? h('span', {class: 'unknown'}, 'not known') : number(battle.killed))))));
}

export const where = battle => {
  const place = battle.place?.name ?? battle.place?.text;
  const country = battle.place?.country?.name;
  const text = [place, country !== place && country].filter(Boolean);
  return [text.length > 0 && h(Name, null, text.join(', ')), text.length > 0 && battle.partOf.length > 0 && ' · ',
    battle.partOf.length > 0 && h(Name, null, battle.partOf[0])];
};

function losses(battle) {
  const killed = casualties => casualties.find(one => one.type === 'KILLED');
  return [
    ...battle.sides.map(side => ({name: whose(battle, side), killed: killed(side.casualties), number: side.side})),
    ...battle.otherVictims.filter(one => one.victims !== 'ALL' || battle.sides.length === 0)
      .map(one => ({name: whose(battle, {side: null, victims: one.victims}), killed: killed(one.casualties)})).filter(one => one.killed)
  ];
}

const Loss = ({name, killed, number}) => h('span', {class: `loss side${number ?? 0}`},
  h('span', {class: 'who'}, h(Name, null, name)),
  h('span', {class: 'dead'}, killed ? (killed.low === null ? 'in words only' : h(Derived, {derived: killed, type: false})) : h('span', {class: 'unknown'}, 'not told')));

export function Pages({links}) {
  const to = href => {
    const {after, offset} = Object.fromEntries(new URL(href, location).searchParams);
    return link({after, offset});
  };
  return (links.prev || links.next) && h('nav', {class: 'pages', 'aria-label': 'Pages'},
    links.prev ? h('a', {href: to(links.prev), class: 'button', rel: 'prev'}, '← Before') : h('span'),
    links.next ? h('a', {href: to(links.next), class: 'button', rel: 'next'}, 'Next →') : h('span'));
}

/** Search and filters. What is searched for takes effect while it is typed; all else once it is chosen or left. */
export class Filters extends Component {
  // The field that is being typed in keeps what is typed, whatever is drawn meanwhile.
  typed = {};

  set = (name, value, typed) => {
    clearTimeout(this.timer);
    if (!typed) this.typed = {};
    const without = name === 'country' ? {admin1: undefined} : {};
    const changed = () => go(link({...without, [name]: value.trim(), after: undefined, offset: undefined}), {replace: typed});
    if (typed) this.timer = setTimeout(changed, 300);
    else changed();
  };

  componentWillUnmount() {
    clearTimeout(this.timer);
  }

  field(name, label, attributes = {}) {
    return h('label', {class: name}, h('span', null, label), h('input', {
      name, value: this.typed[name] ?? this.props.at[name] ?? '', type: 'text', autocomplete: 'off', ...attributes,
      onInput: event => {
        this.typed = {[name]: event.target.value};
        if (name === 'q') this.set(name, event.target.value, true);
      },
      onChange: event => this.set(name, event.target.value, false)
    }));
  }

  menu(name, label, options) {
    const value = this.props.at[name] ?? '';
    const known = options.some(([id]) => id === value);
    return h('label', {class: name}, h('span', null, label), h('select', {name, value, onChange: event => this.set(name, event.target.value, false)},
      h('option', {value: ''}, 'any'),
      value && !known && h('option', {value}, value),
      options.map(([id, text]) => h('option', {key: id, value: id}, text))));
  }

  /** A menu or, where there are more values than anybody looks through, a field that proposes those that have what is typed. */
  chooser(name, label, ready) {
    const all = ready ? values(name) : UNKNOWN;
    if (all.total === 0 && !this.props.at[name]) return null;
    if (!(all.total > MENU)) return this.menu(name, label, [...all.options].sort(([, , a], [, , b]) => a.localeCompare(b)));
    const typed = this.typed[name];
    const {options} = typed ? values(name, {nameContains: typed, limit: PROPOSED}) : {options: all.options.slice(0, PROPOSED)};
    const chosen = this.props.at[name] ?? '';
    const nameOf = id => [...all.options, ...options].find(one => one[0] === id)?.[2] ?? id;
    return h('label', {class: name}, h('span', null, label),
      h('input', {
        name, type: 'search', list: `proposed-${name}`, autocomplete: 'off', placeholder: `any of ${number(all.total)}`, value: typed ?? (chosen && nameOf(chosen)),
        onInput: event => {
          this.typed = {[name]: event.target.value};
          clearTimeout(this.timer);
          this.timer = setTimeout(() => this.forceUpdate(), 200);
        },
        onChange: event => {
          const words = event.target.value.trim();
          const found = [...options, ...all.options].find(one => one[2] === words || one[0] === words);
          if (found || !words) this.set(name, found?.[0] ?? '', false);
        }
      }),
      h('datalist', {id: `proposed-${name}`}, options.map(([id, text, plain]) => h('option', {key: id, value: plain}, text))));
  }

  /** Years with their battles are proposed; a month or a day can be typed as well. */
  time(name, label, placeholder) {
    return [
      this.field(name, label, {placeholder, size: 10, list: 'proposed-years'}),
      name === 'from' && h('datalist', {id: 'proposed-years'}, years().map(({group, battles}) => h('option', {key: group.year, value: iso(group.year)}, count(battles, 'battle'))))
    ];
  }

  render({at, ready}, {open = matchMedia('(min-width: 60rem)').matches}) {
    const set = FILTERS.filter(name => at[name] && name !== 'q').length;
    return h('form', {class: 'filters', role: 'search', onSubmit: event => event.preventDefault()},
      this.field('q', 'Search', {type: 'search', placeholder: 'a place, a party, a word of the article'}),
      h('details', {open, onToggle: event => this.setState({open: event.target.open})},
        h('summary', null, set ? `Filters (${set} set)` : 'Filters'),
        open && h('div', {class: 'fields'},
          this.time('from', 'From', '2019-11'),
          this.time('to', 'To', '2020'),
          Object.entries(MENUS).map(([name, [label]]) => (name !== 'admin1' || at.country || at.admin1) && this.chooser(name, label, ready)),
          this.field('killedMin', 'Killed, at least', {inputmode: 'numeric', size: 6}),
          this.field('killedMax', 'Killed, at most', {inputmode: 'numeric', size: 6}),
          (at.bbox || at.near) && h('div', {class: 'there'}, h('span', null, at.near ? `Within ${at.within} km` : 'On the map'),
            h('a', {href: link({bbox: undefined, near: undefined, within: undefined, after: undefined}), class: 'button'}, 'Anywhere')),
          set > 0 && h('a', {class: 'clear', href: link({q: at.q, sort: at.sort, view: at.view}, {})}, 'Take filters away'))));
  }
}

/** Label of a menu, and id and name of a value. */
const MENUS = {
  country: ['Country', ({country}) => country && [country.code, country.name]],
  admin1: ['Region', ({admin1}) => admin1?.name && [admin1.name, admin1.name]],
  partOf: ['War', ({partOf}) => partOf && [partOf, partOf]],
  combatant: ['Party', ({combatant}) => combatant && [combatant.id, combatant.name]],
  violence: ['Type of violence', ({violence}) => violence && [violence, VIOLENCE[violence]]],
  outcome: ['Outcome', ({outcome}) => outcome && [outcome, OUTCOMES[outcome]]]
};

const UNKNOWN = {options: []};

/** The values of a filter under the other filters: how many, and some as id, text and name, those with the most battles first. */
function values(name, more = {}) {
  const others = {...filters(), [name]: undefined};
  const request = path('statistics', {groupBy: name, ...others, sort: '-battles', fields: 'group,battles', limit: MENU, ...more});
  // Under no filter their numbers are stored.
  const stored = name === 'combatant' && !more.nameContains && Object.values(others).every(value => !value);
  const parties = path('combatants', {sort: '-battleCount', fields: 'id,name,battleCount', limit: MENU});
  const {data} = get(stored ? parties : request, `menu ${name} ${more.nameContains ?? ''}`);
  if (!data) return UNKNOWN;
  const options = data.items
    .map(({group, battles, ...party}) => [MENUS[name][1](group ?? {combatant: party}), battles ?? party.battleCount])
    .filter(([value]) => value)
    .map(([[id, text], battles]) => [id, `${text} (${number(battles)})`, text]);
  return {total: data.page.total - (data.items.length - options.length), options};
}

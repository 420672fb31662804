// What several views show.

import {Component, h} from './preact/preact.module.js';
import {go, link, toBattle} from './address.js';
import {retry} from './api.js';
import {RULES, TYPES, VICTIMS, number, range, statement} from './words.js';

/** A name from the data, whichever way its script runs. */
export const Name = ({children}) => h('bdi', null, children);

export const BattleLink = ({id, title, more}) => h('a', {href: toBattle(id, more)}, h(Name, null, title));

/** What a request that failed says, and what to do. */
export function Failure({failure}) {
  const refused = failure.status >= 400 && failure.status < 500;
  return h('div', {class: 'notice failure', role: 'alert'},
    h('h2', null, failure.title),
    h('p', null, failure.detail),
    refused
      ? h('p', null, h('a', {href: './'}, 'Start again with all battles'))
      : h('p', null, h('button', {type: 'button', onClick: retry}, 'Try again')));
}

const Waiting = ({what}) => h('p', {class: 'waiting', role: 'status'}, `Asking for ${what} …`);

/** One request's answer as `children` draw it, or why it is not there. */
export function Answer({answer, what, children}) {
  if (answer.failure) return h(Failure, {failure: answer.failure});
  if (!answer.data) return h(Waiting, {what});
  return h('div', {class: answer.waiting ? 'stale' : null, 'aria-busy': answer.waiting ? 'true' : null}, children(answer.data));
}

/** Copies a text, and says so. */
export class Copied extends Component {
  copy = async () => {
    const {text} = this.props;
    try {
      await navigator.clipboard.writeText(text);
      this.setState({said: 'Copied'});
    } catch {
      // Without https, or where the reader forbids it.
      prompt('To copy:', text);
    }
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.setState({said: null}), 1500);
  };

  componentWillUnmount() {
    clearTimeout(this.timer);
  }

  render({label, name}, {said}) {
    return h('button', {type: 'button', class: 'copy', onClick: this.copy, 'aria-label': `Copy ${name}`},
      h('span', {role: 'status'}, said ?? label));
  }
}

const absolute = request => new URL(request, document.baseURI).href;
const as = (request, format) => {
  const url = new URL(absolute(request));
  for (const page of ['limit', 'offset', 'after', 'format']) if (format !== 'json' || page === 'format') url.searchParams.delete(page);
  if (format !== 'json') url.searchParams.set('format', format);
  return url.href.replaceAll('%2C', ',');
};

/** The requests that a view was made of: open one, or copy it for a shell, a spreadsheet or a program. */
export function Requests({requests}) {
  return h('details', {class: 'requests'},
    h('summary', null, 'Where this comes from: the API request' + (requests.length > 1 ? 's' : '')),
    h('ul', null, requests.map(request => h('li', {key: request},
      h('a', {href: request, class: 'request'}, h('span', {class: 'verb'}, 'GET '), decodeURI(request)),
      h('span', {class: 'copies'},
        h(Copied, {label: 'curl', name: `the curl command of ${request}`, text: `curl -s '${as(request, 'json')}'`}),
        h(Copied, {label: 'CSV', name: `the CSV address of ${request}`, text: as(request, 'csv')}),
        h(Copied, {label: 'JSON', name: `the JSON address of ${request}`, text: as(request, 'json')}))))));
}

export const AsCsv = ({request, name, label = 'As CSV'}) => h('a', {href: as(request, 'csv'), class: 'button', download: `${name}.csv`}, label);

/** By which rule figures are derived. */
export const RuleMenu = ({rule = 'latest', label}) => h('label', {class: 'rule'}, label, ' ', h('select', {
  value: rule, onChange: event => go(link({rule: event.target.value === 'latest' ? undefined : event.target.value, after: undefined, offset: undefined}))
}, Object.entries(RULES).map(([name, words]) => h('option', {key: name, value: name}, words))));

/** Whose losses: the names of a side, or the victims' kind. */
export function whose(battle, {side, victims}) {
  if (side === null || side === undefined) return VICTIMS[victims] ?? 'Nobody known';
  const names = battle.sides.find(one => one.side === side)?.combatants.map(combatant => combatant.name) ?? [];
  return names.length ? names.join(', ') : `Side ${side}`;
}

export const subjectKey = ({side, victims, type}) => `${side ?? victims}.${type}`;

/** A derived figure: best large, the range beside it. */
export function Derived({derived, type = true}) {
  const {best, low, high, lowOpen, highOpen} = derived;
  const certain = low === high && !lowOpen && !highOpen;
  return h('span', {class: 'derived'},
    best === null
      ? h('span', {class: 'best none'}, low === null ? 'no number' : '–')
      : h('span', {class: 'best'}, number(best), certain ? null : h('span', {class: 'open', 'aria-hidden': 'true'}, highOpen && best === high ? '+' : '')),
    type && h('span', {class: 'type'}, ' ' + TYPES[derived.type]),
    (!certain || best === null) && low !== null && [' ', h('span', {class: 'range'}, range(derived))]);
}

/** Who made a claim. */
export const Speakers = ({claim}) =>
  claim.claimedBy.length === 0
    ? h('em', null, 'nobody named')
    : claim.claimedBy.map((claimant, i) => [i > 0 && ', ', h(Name, {key: claimant.id}, claimant.name)]);

export const claimText = claim => {
  const names = claim.claimedBy.map(claimant => claimant.name).join(', ') || 'nobody named';
  const group = claim.group ? ` (${claim.group})` : '';
  return `${names}: ${statement(claim)}${group}`;
};

// One battle: its sides and their figures as of a day, the claims behind them, and the article that they stand in.

import {h} from './preact/preact.module.js';
import {go, link} from './address.js';
import {battlePath, get} from './api.js';
import {Article} from './article.js';
import {Claims} from './claims.js';
import {where} from './list.js';
import {Answer, Derived, Failure, Name, Requests, RuleMenu, subjectKey, whose} from './parts.js';
import {Timeline} from './timeline.js';
import {OUTCOMES, RULES, VIOLENCE, day, figure, when} from './words.js';

const MAX_CLAIMS = 1000;

export function Battle({id, at}) {
  const rule = RULES[at.rule] ? at.rule : 'latest';
  const requests = {
    battle: battlePath(id),
    casualties: battlePath(id, '/casualties', {asOf: at.asOf, rule: at.rule}),
    timeline: battlePath(id, '/timeline', {rule: at.rule}),
    claims: battlePath(id, '/casualty-claims', {limit: MAX_CLAIMS}),
    article: battlePath(id, '/article', {offsets: 'utf16'})
  };
  const answers = Object.fromEntries(Object.entries(requests).map(([name, request]) => [name, get(request, `${id} ${name}`)]));
  const battle = answers.battle.data;
  if (!battle) return [h('h1', {key: 'title', class: 'hidden'}, 'A battle'), h(Answer, {key: 'answer', answer: answers.battle, what: 'the battle'})];
  const failed = Object.values(answers).find(answer => answer.failure);
  const subject = at.subject ?? first(answers.timeline.data, battle);
  return h('div', {class: 'battle'},
    h(Head, {battle}),
    failed && h(Failure, {failure: failed.failure}),
    h('div', {class: 'halves'},
      h('div', {class: 'account'},
        h('section', {'aria-labelledby': 'figures'},
          h('h2', {id: 'figures'}, 'What was known'),
          h(Controls, {timeline: answers.timeline.data, asOf: at.asOf, rule}),
          h(Answer, {answer: answers.casualties, what: 'figures'}, casualties => h(Sides, {battle, casualties, subject, none: at.asOf ? 'No claim of losses by then' : 'No claim of losses'}))),
        h(Answer, {answer: answers.timeline, what: 'the timeline'}, timeline =>
          h(Timeline, {battle, timeline, subject, asOf: at.asOf, claim: at.claim})),
        h(Answer, {answer: answers.claims, what: 'claims'}, claims => h(Claims, {battle, claims, request: requests.claims, chosen: at.claim}))),
      h(Answer, {answer: answers.article, what: 'the article'}, article => h(Article, {
        article, claims: answers.claims.data?.items ?? [], chosen: at.claim, battle, version: answers.article.version}))),
    h(Requests, {requests: Object.values(requests)}));
}

/** Whose losses are shown first: those that most is told of. */
function first(timeline, battle) {
  const figures = timeline?.items.at(-1)?.figures ?? [];
  const all = figures.length ? figures : [...battle.sides, ...battle.otherVictims].flatMap(({side, victims, casualties}) =>
    casualties.map(one => ({...one, side, victims})));
  const weight = one => (one.best !== null ? 2e6 : 0) + (one.type === 'KILLED' ? 1e6 : 0) + one.claims;
  const most = all.reduce((best, one) => (!best || weight(one) > weight(best) ? one : best), null);
  return most && subjectKey(most);
}

function Head({battle}) {
  const {result, place} = battle;
  const point = place?.latitude != null && `${place.latitude},${place.longitude}`;
  return h('header', {class: 'head'},
    h('p', {class: 'back'}, h('a', {href: './'}, '← All battles')),
    h('h1', null, h(Name, null, battle.title)),
    h('p', {class: 'facts'},
      h('span', {title: battle.date?.text}, when(battle.date)), ' ', h('span', null, where(battle)),
      point && h('a', {href: link({view: 'map', at: `${point},7`}, {})}, 'On the map'),
      point && h('a', {href: link({near: point, within: 100, sort: 'distance'}, {})}, 'Within 100 km'),
      battle.violence && h('span', null, VIOLENCE[battle.violence]),
      result && h('span', {class: result.text.length < 60 ? 'result' : 'result long'}, h(Name, null, result.text), result.outcome && result.outcome !== 'OTHER' && !result.text.toLowerCase().includes(OUTCOMES[result.outcome].toLowerCase())
        && ` (${OUTCOMES[result.outcome].toLowerCase()})`)));
}

/** The day and the rule: a slider over the days on which something was claimed, after which come claims without a day. */
function Controls({timeline, asOf, rule}) {
  const dates = timeline?.items.map(item => item.date) ?? [];
  const last = dates.length;
  const at = asOf ? dates.filter(date => date <= asOf).length - 1 : last;
  const text = !asOf ? 'Everything said to this day' : at < 0 ? `By ${day(asOf)}: nothing yet` : `Said by the end of ${day(dates[at])}`;
  return h('div', {class: 'controls'},
    dates.length > 0
      ? h('div', {class: 'slider'},
        h('label', {for: 'day'}, text),
        h('input', {
          id: 'day', type: 'range', min: 0, max: last, step: 1, value: Math.max(at, 0), 'aria-valuetext': text,
          onInput: event => go(link({asOf: dates[event.target.value]}), {replace: true})
        }),
        h('span', {class: 'ends', 'aria-hidden': 'true'}, h('span', null, day(dates[0], 'SHORT')), h('span', null, 'all')))
      : timeline && h('p', {class: 'slider'}, 'No claim here tells its day: the figures rest on all of them.'),
    h(RuleMenu, {rule, label: 'Best is the figure'}));
}

function Sides({battle, casualties, subject, none}) {
  const of = (side, victims) => casualties.items.filter(one => one.side === side && (side !== null || one.victims === victims));
  const others = [...new Set(casualties.items.filter(one => one.side === null).map(one => one.victims))];
  return h('div', {class: 'sides'},
    battle.sides.map(side => h(Side, {
      key: side.side, title: `Side ${side.side}`, number: side.side, won: battle.result?.winningSide === side.side, names: side.combatants,
      strength: side.strength, figures: of(side.side), subject, none
    })),
    others.map(victims => h(Side, {key: victims, title: 'Of no side', number: 0, names: [{id: victims, name: whose(battle, {side: null, victims})}], figures: of(null, victims), subject})));
}

const Side = ({title, number, won, names, strength, figures, subject, none}) => h('section', {class: `side side${number}`},
  h('p', {class: 'which'}, title, won && h('strong', {class: 'won'}, 'won')),
  h('h3', null, names.length
    ? names.map((one, i) => [i > 0 && ', ', number ? h('a', {key: one.id, href: link({combatant: one.id}, {})}, h(Name, null, one.name)) : h(Name, {key: one.id}, one.name), one.basis === 'INFERRED' && h('abbr', {title: `Inferred from: ${one.evidence}`}, ' (inferred)')])
    : 'Nobody named'),
  strength && h('p', {class: 'strength'}, 'Strength: ', h(Name, null, figure(strength))),
  figures.length === 0
    ? h('p', {class: 'unknown'}, none)
    : h('ul', {class: 'figures'}, figures.map(one => h('li', {key: one.type},
      h('a', {href: link({subject: subjectKey(one)}), 'aria-current': subjectKey(one) === subject ? 'true' : null},
        h(Derived, {derived: one}), h('span', {class: 'claims'}, one.claims === 1 ? '1 claim' : `${one.claims} claims`))))));

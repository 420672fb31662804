// All claims of a battle, by who speaks about whom; and one claim with all that is told of it.

import {h} from './preact/preact.module.js';
import {link} from './address.js';
import {path} from './api.js';
import {AsCsv, Name, Speakers, subjectKey, whose} from './parts.js';
import {RELATIONS, STATUSES, count, day, statement} from './words.js';

export function Claims({battle, claims, request, chosen}) {
  const losses = groupBy(claims.items, claim => claim.side ?? claim.victims);
  return h('section', {class: 'claims', 'aria-labelledby': 'who-says-what'},
    h('div', {class: 'bar'}, h('h2', {id: 'who-says-what'}, 'Who speaks about whom'), h(AsCsv, {request, name: battle.id})),
    claims.items.length === 0 && h('p', {class: 'unknown'}, 'Nobody claims any losses here.'),
    claims.page.total > claims.items.length && h('p', null, `The first ${claims.items.length} of ${count(claims.page.total, 'claim')}.`),
    [...losses].map(([key, all]) => h('section', {key, class: `losses side${all[0].side ?? 0}`},
      h('h3', null, 'Losses of ', h(Name, null, whose(battle, all[0]))),
      h('div', {class: 'speakers'}, Object.entries(RELATIONS).map(([relation, title]) => {
        const said = all.filter(claim => claim.relation === relation);
        return said.length > 0 && h('div', {key: relation, class: 'speaker'},
          h('h4', null, h(Shape, {relation}), title),
          h('ul', null, said.map(claim => h('li', {key: claim.id},
            h('a', {href: link({claim: claim.id, subject: subjectKey(claim)}), class: `claim ${claim.status.toLowerCase()}`, 'aria-current': claim.id === chosen ? 'true' : null},
              h('strong', null, h(Name, null, statement(claim))), claim.group && [' (', h(Name, null, claim.group), ')'],
              h('span', {class: 'said'}, h(Speakers, {claim}), claim.claimedOn ? [', ', h('time', null, day(claim.claimedOn, 'SHORT'))] : claim.origin === 'INFOBOX' && ', infobox',
                claim.status !== 'REPORTED' && h('span', {class: 'status'}, STATUSES[claim.status][0]))),
            claim.id === chosen && h('p', {class: 'chosen-claim'}, h(Quote, {claim}))))));
      })))));
}

function groupBy(items, key) {
  const groups = new Map();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

/** The mark of a relation: told apart by form as well as by colour. */
export const SHAPES = {OWN: 'M-6 0a6 6 0 1 0 12 0a6 6 0 1 0 -12 0z', OPPONENT: 'M0 -7.5L7.5 0L0 7.5L-7.5 0z', THIRD_PARTY: 'M-5.5 -5.5h11v11h-11z', UNATTRIBUTED: 'M0 -7L6.8 5.5H-6.8z'};

export const Shape = ({relation}) => h('svg', {viewBox: '-9 -9 18 18', width: 16, height: 16, class: `shape ${relation.toLowerCase()}`, 'aria-hidden': 'true'},
  h('path', {d: SHAPES[relation]}));

/** The words of the claim chosen, where the article is not beside them. */
export const Quote = ({claim}) => [h('q', null, h(Name, null, claim.quote)), ' ', h('a', {href: '#said'}, 'Read on in the article')];

/** All that is told of one claim. */
export function ClaimCard({claim, battle, more}) {
  const [status, meaning] = STATUSES[claim.status];
  return h('div', {class: 'card'},
    h('p', {class: 'says'}, h(Shape, {relation: claim.relation}), h(Speakers, {claim}), ' ', h('strong', null, h(Name, null, statement(claim))),
      claim.group && [' (', h(Name, null, claim.group), ')']),
    h('dl', null,
      h('dt', null, 'Losses of'), h('dd', null, h(Name, null, whose(battle, claim)), claim.partOfTotal && ', a share of another figure'),
      h('dt', null, 'Said on'), h('dd', null, claim.claimedOn ? day(claim.claimedOn) : 'a day that is not told'),
      h('dt', null, 'Speaker'), h('dd', null, RELATIONS[claim.relation]),
      h('dt', null, 'Status'), h('dd', null, h('strong', null, status), '. ', meaning),
      claim.restates && [h('dt', null, 'Repeats'), h('dd', null, h('a', {href: link({claim: claim.restates})}, 'a claim that has a day'))],
      h('dt', null, 'Words'), h('dd', null, h('q', null, h(Name, null, claim.figure.text)))),
    more,
    h('p', {class: 'id'}, h('a', {href: path(`casualty-claims/${encodeURIComponent(claim.id)}`)}, claim.id)));
}

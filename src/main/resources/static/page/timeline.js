// How one figure grew: from low to high as a band, best as a step, and each claim as a mark where and when it was made.

import {Component, createRef, h} from './preact/preact.module.js';
import {go, link} from './address.js';
import {ClaimCard, Quote, SHAPES, Shape} from './claims.js';
import {Name, claimText, subjectKey, whose} from './parts.js';
import {RELATIONS, TYPES, day, dayNumber, short} from './words.js';

const HEIGHT = 300;
const TOP = 22;
const BOTTOM = 46;
const LEFT = 46;
const GUTTER = 74;
const RIGHT = 14;
const APART = 15;

export class Timeline extends Component {
  frame = createRef();
  state = {width: 0, tip: null};

  componentDidMount() {
    this.sized = new ResizeObserver(([{contentRect}]) => this.setState({width: Math.floor(contentRect.width)}));
    this.sized.observe(this.frame.current);
  }

  componentWillUnmount() {
    this.sized.disconnect();
  }

  tell = mark => this.setState({tip: mark});

  render({battle, timeline, subject, asOf, claim}, {width, tip}) {
    const shown = losses(timeline, subject);
    const known = shown.marks.find(one => one.id === claim);
    const [key, type] = (subject ?? '.').split('.');
    const of = whose(battle, /^\d+$/.test(key) ? {side: Number(key)} : {side: null, victims: key});
    return h('section', {class: 'timeline', 'aria-labelledby': 'timeline'},
      h('h2', {id: 'timeline'}, h(Name, null, of), ': ', TYPES[type] ?? 'losses', ', claim by claim'),
      h('div', {class: 'frame', ref: this.frame, onKeyDown: event => event.key === 'Escape' && this.tell(null)},
        width > 0 && (shown.days.length > 0 || shown.marks.filter(mark => value(mark) !== null).length > 1
          ? h(Drawing, {key: subject, ...shown, width, asOf, chosen: claim, subject, tell: this.tell, label: `${of}, ${TYPES[type]}: ${shown.marks.length} claims`})
          : h(InWords, {marks: shown.marks})),
        tip && h(Tip, {...tip, width})),
      h('ul', {class: 'key'}, Object.entries(RELATIONS).filter(([relation]) => shown.marks.some(mark => mark.relation === relation)).map(([relation, title]) =>
        h('li', {key: relation}, h(Shape, {relation}), title)),
        shown.days.length > 0 && [h('li', {key: 'best'}, h('span', {class: 'swatch best'}), 'Best'), h('li', {key: 'band'}, h('span', {class: 'swatch band'}), 'Lowest to highest')]),
      known && h('div', {class: 'chosen-claim'}, h(ClaimCard, {claim: known, battle, more: h('p', null, h(Quote, {claim: known}))})));
  }
}

/** Claims without a number have no place in a drawing, and one without a day has none to be compared with. */
const InWords = ({marks}) => marks.length === 0
  ? h('p', {class: 'unknown'}, 'No claim about these losses.')
  : [h('p', {key: 'words'}, marks.length === 1 ? 'The only claim about these losses:' : 'No claim about these losses names a number:'),
    h('ul', {key: 'claims'}, marks.map(mark => h('li', {key: mark.id}, h('a', {href: link({claim: mark.id})}, h(Name, null, claimText(mark))))))];

/** The days with a figure for these losses, and all claims about them. */
function losses(timeline, subject) {
  const same = one => subjectKey(one) === subject;
  return {
    days: timeline.items.map(({date, figures}) => ({date, at: dayNumber(date), figure: figures.find(same)})).filter(one => one.figure && one.figure.low !== null),
    marks: [...timeline.items.flatMap(item => item.claims), ...timeline.undated].filter(same)
  };
}

const value = ({figure: {min, max, best}}) => best ?? (min === null ? max : max === null ? min : (min + max) / 2);

function Drawing({days, marks, width, asOf, chosen, subject, tell, label}) {
  const dated = marks.filter(mark => mark.claimedOn);
  const undated = marks.filter(mark => !mark.claimedOn);
  // Where no claim has a day, they have the whole width.
  const gutter = undated.length === 0 ? 0 : dated.length === 0 ? width - LEFT - RIGHT : GUTTER;
  const left = LEFT + gutter;
  const beside = mark => LEFT + (dated.length ? gutter / 2 : ((undated.indexOf(mark) + 0.5) * gutter) / undated.length);
  const times = dated.map(mark => dayNumber(mark.claimedOn));
  const [begin, end] = times.length ? [Math.min(...times), Math.max(...times)] : [0, 1];
  const pad = Math.max(1, (end - begin) * 0.12);
  const scaleX = (width - RIGHT - left - 14) / (end - begin + pad);
  const x = time => left + 14 + (time - begin) * scaleX;
  const top = Math.max(1, ...days.map(one => one.figure.high), ...marks.flatMap(({figure: {min, max}}) => [min ?? 0, max ?? 0]));
  const ticks = steps(top);
  const most = Math.max(top * 1.06, ticks.at(-1));
  const y = persons => TOP + (HEIGHT - TOP - BOTTOM) * (1 - persons / most);
  const placed = spread(marks.map(mark => ({
    mark, x: mark.claimedOn ? x(dayNumber(mark.claimedOn)) : beside(mark), y: value(mark) === null ? HEIGHT - BOTTOM + 12 : y(value(mark))
  })));
  const now = asOf === undefined ? null : x(Math.min(Math.max(dayNumber(asOf), begin - pad), end + pad));
  return h('svg', {viewBox: `0 0 ${width} ${HEIGHT}`, width, height: HEIGHT, role: 'group', 'aria-label': label},
    ticks.map(tick => h('g', {key: tick, class: 'tick'}, h('line', {x1: LEFT, x2: width - RIGHT, y1: y(tick), y2: y(tick)}),
      h('text', {x: LEFT - 8, y: y(tick) + 4, 'text-anchor': 'end'}, short(tick)))),
    gutter > 0 && h('g', {class: 'undated'}, dated.length > 0 && h('line', {x1: left - 4, x2: left - 4, y1: TOP, y2: HEIGHT - BOTTOM}),
      h('text', {x: LEFT + gutter / 2, y: TOP - 6, 'text-anchor': 'middle'}, 'no day told'),
      dated.length === 0 && undated.map(mark => h('text', {key: mark.id, x: beside(mark), y: HEIGHT - 12, 'text-anchor': 'middle'}, speaker(mark, gutter / undated.length)))),
    h(Band, {days, x, y, right: width - RIGHT}),
    h(Days, {dates: [...new Set(dated.map(mark => mark.claimedOn))], x, width}),
    now !== null && h('g', {class: 'now'}, h('rect', {x: Math.min(now + 9, width - RIGHT), y: TOP, width: Math.max(0, width - RIGHT - now - 9), height: HEIGHT - TOP - BOTTOM}),
      h('line', {x1: now + 9, x2: now + 9, y1: TOP - 6, y2: HEIGHT - BOTTOM})),
    placed.map(({mark, x, y: at}) => h(Mark, {key: mark.id, mark, x, at, y, chosen: mark.id === chosen, subject, tell})));
}

/** Who speaks, as far as there is room. */
function speaker(mark, room) {
  const name = mark.claimedBy[0]?.name ?? 'nobody named';
  const most = Math.floor(room / 7);
  return name.length <= most ? name : most < 4 ? '' : name.slice(0, most - 1) + '…';
}

/** Each day's figure holds until the next day. */
function Band({days, x, y, right}) {
  if (!days.length) return null;
  const ends = days.map((one, i) => (i + 1 < days.length ? x(days[i + 1].at) : right));
  const high = days.map((one, i) => `${i ? 'V' : `M${x(one.at)} `}${y(one.figure.high)}H${ends[i]}`);
  const low = days.map(one => `V${y(one.figure.low)}H${x(one.at)}`).reverse();
  return h('g', null,
    h('path', {class: 'band', d: high.join('') + low.join('') + 'z'}),
    days.map((one, i) => one.figure.highOpen && h('path', {key: `open ${one.date}`, class: 'open', d: `M${x(one.at)} ${y(one.figure.high)}H${ends[i]}`})),
    days.map((one, i) => {
      if (one.figure.best === null) return null;
      const before = (i > 0 ? days[i - 1].figure.best : null) ?? one.figure.best;
      return h('path', {key: one.date, class: 'best', d: `M${x(one.at)} ${y(before)}V${y(one.figure.best)}H${ends[i]}`});
    }));
}

function Days({dates, x, width}) {
  let free = 0;
  return h('g', {class: 'days'}, dates.map(date => {
    const at = x(dayNumber(date));
    const text = day(date, 'SHORT');
    const half = text.length * 3.4;
    const middle = Math.min(at, width - half - 2);
    if (middle - half < free) return h('line', {key: date, x1: at, x2: at, y1: HEIGHT - BOTTOM, y2: HEIGHT - BOTTOM + 5});
    free = middle + half + 6;
    return h('g', {key: date}, h('line', {x1: at, x2: at, y1: HEIGHT - BOTTOM, y2: HEIGHT - BOTTOM + 8}),
      h('text', {x: middle, y: HEIGHT - 12, 'text-anchor': 'middle'}, text));
  }));
}

/** A claim: a form for who speaks, a line for the range, an arrow where its words leave it open. */
function Mark({mark, x, at, y, chosen, subject, tell}) {
  const {min, max} = mark.figure;
  const open = min === null || max === null;
  const text = `${claimText(mark)}${mark.claimedOn ? `, ${day(mark.claimedOn)}` : ', no day told'}`;
  const told = {x, y: at, text, quote: mark.quote};
  const select = event => {
    event.preventDefault();
    go(link({claim: mark.id, subject}));
  };
  return h('a', {
    href: link({claim: mark.id, subject}), class: `claim ${mark.relation.toLowerCase()} ${mark.status.toLowerCase()}${chosen ? ' chosen' : ''}`,
    transform: `translate(${x} ${at})`, 'aria-label': text, 'aria-current': chosen ? 'true' : null, onClick: select,
    onMouseEnter: () => tell(told), onMouseLeave: () => tell(null), onFocus: () => tell(told), onBlur: () => tell(null)
  },
    !open && min !== max && h('line', {class: 'range', x1: 0, x2: 0, y1: y(min) - at, y2: y(max) - at}),
    open && (min ?? max) !== null && h('path', {class: 'range', d: max === null ? 'M0 -8V-22M-4 -18L0 -22L4 -18' : 'M0 8V22M-4 18L0 22L4 18'}),
    h('circle', {class: 'reach', r: 13}),
    h('path', {class: 'form', d: SHAPES[mark.relation]}));
}

const Tip = ({x, y, text, quote, width}) => h('div', {class: 'tip', role: 'presentation', style: {left: `${Math.max(150, Math.min(width - 150, x))}px`, top: `${y - 14}px`}},
  h('strong', null, text), h('q', null, h(Name, null, quote.length > 220 ? `${quote.slice(0, 220)}…` : quote)));

/** Marks that would lie on each other, beside each other instead. */
function spread(all) {
  const groups = new Map();
  for (const one of all) {
    const key = `${Math.round(one.x)} ${Math.round(one.y / APART)}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap(group => group.map((one, i) => ({...one, x: one.x + (i - (group.length - 1) / 2) * APART})));
}

/** Round numbers from 0 to about the highest. */
function steps(top) {
  const rough = top / 4;
  const ten = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, [1, 2, 5, 10].map(factor => factor * ten).find(one => one >= rough));
  return Array.from({length: Math.floor(top / step) + 1}, (_, i) => i * step);
}

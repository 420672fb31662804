// The battles that pass the filters, on a map; what lies close together is one circle with its number until one looks closer.

import {Component, createRef, h} from './preact/preact.module.js';
import {address, filters, go, link, toBattle} from './address.js';
import {get, path} from './api.js';
import {Chart} from './canvas.js';
import {latitude, limit, longitude, worldX, worldY} from './land.js';
import {Filters, Nothing, Years, byYear, where} from './list.js';
import {Answer, BattleLink, Failure, Requests} from './parts.js';
import {count, number, when} from './words.js';

const FIELDS = 'id,title,killed';
const PAGE = 1000;
const MOST = 2000;
const NEAREST = 12;
/** A cell of the grid is a quarter of a map tile wide: 64 pixels, or half to twice as many. */
const FINER = 2;
const FINEST = 24;

export class MapView extends Component {
  chart = createRef();
  state = {};
  points = [];
  // What the address says at first; later it follows the map.
  linked = address().at;

  componentDidMount() {
    this.fit();
  }

  componentDidUpdate() {
    this.fit();
  }

  componentWillUnmount() {
    clearTimeout(this.timer);
  }

  /** How many battles have coordinates, and the box that they lie in: a grid of one cell. */
  all() {
    return path('grid', {...filters(), zoom: 0});
  }

  /** The battles themselves or, where there are too many, the cells in sight. */
  wanted(cell) {
    if (cell.battles <= MOST) return path('battles', {...filters(), bbox: filters().bbox ?? cell.bbox, format: 'geojson', fields: FIELDS, limit: PAGE});
    const {view} = this.state;
    if (!view) return null;
    const zoom = limit(Math.round(view.zoom) + FINER, 0, FINEST);
    return path('grid', {...filters(), bbox: within(around(view.edges, zoom), filters().bbox ?? cell.bbox).join(','), zoom, format: 'geojson', fields: 'battles,killed,battle,title,bbox', limit: PAGE});
  }

  /** Other filters show all that passes them. */
  fit() {
    const {data, waiting} = get(this.all(), 'located');
    if (!data || waiting || this.fitted === this.all()) return;
    const kept = this.fitted === undefined && this.linked;
    this.fitted = this.all();
    if (kept || !data.items.length) return this.forceUpdate();
    // What is in sight changes with it.
    this.setState({view: null});
    this.chart.current.fitBox(data.items[0].bbox);
  }

  /** Page after page; what was drawn before stays until all are there. Why they are not, if they cannot be had. */
  read(first) {
    if (this.drawn === first) return;
    const points = [];
    for (let next = first, page = 0; next; page++) {
      const answer = get(next, `points ${page}`);
      if (answer.failure || answer.waiting) return answer.failure;
      points.push(...answer.data.features.filter(feature => feature.geometry));
      next = answer.next;
    }
    Object.assign(this, {points, drawn: first});
  }

  moved = view => {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.setState({view});
      if (address().at !== view.at) go(link({at: view.at}), {replace: true});
    }, this.state.view ? 250 : 0);
  };

  list = bbox => go(link({view: undefined, at: undefined, bbox, sort: '-killed'}));

  render({at}, {view}) {
    const located = get(this.all(), 'located');
    const [cell] = located.data?.items ?? [];
    const fitted = !located.waiting && this.fitted === this.all();
    const wanted = fitted && cell && this.wanted(cell);
    const failure = located.failure ?? (fitted && (wanted || !cell) ? this.read(wanted) : null);
    const total = cell?.battles ?? 0;
    const counted = located.data && get(path('battles', {...filters(), fields: 'id', limit: 1}), 'all');
    const more = (counted?.data?.page.total ?? total) - total;
    const box = view && fitted && (filters().bbox ? within(view.edges, filters().bbox) : view.edges);
    const near = box && path('battles', {...filters(), bbox: box.join(','), sort: '-killed', fields: 'id,title,partOf,date,place,killed', limit: NEAREST});
    return [
      h('h1', {key: 'title'}, 'Where it happened'),
      h(Filters, {key: 'filters', at, ready: Boolean(located.data)}),
      located.data && h(Years, {key: 'years'}),
      failure && h(Failure, {key: 'failure', failure}),
      h('p', {class: 'mapped', role: 'status', key: 'mapped'}, located.data
        ? [`${count(total, 'battle')} on the map`, more > 0 && `; ${number(more)} more without coordinates ${more === 1 ? 'is' : 'are'} in the list alone`, '.']
        : 'Asking for battles …'),
      h('div', {class: 'atlas', key: 'atlas'},
        h(Chart, {ref: this.chart, points: this.points, total, box: cell?.bbox, at: at.at, onMove: this.moved, onOpen: id => go(toBattle(id)), onList: this.list}),
        h('section', {class: 'near', 'aria-labelledby': 'near'},
          h('h2', {id: 'near'}, 'On this part of the map'),
          near && h(Answer, {answer: get(near, 'near'), what: 'battles'}, data => data.items.length === 0 ? h(Nothing) : [
            h('ol', {key: 'battles'}, data.items.map(battle => h('li', {key: battle.id},
              h(BattleLink, battle), h('span', {class: 'where'}, when(battle.date, 'SHORT'), ' · ', where(battle)),
              battle.killed !== null && h('span', {class: 'killed'}, `${number(battle.killed)} killed`)))),
            data.page.total > data.items.length && h('p', {key: 'more'},
              h('a', {href: link({view: undefined, at: undefined, bbox: box.join(','), sort: '-killed'})}, `All ${count(data.page.total, 'battle')} here as a list`))]))),
      h(Requests, {key: 'requests', requests: [wanted, near, byYear()].filter(Boolean)})
    ];
  }
}

/** The cells that a part of the map touches, and one more on each side, so that a small move asks for nothing new. */
function around([west, south, east, north], zoom) {
  const side = 2 ** Math.max(0, zoom - 2);
  const floor = value => Math.floor(value * side) / side;
  return [longitude(floor(worldX(west))), latitude(floor(worldY(south)) + 1 / side), longitude(floor(worldX(east)) + 1 / side), latitude(floor(worldY(north)))];
}

/** The part of a box that lies within another, as a list of edges; the other itself where that crosses the antimeridian. */
function within(edges, other) {
  const [west, south, east, north] = other.split(',').map(Number);
  if (west > east) return [west, south, east, north];
  const [w, s, e, n] = edges.map(edge => Number(edge.toFixed(5)));
  return [limit(w, west, east), limit(s, south, north), limit(e, west, east), limit(n, south, north)];
}

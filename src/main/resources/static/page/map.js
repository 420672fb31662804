// The battles that pass the filters, on a map; what lies close together is one circle with its number until one looks closer.

import {Component, createRef, h} from './preact/preact.module.js';
import {address, filters, go, link, toBattle} from './address.js';
import {get, load, path} from './api.js';
import {Chart} from './canvas.js';
import {Filters, Nothing, where} from './list.js';
import {Answer, BattleLink, Failure, Requests} from './parts.js';
import {count, number, when} from './words.js';

const WORLD = '-180,-90,180,90';
const FIELDS = 'id,title,killed,date';
const PAGE = 1000;
const STEP = 5000;
const NEAREST = 12;

export class MapView extends Component {
  chart = createRef();
  state = {points: [], limit: STEP};

  componentDidMount() {
    this.loadPoints();
  }

  componentDidUpdate() {
    if (this.asked !== this.wanted()) this.loadPoints();
  }

  componentWillUnmount() {
    this.stop?.abort();
    clearTimeout(this.timer);
  }

  first() {
    return path('battles', {bbox: WORLD, ...filters(), format: 'geojson', fields: FIELDS, limit: PAGE});
  }

  wanted() {
    return `${this.first()} ${this.state.limit}`;
  }

  /** Page after page, drawn as they come, until the limit. */
  async loadPoints() {
    this.stop?.abort();
    const {signal} = (this.stop = new AbortController());
    const fit = !this.asked?.startsWith(this.first() + ' ');
    this.asked = this.wanted();
    let points = [];
    try {
      for (let next = this.first(); next && points.length < this.state.limit;) {
        const answer = await load(next, signal);
        points = points.concat(answer.data.features.filter(feature => feature.geometry));
        next = answer.next;
        this.setState({points, failure: null, loading: Boolean(next) && points.length < this.state.limit});
      }
      if (fit && !address().at) this.chart.current?.fit(points);
      if (points.length === 0) this.setState({points, failure: null, loading: false});
    } catch (failure) {
      if (!signal.aborted) this.setState({failure});
    }
  }

  moved = extent => {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.setState({extent: extent.bbox});
      if (address().at !== extent.at) go(link({at: extent.at}), {replace: true});
    }, 250);
  };

  render({at}, {points, failure, extent, limit, loading}) {
    const located = get(path('battles', {bbox: WORLD, ...filters(), fields: 'id', limit: 1}), 'located');
    const all = get(path('battles', {...filters(), fields: 'id', limit: 1}), 'all');
    const near = extent && path('battles', {...filters(), bbox: extent, sort: '-killed', fields: 'id,title,partOf,date,place,killed', limit: NEAREST});
    const total = located.data?.page.total ?? points.length;
    return [
      h('h1', {key: 'title'}, 'Where it happened'),
      h(Filters, {key: 'filters', at}),
      failure && h(Failure, {key: 'failure', failure}),
      h('p', {class: 'mapped', role: 'status', key: 'mapped'},
        total > points.length && !loading ? `${number(points.length)} of ${count(total, 'battle')} on the map` : `${count(total, 'battle')} on the map`,
        all.data && all.data.page.total > total && `; ${number(all.data.page.total - total)} more without coordinates are in the list alone`,
        '. ', total > points.length && !loading && points.length >= limit
          && h('button', {type: 'button', onClick: () => this.setState({limit: limit + STEP})}, `Show ${number(Math.min(STEP, total - points.length))} more`)),
      h('div', {class: 'atlas', key: 'atlas'},
        h(Chart, {ref: this.chart, points, at: at.at, onMove: this.moved, onOpen: id => go(toBattle(id))}),
        h('section', {class: 'near', 'aria-labelledby': 'near'},
          h('h2', {id: 'near'}, 'On this part of the map'),
          near ? h(Answer, {answer: get(near, 'near'), what: 'battles'}, data => data.items.length === 0 ? h(Nothing) : [
            h('ol', {key: 'battles'}, data.items.map(battle => h('li', {key: battle.id},
              h(BattleLink, battle), h('span', {class: 'where'}, when(battle.date, 'SHORT'), ' · ', where(battle)),
              battle.killed !== null && h('span', {class: 'killed'}, `${number(battle.killed)} killed`)))),
            data.page.total > data.items.length && h('p', {key: 'more'},
              h('a', {href: link({view: undefined, at: undefined, bbox: extent, sort: '-killed'})}, `All ${count(data.page.total, 'battle')} here as a list`))]) : null)),
      h(Requests, {key: 'requests', requests: [this.first(), near].filter(Boolean)})
    ];
  }
}

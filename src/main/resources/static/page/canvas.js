// A map drawn on a canvas: land and borders, and points that gather into circles where they lie close together.

import {Component, createRef, h} from './preact/preact.module.js';
import {inSight, latitude, limit, longitude, outlines, worldX, worldY} from './land.js';
import {count, number, short} from './words.js';

const CELL = 54;
const FEW = 25;
const MANY = 50;
const CLOSE = 4e4;
const CLOSEST = 3e6;
const EDGE = 0.02;
/** In degrees: so that what lies on the edge of a box is within. */
const BESIDE = 0.001;
const WORLD = '-180,-60,180,80';

let land;

export class Chart extends Component {
  canvas = createRef();
  state = {};
  view = {x: 0.5, y: 0.42, scale: 1000};
  pointers = new Map();

  shouldComponentUpdate(props, state) {
    if (props.points !== this.props.points) {
      this.gathered = null;
      this.places = place(props.points);
      this.ask();
    }
    return state.tip !== this.state.tip || props.total !== this.props.total;
  }

  componentDidMount() {
    this.places = place(this.props.points);
    this.sized = new ResizeObserver(() => this.resize());
    this.sized.observe(this.canvas.current);
    this.canvas.current.addEventListener('wheel', this.wheel, {passive: false});
    this.colours = matchMedia('(prefers-color-scheme: dark)');
    this.colours.addEventListener('change', this.ask);
    land ??= outlines();
    land.then(loaded => {
      this.land = loaded;
      this.ask();
    }, () => { land = null; });
  }

  componentWillUnmount() {
    this.sized.disconnect();
    this.colours.removeEventListener('change', this.ask);
    cancelAnimationFrame(this.frame);
  }

  resize() {
    const {clientWidth: width, clientHeight: height} = this.canvas.current;
    const first = !this.width;
    Object.assign(this, {width, height});
    this.canvas.current.width = width * devicePixelRatio;
    this.canvas.current.height = height * devicePixelRatio;
    if (first) this.begin();
    this.show();
  }

  begin() {
    const [lat, lon, zoom] = (this.props.at ?? '').split(',').map(Number);
    if (this.props.at && [lat, lon, zoom].every(Number.isFinite)) this.view = {x: worldX(lon), y: worldY(lat), scale: 256 * 2 ** zoom};
    else if (this.props.box) this.fitBox(this.props.box);
    else this.view = {x: 0.5, y: 0.42, scale: this.width};
  }

  fitAll = () => this.fitBox(this.props.box ?? WORLD);

  /** All of a box in sight, which is written as the API writes it. */
  fitBox(box) {
    this.fitPlaces(corners(box));
  }

  fitPlaces(places, closest = CLOSE) {
    if (!this.width) return;
    const [left, right] = bounds(places.map(one => one.x));
    const [top, bottom] = bounds(places.map(one => one.y));
    const scale = Math.min(this.width / (right - left + EDGE / 20), this.height / (bottom - top + EDGE / 20)) * 0.82;
    this.view = {x: (left + right) / 2, y: (top + bottom) / 2, scale: Math.min(scale, closest)};
    this.show();
  }

  /** Draws, and says what is in sight. */
  show() {
    const {view, width, height} = this;
    view.scale = limit(view.scale, Math.min(width, 700) * 0.9, CLOSEST);
    const [halfX, halfY] = [width / 2 / view.scale, height / 2 / view.scale];
    view.x = halfX >= 0.5 ? 0.5 : limit(view.x, halfX, 1 - halfX);
    view.y = halfY >= 0.5 ? 0.5 : limit(view.y, halfY, 1 - halfY);
    this.ask();
    const edges = [longitude(view.x - halfX), latitude(view.y + halfY), longitude(view.x + halfX), latitude(view.y - halfY)];
    const zoom = Math.log2(view.scale / 256);
    this.props.onMove({
      edges: edges.map(edge => Number(edge.toFixed(3))),
      zoom,
      at: [latitude(view.y).toFixed(3), longitude(view.x).toFixed(3), zoom.toFixed(2)].map(Number).join(',')
    });
  }

  ask = () => {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.draw());
  };

  zoom(factor, x = this.width / 2, y = this.height / 2) {
    const {view, width, height} = this;
    const before = view.scale;
    view.scale = limit(before * factor, Math.min(width, 700) * 0.9, CLOSEST);
    view.x += (x - width / 2) * (1 / before - 1 / view.scale);
    view.y += (y - height / 2) * (1 / before - 1 / view.scale);
    this.show();
  }

  pan(dx, dy) {
    this.view.x -= dx / this.view.scale;
    this.view.y -= dy / this.view.scale;
    this.show();
  }

  draw() {
    const {view, width, height} = this;
    const canvas = this.canvas.current;
    if (!canvas || !width) return;
    const colour = name => getComputedStyle(canvas).getPropertyValue(name);
    const context = canvas.getContext('2d');
    const dots = devicePixelRatio;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, canvas.width, canvas.height);
    if (this.land) {
      const zoomed = view.scale * dots;
      context.fillStyle = colour('--land');
      context.strokeStyle = colour('--border');
      context.lineWidth = 0.8 / view.scale;
      for (const around of [-1, 0, 1]) {
        context.setTransform(zoomed, 0, 0, zoomed, (width / 2) * dots - (view.x - around) * zoomed, (height / 2) * dots - view.y * zoomed);
        context.fill(this.land.shape);
        context.stroke(this.land.shape);
      }
    }
    context.setTransform(dots, 0, 0, dots, 0, 0);
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    const circles = this.circles();
    for (const circle of circles) drawCircle(context, circle, colour);
    this.label(context, circles, colour);
  }

  /** Titles of battles where they are few, and names of countries; none over another. */
  label(context, circles, colour) {
    const taken = circles.map(({px, py, radius}) => [px - radius, py - radius, px + radius, py + radius]);
    const write = (text, x, y, middle) => {
      const width = context.measureText(text).width;
      const from = x - width * middle;
      const box = [from - 4, y - 9, from + width + 4, y + 9];
      if (box[0] < 0 || box[2] > this.width || taken.some(one => one[0] < box[2] && one[2] > box[0] && one[1] < box[3] && one[3] > box[1])) return false;
      taken.push(box);
      context.strokeText(text, from + width / 2, y);
      context.fillText(text, from + width / 2, y);
      return true;
    };
    context.lineWidth = 3;
    context.lineJoin = 'round';
    context.strokeStyle = colour('--land');
    context.fillStyle = colour('--ink');
    context.font = `600 13px ${colour('--serif')}`;
    if (circles.length <= FEW) {
      for (const {battles, places: [{title}], px, py, radius} of circles) {
        if (battles === 1 && title) write(title, px + radius + 6, py, 0) || write(title, px - radius - 6, py, 1);
      }
    }
    context.fillStyle = colour('--soft');
    context.font = `12px ${colour('--sans')}`;
    context.letterSpacing = '1px';
    for (const {text, x, y} of this.countries(context)) write(text, x, y, 0.5);
    context.letterSpacing = '0px';
  }

  /** The names that have room in what is in sight of their country, the largest first. */
  countries(context) {
    const {view, width, height, land} = this;
    const edges = [view.x - width / 2 / view.scale, view.y - height / 2 / view.scale, view.x + width / 2 / view.scale, view.y + height / 2 / view.scale];
    return (land?.named ?? []).flatMap(({name, path, outlines}) => {
      const largest = outlines.map(outline => inSight(outline, edges)).reduce((one, other) => (other.area > one.area ? other : one));
      const side = Math.sqrt(largest.area) * view.scale;
      if (side < 40 || side < context.measureText(name).width * 0.75) return [];
      context.save();
      context.resetTransform();
      const within = context.isPointInPath(path, largest.x, largest.y);
      context.restore();
      return within ? [{text: name, side, x: (largest.x - view.x) * view.scale + width / 2, y: (largest.y - view.y) * view.scale + height / 2}] : [];
    }).sort((one, other) => other.side - one.side);
  }

  /** The circles in sight, in pixels; gathered anew only where the scale or the points have changed. */
  circles() {
    const {view, width, height} = this;
    if (!this.gathered || this.gatheredAt !== view.scale) {
      this.gathered = gather(this.places, CELL / view.scale);
      this.gatheredAt = view.scale;
    }
    return this.gathered
      .map(circle => ({...circle, px: (circle.x - view.x) * view.scale + width / 2, py: (circle.y - view.y) * view.scale + height / 2}))
      .filter(({px, py, radius}) => px > -radius && py > -radius && px < width + radius && py < height + radius);
  }

  under(event) {
    const box = this.canvas.current.getBoundingClientRect();
    const [x, y] = [event.clientX - box.left, event.clientY - box.top];
    return this.circles().findLast(({px, py, radius}) => Math.hypot(px - x, py - y) <= radius + 3);
  }

  wheel = event => {
    if (!event.ctrlKey && document.activeElement !== this.canvas.current) return;
    event.preventDefault();
    const box = this.canvas.current.getBoundingClientRect();
    this.zoom(2 ** (-event.deltaY / 300), event.clientX - box.left, event.clientY - box.top);
  };

  down = event => {
    this.canvas.current.setPointerCapture(event.pointerId);
    this.pointers.set(event.pointerId, event);
    this.dragged = 0;
  };

  move = event => {
    const before = this.pointers.get(event.pointerId);
    if (!before) {
      const circle = this.under(event);
      this.canvas.current.classList.toggle('over', Boolean(circle));
      this.setState({tip: circle ? {x: circle.px, y: circle.py - circle.radius, text: tip(circle)} : null});
      return;
    }
    const other = [...this.pointers.values()].find(one => one.pointerId !== event.pointerId);
    this.pointers.set(event.pointerId, event);
    this.dragged += Math.abs(event.clientX - before.clientX) + Math.abs(event.clientY - before.clientY);
    if (other) {
      const apart = one => Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
      const box = this.canvas.current.getBoundingClientRect();
      this.zoom(apart(event) / Math.max(1, apart(before)), (event.clientX + other.clientX) / 2 - box.left, (event.clientY + other.clientY) / 2 - box.top);
    } else {
      this.pan(event.clientX - before.clientX, event.clientY - before.clientY);
    }
  };

  up = event => {
    this.pointers.delete(event.pointerId);
    const circle = event.type === 'pointerup' && this.dragged < 6 && this.under(event);
    if (!circle) return;
    if (circle.battles === 1) this.props.onOpen(circle.places[0].id);
    else this.part(circle.places.flatMap(one => one.box ? corners(one.box) : one));
  };

  /** Comes closer or, where that parts nothing, has them listed. */
  part(places) {
    const before = this.view.scale;
    this.fitPlaces(places, CLOSEST);
    if (this.view.scale > before * 1.1) return;
    const [[west, east], [north, south]] = ['x', 'y'].map(axis => bounds(places.map(one => one[axis])));
    const edges = [longitude(west) - BESIDE, latitude(south) - BESIDE, longitude(east) + BESIDE, latitude(north) + BESIDE].map(edge => limit(edge, -180, 180));
    this.props.onList(edges.map(edge => Number(edge.toFixed(3))).join(','));
  }

  key = event => {
    const [dx, dy] = {ArrowLeft: [80, 0], ArrowRight: [-80, 0], ArrowUp: [0, 80], ArrowDown: [0, -80]}[event.key] ?? [];
    const action = dx !== undefined ? () => this.pan(dx, dy)
      : {'+': () => this.zoom(1.6), '=': () => this.zoom(1.6), '-': () => this.zoom(1 / 1.6), 0: this.fitAll}[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  };

  render({total}, {tip}) {
    return h('div', {class: 'map'},
      h('canvas', {
        ref: this.canvas, tabindex: 0, role: 'img', 'aria-describedby': 'map-help',
        'aria-label': `Map of ${count(total, 'battle')}`,
        onPointerDown: this.down, onPointerMove: this.move, onPointerUp: this.up, onPointerCancel: this.up,
        onPointerLeave: () => this.setState({tip: null}), onKeyDown: this.key
      }),
      h('div', {class: 'zoom'},
        h('button', {type: 'button', 'aria-label': 'Closer', onClick: () => this.zoom(1.6)}, '+'),
        h('button', {type: 'button', 'aria-label': 'Farther away', onClick: () => this.zoom(1 / 1.6)}, '−'),
        h('button', {type: 'button', 'aria-label': 'Show all', onClick: this.fitAll}, '◻')),
      tip && h('div', {class: 'tip', style: {left: `${limit(tip.x, 100, this.width - 100)}px`, top: `${tip.y}px`}}, tip.text),
      h('p', {id: 'map-help', class: 'help'}, 'Drag to move, pinch or use + and − to zoom; with the keyboard the arrows, + and −, and 0 for all. The list has the same battles.'));
  }
}

/** Points of battles, and of the cells of a grid with the number of theirs. */
const place = points => points.map(({id, geometry: {coordinates: [lon, lat]}, properties: {battles = 1, battle = id, title, killed, bbox}}) =>
  ({id: battle, battles, x: worldX(lon), y: worldY(lat), title, killed, box: bbox}));

function corners(box) {
  const [west, south, east, north] = box.split(',').map(Number);
  return [{x: worldX(west), y: worldY(south)}, {x: worldX(east), y: worldY(north)}];
}

const bounds = values => values.reduce(([low, high], value) => [Math.min(low, value), Math.max(high, value)], [Infinity, -Infinity]);

/** Those of one cell of a grid become one circle at their middle, away from its edges; the larger ones are drawn first. */
function gather(places, cell) {
  const cells = new Map();
  for (const one of places) {
    const key = `${Math.floor(one.x / cell)} ${Math.floor(one.y / cell)}`;
    if (cells.has(key)) cells.get(key).push(one);
    else cells.set(key, [one]);
  }
  const circles = [...cells.values()].map(all => {
    const battles = sum(all, one => one.battles);
    const middle = axis => {
      if (battles === 1) return all[0][axis];
      const centre = (Math.floor(all[0][axis] / cell) + 0.5) * cell;
      return limit(sum(all, one => one[axis] * one.battles) / battles, centre - cell / 5, centre + cell / 5);
    };
    const killed = all.every(one => one.killed === null) ? null : sum(all, one => one.killed ?? 0);
    return {places: all, battles, killed, x: middle('x'), y: middle('y')};
  });
  const most = circles.reduce((most, {battles}) => Math.max(most, battles), MANY);
  for (const circle of circles) {
    circle.radius = circle.battles > 1 ? 11 + 15 * Math.sqrt(circle.battles / most) : Math.min(16, 4.5 + Math.sqrt(circle.killed ?? 0) / 6);
  }
  return circles.sort((a, b) => b.radius - a.radius);
}

const sum = (all, value) => all.reduce((total, one) => total + value(one), 0);

function drawCircle(context, {px, py, radius, battles}, colour) {
  context.beginPath();
  context.arc(px, py, radius, 0, 2 * Math.PI);
  context.fillStyle = colour(battles > 1 ? '--cluster' : '--point');
  context.fill();
  context.lineWidth = 1.5;
  context.strokeStyle = colour('--paper');
  context.stroke();
  if (battles === 1) return;
  context.font = '600 12px system-ui, sans-serif';
  context.fillStyle = colour('--on-cluster');
  context.fillText(short(battles), px, py + 0.5);
}

const tip = ({places: [first], battles, killed}) =>
  (battles === 1 ? first.title : count(battles, 'battle')) + (killed === null ? '' : `, ${number(killed)} killed`);

// Where places are on the square map of the world, whose corners are 0, 0 and 1, 1; and its land.

export const limit = (value, low, high) => Math.max(low, Math.min(high, value));
export const worldX = longitude => longitude / 360 + 0.5;
export const worldY = latitude => 0.5 - Math.asinh(Math.tan((limit(latitude, -84, 84) * Math.PI) / 180)) / (2 * Math.PI);
export const longitude = x => limit((x - 0.5) * 360, -180, 180);
export const latitude = y => (Math.atan(Math.sinh((0.5 - limit(y, 0, 1)) * 2 * Math.PI)) * 180) / Math.PI;

/** The outlines and the name of each country, from steps along shared arcs (TopoJSON). */
export async function outlines() {
  const {scale, translate, arcs, names, countries} = await (await fetch('page/land.json')).json();
  const lines = arcs.map(arc => {
    let x = 0, y = 0;
    return arc.map(([dx, dy]) => [worldX((x += dx) * scale[0] + translate[0]), worldY((y += dy) * scale[1] + translate[1])]);
  });
  const shape = new Path2D();
  const named = countries.map((rings, i) => {
    const path = new Path2D();
    const outlines = rings.map(ring => {
      let before = null;
      const points = ring.flatMap(arc => (arc < 0 ? lines[~arc].slice().reverse() : lines[arc])).map(([x, y]) => {
        // On across the antimeridian, not back around the world.
        before = before === null ? x : x - Math.round(x - before);
        return [before, y];
      });
      points.forEach(([x, y], j) => (j ? path.lineTo(x, y) : path.moveTo(x, y)));
      path.closePath();
      return points;
    });
    shape.addPath(path);
    return {name: names[i], path, outlines};
  });
  return {shape, named};
}

/** The middle and the area of what lies in sight of an outline: of its corners those within, and where it crosses an edge. */
export function inSight(outline, [left, top, right, bottom]) {
  let points = outline;
  for (const [axis, edge, sign] of [[0, left, 1], [0, right, -1], [1, top, 1], [1, bottom, -1]]) {
    const cut = [];
    points.forEach((to, i) => {
      const from = points.at(i - 1);
      const [before, now] = [(from[axis] - edge) * sign, (to[axis] - edge) * sign];
      if (before < 0 !== now < 0) cut.push(from.map((value, other) => value + ((to[other] - value) * before) / (before - now)));
      if (now >= 0) cut.push(to);
    });
    points = cut;
  }
  let [area, x, y] = [0, 0, 0];
  points.forEach(([toX, toY], i) => {
    const [fromX, fromY] = points.at(i - 1);
    const part = fromX * toY - toX * fromY;
    area += part;
    x += (fromX + toX) * part;
    y += (fromY + toY) * part;
  });
  return {area: Math.abs(area / 2), x: x / (3 * area), y: y / (3 * area)};
}

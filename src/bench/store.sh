#!/usr/bin/env bash
# Loading and starting again over a store, and sums and pages that nobody has asked for: a file of UCDP's with as many
# generated events as are wanted, of four claims each, and an article for each twenty.
#
#   src/bench/store.sh [--events N] [--store h2|h2-file|postgres] [--heap SIZE] [-- PROPERTIES of the program]
#
# For postgres, name the database: -- --spring.datasource.url=jdbc:postgresql://localhost/bench --spring.datasource.username=bench
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

events=390000 store=h2-file heap=2g
# H2 may take some of them for one page; what is under way when a kind's time is over ends before the next begins.
seconds=10
while [ $# -gt 0 ] && [ "$1" != -- ]; do
    case $1 in
        --events) events=$2 ;;
        --store) store=$2 ;;
        --heap) heap=$2 ;;
        *)
            say "unknown: $1"
            sed -n '2,7p' "$0" >&2
            exit 2
            ;;
    esac
    shift 2
done
properties=("--conflict-events.data=$work/data" "--server.port=$port" "${@:2}")
case $store in
    h2) ;;
    h2-file) properties+=("--conflict-events.store=$work/store") ;;
    postgres) properties+=(--spring.profiles.active=postgres) ;;
    *) say "no such store: $store" && exit 2 ;;
esac

# run NAME: starts the program, and prints how long it took to the first answer, its processor time and its memory.
run() {
    local before=$SECONDS
    java "-Xmx$heap" -cp "$classpath" org.conflictevents.ConflictEventsApplication "${properties[@]}" >"$work/$1.log" 2>&1 &
    local pid=$!
    started+=("$pid")
    await "$api/api/v1/battles?limit=1" 7200 "$pid"
    awk -v name="$1" -v wall=$((SECONDS - before)) -v ticks="$(awk '{ print $14 + $15 }' "/proc/$pid/stat")" \
        -v heap="$(jstat -gc "$pid" | awk 'NR == 2 { print ($3 + $4 + $6 + $8) / 1024 }')" '
        /VmHWM/ { printf "%-12s %7d s to the first answer, %7.0f s of processor time, %6d MB resident at most, %6d MB of heap\n", name, wall, ticks / 100, $2 / 1024, heap }' \
        "/proc/$pid/status"
    grep -E 'a second' "$work/$1.log" | tail -n 1 | sed 's/.* : /    /' || true
    for path in statistics?groupBy={year,country,partOf,party,relation} statistics?rule=own discrepancies discrepancies/summary; do
        curl -sS -o "$work/answer" -w "    %{time_total} s  $path\n" "$api/api/v1/$path"
    done
    echo "    pages by kind of filter, 32 connections: requests per second, p50 ms, p99 ms, failed"
    for kind in country days killed bbox q offset type source relation; do
        sleep 5
        printf '    %-9s %s\n' "$kind" "$(load 32 -s "$scripts/lists.lua" "$api" -- "$kind" "$RANDOM")"
    done
    kill "$pid"
    wait "$pid" 2>/dev/null || true
}

need java curl jstat wrk
build
say "generating $events events"
java -cp "$classpath" bench.GenerateEvents "$events" "$work/data"
run load
if [ "$store" != h2 ]; then
    run again
fi

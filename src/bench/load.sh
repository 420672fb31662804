#!/usr/bin/env bash
# Requests per second and latencies beside nginx, which serves the same bytes from a file, and beside a plain Spring
# MVC and JPA program over the same database; all in one alternating run, on loopback alone.
#
#   src/bench/load.sh [--battles N] [--seconds N] [--rounds N] [--connections N] [--heap SIZE] [--only seeded|generated]
#   src/bench/load.sh --soak SECONDS [--battles N] [--heap SIZE]
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

battles=50000 seconds=5 rounds=3 connections=32 heap=3g only='' soak=0
while [ $# -gt 0 ]; do
    case $1 in
        --battles) battles=$2 ;;
        --seconds) seconds=$2 ;;
        --rounds) rounds=$2 ;;
        --connections) connections=$2 ;;
        --heap) heap=$2 ;;
        --only) only=$2 ;;
        --soak) soak=$2 ;;
        *)
            say "unknown: $1"
            sed -n '2,7p' "$0" >&2
            exit 2
            ;;
    esac
    shift 2
done

seed=$RANDOM

ticks() {
    awk '{ print $14 + $15 }' "/proc/$servers/stat"
}

# Until the programs rest: the plain one goes on with its queries for a while after wrk has left.
settle() {
    local before
    for ((i = 0; i < 100; i++)); do
        before=$(ticks)
        sleep 0.3
        if [ $(($(ticks) - before)) -le 6 ]; then
            return
        fi
    done
}

# measure SCENARIO SERVER CONNECTIONS WRK-ARGUMENTS
measure() {
    settle
    echo "$1 $2 $(load "${@:3}")" >>"$work/results"
}

fresh() {
    seed=$((seed + 1))
}

# scenario NAME API-PATH PLAIN-PATH: the same page again and again.
scenario() {
    curl -sf "$api$2" -o "$work/www/$1.json"
    measure "$1" api "$connections" "$api$2"
    measure "$1" nginx "$connections" "$nginx/$1.json"
    if [ -n "$3" ]; then
        measure "$1" plain "$connections" "$plain$3"
    fi
}

# for_many NAME PATH PLAIN-PATH: the same page for clients that send different headers.
for_many() {
    curl -sf "$api$2" -o "$work/www/$1.json"
    measure "$1" api "$connections" -s "$scripts/clients.lua" "$api" -- "$2"
    measure "$1" nginx "$connections" -s "$scripts/clients.lua" "$nginx" -- "/$1.json"
    measure "$1" plain "$connections" -s "$scripts/clients.lua" "$plain" -- "$3"
}

# never_asked NAME API-QUERY PLAIN-QUERY DAY-PARAMETER: a page that differs with each request.
never_asked() {
    local example
    example=$(sed 's/COUNTRY/ML/; s/TYPE/KILLED/; s/OUTCOME/VICTORY/' <<<"$2&$4=2001-02-03")
    curl -sf "$api$example" -o "$work/www/$1.json"
    fresh
    measure "$1" api "$connections" -s "$scripts/filtered.lua" "$api" -- "$2" "$4" "$seed"
    measure "$1" nginx "$connections" "$nginx/$1.json"
    fresh
    measure "$1" plain "$connections" -s "$scripts/filtered.lua" "$plain" -- "$3" "$4" "$seed"
}

# walk NAME PATH PLAIN-PATH: pages one after the other by their links, one connection.
walk() {
    curl -sf "$api$2" -o "$work/www/$1.json"
    measure "$1" api 1 -s "$scripts/walk.lua" "$api" -- "$2"
    measure "$1" nginx 1 "$nginx/$1.json"
    if [ -n "$3" ]; then
        measure "$1" plain 1 "$plain$3"
    fi
}

next_of() {
    curl -sf -o /dev/null -D - "$api$1" | tr -d '\r' | sed -n 's/^[Ll]ink:.*<\([^>]*\)>; rel="next".*/\1/p'
}

# deep_path LIMIT: as far as offsets go and one page further, which only a cursor reaches.
deep_path() {
    local total offset next
    total=$(curl -sf "$api/api/v1/battles?limit=1" | sed 's/.*"total":\([0-9]*\).*/\1/')
    offset=$((total > 10000 + $1 ? 10000 : total - $1 - 1))
    next=$(next_of "/api/v1/battles?limit=$1&offset=$((offset > 0 ? offset : 0))")
    echo "$next"
}

not_modified() {
    local path=/api/v1/battles/$battle tag
    tag=$(curl -sf -o /dev/null -D - "$api$path" | tr -d '\r' | sed -n 's/^[Ee][Tt]ag: //p')
    if [ -n "$tag" ]; then
        measure not-modified api "$connections" -H "If-None-Match: $tag" "$api$path"
        tag=$(curl -sf -o /dev/null -D - "$nginx/one-battle.json" | tr -d '\r' | sed -n 's/^[Ee][Tt]ag: //p')
        measure not-modified nginx "$connections" -H "If-None-Match: $tag" "$nginx/one-battle.json"
    fi
}

# The page that one-battle asks for, given by nginx from its cache of the API.
behind_nginx() {
    local path=/api/v1/battles/$battle
    curl -sf "$api$path" -o "$work/www/behind-nginx.json"
    measure behind-nginx api "$connections" "$proxy$path"
    measure behind-nginx nginx "$connections" "$nginx/behind-nginx.json"
}

round() {
    local size=$1 number=$2 limit deep
    scenario one-battle "/api/v1/battles/$battle" "/battles/$battle"
    behind_nginx
    for_many many-clients "/api/v1/battles/$battle" "/battles/$battle"
    scenario first-page '/api/v1/battles?limit=20' '/battles?limit=20'
    scenario filtered-again '/api/v1/battles?country=ML&from=2001-02-03' '/battles?country=ML&from=2001-02-03'
    not_modified
    # Sizes that no other round asks for, so that no page is in memory already.
    limit=$((size > 0 ? 20 + number : 1))
    walk first-pages-in-turn "/api/v1/battles?limit=$limit" "/battles?limit=$limit"
    deep=$(deep_path "$limit")
    scenario deep-page "$deep" "/battles?limit=$limit&page=$((size > 0 ? 10000 / limit + 1 : 1))"
    walk deep-pages-in-turn "$deep" ''
    never_asked filtered-battles '/api/v1/battles?limit=20&country=COUNTRY' '/battles?limit=20&country=COUNTRY' from
    never_asked filtered-claims '/api/v1/casualty-claims?limit=20&type=TYPE' '/casualty-claims?limit=20&type=TYPE' \
        claimedFrom
}

# Medians over the rounds, and the ratio to nginx.
table() {
    printf '\n%s\n' "$1"
    printf '%-20s %-6s %10s %9s %9s %9s %7s\n' request server req/s 'p50 ms' 'p99 ms' 'of nginx' failed
    sort "$work/results" | awk '
        function median(list,    n, a, i, j, t) {
            n = split(list, a, " ")
            for (i = 2; i <= n; i++) for (j = i; j > 1 && a[j - 1] + 0 > a[j] + 0; j--) { t = a[j]; a[j] = a[j - 1]; a[j - 1] = t }
            return a[int((n + 1) / 2)]
        }
        { k = $1 " " $2; rps[k] = rps[k] " " $3; p50[k] = p50[k] " " $4; p99[k] = p99[k] " " $5; failed[k] += $6; names[$1] = 1 }
        END {
            n = split("one-battle behind-nginx many-clients first-page filtered-again deep-page not-modified filtered-battles filtered-claims first-pages-in-turn deep-pages-in-turn", order, " ")
            split("api nginx plain", servers, " ")
            for (i = 1; i <= n; i++) for (s = 1; s <= 3; s++) {
                k = order[i] " " servers[s]
                if (k in rps) {
                    base = median(rps[order[i] " nginx"])
                    printf "%-20s %-6s %10.0f %9.2f %9.2f %9.3f %7d\n", order[i], servers[s], median(rps[k]), median(p50[k]), median(p99[k]), base ? median(rps[k]) / base : 0, failed[k]
                }
            }
        }'
}

run() {
    local size=$1
    start_servers "$size"
    battle=$(curl -sf "$api/api/v1/battles?limit=1" | sed 's/.*"items":\[{"id":"\([^"]*\)".*/\1/')
    : >"$work/results"
    say "warming up"
    seconds=$((seconds < 5 ? seconds : 5)) round "$size" 900
    : >"$work/results"
    for ((number = 1; number <= rounds; number++)); do
        say "round $number of $rounds"
        round "$size" "$number"
    done
    table "$2: $connections connections, $rounds rounds of $seconds s, medians; load average $(cut -d' ' -f1 /proc/loadavg)"
    stop_servers
}

memory() {
    local rss used
    rss=$(awk '/VmRSS/ { print int($2 / 1024) }' "/proc/$servers/status")
    used=$(jstat -gc "$servers" | awk 'NR == 2 { print int(($3 + $4 + $6 + $8) / 1024) }')
    echo "$rss $used"
}

run_soak() {
    start_servers "$battles"
    battle=$(curl -sf "$api/api/v1/battles?limit=1" | sed 's/.*"items":\[{"id":"\([^"]*\)".*/\1/')
    seconds=$soak
    load "$connections" -s "$scripts/mixed.lua" "$api" -- "$battle" "$seed" >"$work/soak" &
    local loading=$! every=$((soak >= 100 ? soak / 60 + 1 : 1))
    started+=("$loading")
    while kill -0 "$loading" 2>/dev/null; do
        sleep "$every"
        echo "$SECONDS $(memory)" >>"$work/memory"
    done
    printf '\nMixed load for %s s, %s connections, heap %s\n' "$soak" "$connections" "$heap"
    printf 'requests per second, p50 ms, p99 ms, failed: %s\n' "$(<"$work/soak")"
    awk '
        NR == 1 { first = $2; firstHeap = $3 }
        { last = $2; lastHeap = $3; if ($2 > most) most = $2; if ($3 > mostHeap) mostHeap = $3; rss[NR] = $2 }
        END {
            printf "%-14s %8s %8s %8s %8s\n", "MB", "first", "half", "last", "max"
            printf "%-14s %8d %8d %8d %8d\n", "resident", first, rss[int(NR / 2) + 1], last, most
            printf "%-14s %8d %8s %8d %8d\n", "heap used", firstHeap, "", lastHeap, mostHeap
        }' "$work/memory"
}

need wrk nginx curl java jstat
build
if [ "$soak" -gt 0 ]; then
    run_soak
    exit
fi
start_nginx
if [ "$only" != generated ]; then
    run 0 'Seeded data'
fi
if [ "$only" != seeded ]; then
    run "$battles" "$battles generated battles with $((battles * 8)) claims"
fi

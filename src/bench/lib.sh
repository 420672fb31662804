# Shared by the benchmark scripts; sourced, not run.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
port=${BENCH_PORT:-28180}
api=http://127.0.0.1:$port
plain=http://127.0.0.1:$((port + 1))
nginx=http://127.0.0.1:$((port + 2))
proxy=http://127.0.0.1:$((port + 3))
work=$(mktemp -d)
scripts=$root/src/bench/wrk
seconds=5
started=()

# Stops what this script started, and nothing else.
clean_up() {
    for pid in "${started[@]}"; do
        kill "$pid" 2>/dev/null || true
    done
    for pid in "${started[@]}"; do
        wait "$pid" 2>/dev/null || true
    done
    rm -rf "$work"
}
trap clean_up EXIT

say() {
    printf '%s\n' "$*" >&2
}

need() {
    for tool in "$@"; do
        if ! command -v "$tool" >/dev/null && ! [ -x "/usr/sbin/$tool" ]; then
            say "$tool is missing; on Debian: apt-get install $tool"
            exit 1
        fi
    done
}

# Compiles program and benchmarks, and finds the classes that they need.
build() {
    say "building"
    (cd "$root" && ./mvnw -B -q -DskipTests package dependency:build-classpath \
        -Dmdep.includeScope=runtime -Dmdep.outputFile="$work/classpath")
    classpath=$root/target/test-classes:$root/target/classes:$(<"$work/classpath")
}

# await URL SECONDS PID: until it is answered with 200.
await() {
    for ((i = 0; i < $2 * 5; i++)); do
        if curl -sf -o /dev/null "$1"; then
            return
        fi
        if ! kill -0 "$3" 2>/dev/null; then
            break
        fi
        sleep 0.2
    done
    say "no answer from $1"
    tail -n 40 "$work"/*.log >&2
    exit 1
}

# start_servers BATTLES: the real program and the plain one, over that many generated battles (0: the data folder).
start_servers() {
    say "starting over $([ "$1" = 0 ] && echo 'the data folder' || echo "$1 generated battles"), heap ${heap}"
    local before=$SECONDS
    (cd "$root" && exec java "-Xmx$heap" "-Dgenerated.battles=$1" "-Dbench.port=$port" -Dlogging.level.root=warn \
        -Dlogging.level.org.conflictevents.seed=info \
        -cp "$classpath" bench.BenchServers) >"$work/servers.log" 2>&1 &
    servers=$!
    started+=("$servers")
    await "$api/api/v1/battles?limit=1" 1200 "$servers"
    say "loaded and answering after $((SECONDS - before)) s"
    await "$plain/battles?limit=1" 300 "$servers"
}

stop_servers() {
    kill "$servers"
    wait "$servers" 2>/dev/null || true
}

# Serves files at $nginx, and the API from a cache, as the notes on deploying have it, at $proxy.
start_nginx() {
    mkdir -p "$work/www"
    chmod 755 "$work"
    cat >"$work/nginx.conf" <<CONF
worker_processes auto;
daemon off;
pid $work/nginx.pid;
error_log stderr;
events { worker_connections 1024; }
http {
    access_log off;
    sendfile on;
    tcp_nopush on;
    keepalive_requests 1000000000;
    open_file_cache max=100;
    default_type application/json;
    client_body_temp_path $work; proxy_temp_path $work; fastcgi_temp_path $work; uwsgi_temp_path $work;
    scgi_temp_path $work;
    server { listen 127.0.0.1:$((port + 2)); root $work/www; }
    proxy_cache_path $work/cache keys_zone=conflict-events:10m;
    upstream conflict-events {
        server 127.0.0.1:$port;
        keepalive 32;
    }
    server {
        listen 127.0.0.1:$((port + 3));
        location / {
            proxy_pass http://conflict-events;
            proxy_http_version 1.1;
            proxy_set_header Connection "";
            proxy_set_header Host \$host;
            proxy_set_header Accept-Encoding "";
            proxy_cache conflict-events;
            proxy_cache_key "\$request_uri \$http_accept";
            proxy_ignore_headers Vary;
            proxy_cache_lock on;
            proxy_cache_revalidate on;
            proxy_cache_use_stale updating error timeout;
            proxy_cache_background_update on;
        }
    }
}
CONF
    PATH=$PATH:/usr/sbin nginx -c "$work/nginx.conf" >"$work/nginx.log" 2>&1 &
    started+=("$!")
}

# load CONNECTIONS WRK-ARGUMENTS: for so many $seconds; prints requests per second, median and 99th percentile in ms, answers that failed.
load() {
    local threads=$(($1 < 2 ? 1 : 2))
    wrk --latency --timeout 30s -t "$threads" -c "$1" -d "${seconds}s" "${@:2}" >"$work/wrk.txt"
    awk '
        function ms(t) { return t ~ /us$/ ? t / 1000 : t ~ /ms$/ ? t + 0 : t ~ /m$/ ? t * 60000 : t * 1000 }
        $1 == "50%" { p50 = ms($2) }
        $1 == "99%" { p99 = ms($2) }
        /Requests\/sec/ { rps = $2 }
        /Non-2xx/ { failed += $NF }
        /Socket errors/ { gsub(",", ""); failed += $4 + $6 + $8 + $10 }
        END { printf "%.1f %.2f %.2f %d\n", rps, p50, p99, failed }' "$work/wrk.txt"
}

#!/usr/bin/env bash
# How many articles are read per second, from text to everything they state, by one thread after a warm-up.
#
#   src/bench/reading.sh [folder of articles; a thousand generated ones where there is none]
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

need java
build
java -cp "$classpath" bench.ReadingBenchmark "$@"

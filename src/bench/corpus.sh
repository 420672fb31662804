#!/usr/bin/env bash
# How much of what a person read from articles' infoboxes is read rightly: precision and recall, then each difference.
#
#   src/bench/corpus.sh FOLDER
#
# FOLDER has articles/*.txt and expected/*.json; no such folder is in this repository, as the texts of its articles are not
# ours to hand on. An expectation is an object with `file` (articles/x.txt), `claims` (`side`, `type`, `min`, `max`,
# `approximate`, `attributed_to`, `text`), `date_start`, `date_end` and `combatants` (`side`, `names`, `strength_text`,
# `strength_min`, `strength_max`, `strength_approximate`).
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

folder=${1:?the folder of articles and expectations is missing}
need java
build
java -cp "$classpath" bench.CorpusMeasurement "$folder"

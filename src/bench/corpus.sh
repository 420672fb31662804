#!/usr/bin/env bash
# How much of what a person read from articles is read rightly: precision and recall by kind, then each error.
#
#   src/bench/corpus.sh ARTICLES LABELS... [--details]
#
# ARTICLES is a folder of *.txt. LABELS are folders of *.json (infoboxes) and tables *.tsv (prose). They are not in this
# repository, as the texts of the articles are not ours to hand on.
#
# Infoboxes: an object with `file` (articles/x.txt), `claims` (`side`: number of the Casualties line, `type`, `min`, `max`,
# `approximate`, `attributed_to`, `text`; scored where given: `victims`, null for those of the side, and `group`, null for
# the whole side; `judged` false where readers can differ), `date_start`, `date_end`, `date_judged`, and `combatants` (`side`,
# `names`, `names_judged`, `strength_text`, `strength_min`, `strength_max`, `strength_approximate`, `strength_judged`).
#
# Prose: a head row and the columns article, line, scope (battle, part, other, materiel), whose (a side, C civilians,
# U untold or all, -), type, min, max, said_by, said_on, words, note ("debatable" where readers can differ).
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

[ $# -ge 2 ] || { say "articles and labels are missing"; exit 1; }
need java
build
java -cp "$classpath" bench.corpus.CorpusMeasurement "$@"

#!/usr/bin/env bash
# Prints every finding that two builds do not share: benchmarks/diff.sh [--raw] [--max N] BASE HEAD TEXTS...
# BASE and HEAD are jars of the command line (examples/cli/target/safeharbor.jar), or commits, which are built first.
# TEXTS: *.jsonl with {"id","text"} and, where there is gold, "spans" a line; other files are plain texts; folders of them.
# Ends with 1 if there is a new leak. --raw compares what the recognizers report before anything is merged.
set -euo pipefail

options=()
while [[ "${1:-}" == --* ]]; do
    case "$1" in
        --raw) options+=("$1"); shift ;;
        --max) options+=("$1" "$2"); shift 2 ;;
        *) break ;;
    esac
done
if [ $# -lt 3 ] || [[ "$1" == -* ]]; then
    sed -n '2,5s/^# //p' "$0"
    exit 64
fi
repository="$(git -C "$(dirname "${BASH_SOURCE[0]}")" rev-parse --show-toplevel)"
work="$(mktemp -d)"
cleanup() {
    for side in base head; do
        git -C "$repository" worktree remove --force "$work/$side" 2>/dev/null || true
    done
    rm -rf "$work"
}
trap cleanup EXIT

build() { # side, jar or commit
    if [ -f "$2" ]; then
        cp "$2" "$work/$1.jar" # a copy: a build in the meantime would change it under the running program
        return
    fi
    git -C "$repository" worktree add --quiet --detach "$work/$1" "$2"
    (cd "$work/$1" && mvn -q -B -ntp -Dquick -pl examples/cli -am package)
    cp "$work/$1/examples/cli/target/safeharbor.jar" "$work/$1.jar"
}
build base "$1"
build head "$2"
shift 2

evaluation="$repository/benchmarks/evaluation/target/evaluation.jar"
[ -f "$evaluation" ] || (cd "$repository" && mvn -q -B -ntp -Dquick -pl benchmarks/evaluation -am package)
java -jar "$evaluation" diff "${options[@]}" "$work/base.jar" "$work/head.jar" "$@"

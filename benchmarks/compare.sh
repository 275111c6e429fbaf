#!/usr/bin/env bash
# Measures two commits against each other: benchmarks/compare.sh [-t TEXTS.jsonl]... BASE HEAD [regex [options of JMH]]
# Builds each in a worktree of its own, runs them by turns (A B A B A B), a fork each, and prints the ratios.
# Options replace the default settings, for a first look: benchmarks/compare.sh HEAD~1 HEAD Lexer -wi 1 -i 1 -r 200ms
# -t: says first whether both find the same in these texts, one {"id","text"} a line, as an optimisation must.
set -euo pipefail

usage() {
    sed -n '2,5s/^# //p' "$0"
    exit 2
}
texts=()
while getopts t: option; do
    case "$option" in
        t) texts+=("$(realpath "$OPTARG")") ;;
        *) usage ;;
    esac
done
shift "$((OPTIND - 1))"
[ $# -ge 2 ] || usage
repository="$(git -C "$(dirname "${BASH_SOURCE[0]}")" rev-parse --show-toplevel)"
base="$(git -C "$repository" rev-parse --verify "$1^{commit}")"
head="$(git -C "$repository" rev-parse --verify "$2^{commit}")"
regex="${3:-.}"
shift "$(($# < 3 ? $# : 3))"

work="$(mktemp -d)"
cleanup() {
    for side in base head; do
        git -C "$repository" worktree remove --force "$work/$side" 2>/dev/null || true
    done
}
trap cleanup EXIT

build() { # side commit
    git -C "$repository" worktree add --quiet --detach "$work/$1" "$2"
    local speed=benchmarks/speed
    [ -d "$work/$1/$speed" ] || speed=benchmarks # of older commits
    (cd "$work/$1" && mvn -q -B -ntp -Dquick -pl "$speed,examples/cli" -am package)
    mv "$work/$1/$speed/target/benchmarks.jar" "$work/$1.jar"
    mv "$work/$1/examples/cli/target/safeharbor.jar" "$work/$1-cli.jar"
}
build base "$base"
build head "$head"

if [ "${#texts[@]}" -gt 0 ]; then
    for side in base head; do
        cat "${texts[@]}" | java -jar "$work/$side-cli.jar" find --jsonl >"$work/$side-findings.jsonl"
    done
    if cmp -s "$work/base-findings.jsonl" "$work/head-findings.jsonl"; then
        echo "Both find the same in $(wc -l <"$work/head-findings.jsonl") texts."
    else
        echo "They differ in what they find: diff $work/base-findings.jsonl $work/head-findings.jsonl" >&2
        exit 1
    fi
fi

measured=benchmarks/speed/src/main/java/io/github/safeharbor/benchmarks/BenchmarkTexts.java
if ! git -C "$repository" diff --quiet "$base" "$head" -- "$measured"; then
    echo "Beware: $measured differs between the two, so the texts may differ and the ratios mean nothing." >&2
fi

for turn in 1 2 3; do
    for side in base head; do
        echo "$side, turn $turn of 3" >&2
        java -jar "$work/$side.jar" "$regex" "$@" -f 1 -prof gc -rf json -rff "$work/$side-$turn.json" >"$work/$side-$turn.log" 2>&1
    done
done
echo "Result files: $work" >&2
java -cp "$work/head.jar" io.github.safeharbor.benchmarks.CompareResults \
    "$work"/base-[123].json -- "$work"/head-[123].json

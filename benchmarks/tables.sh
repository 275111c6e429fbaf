#!/usr/bin/env bash
# Measures and prints the tables of benchmarks/README.md, after a build: benchmarks/tables.sh [options of JMH]
# The result files stay in benchmarks/speed/target/results. With -f 1 -wi 3 -i 3 it takes a quarter of an hour.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

jar=benchmarks/speed/target/benchmarks.jar
results=benchmarks/speed/target/results
mkdir -p "$results"

run() { # name regex options...
    local name="$1"
    shift
    echo "$name" >&2
    java -jar "$jar" "$@" "${options[@]}" -prof gc -rf json -rff "$results/$name.json" >"$results/$name.log" 2>&1
}
options=("$@")
dense=(-p density=DENSE -p script=LATIN1)
run yardsticks '(Redactor|NaiveBaseline|Lexer)Benchmark' "${dense[@]}" -p length=300,1000000
run post PostBenchmark
run size RedactorBenchmark "${dense[@]}" -p length=100,1000,10000,100000,1000000,16000000
run density RedactorBenchmark -p length=300
run threads ThreadsBenchmark
run findings FindingsBenchmark
run recognizers '(Recognizer|Tagger|Lexicon)Benchmark' -p density=DENSE
options=() # a first redaction has its own settings
run cold ColdStartBenchmark

java -cp "$jar" io.github.safeharbor.benchmarks.ResultTable \
    "$results"/{yardsticks,post,cold,size,density,threads,findings,recognizers}.json

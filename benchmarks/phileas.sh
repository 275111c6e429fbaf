#!/usr/bin/env bash
# Measures Phileas beside the library and its yardsticks: benchmarks/phileas.sh [options of JMH]
# Where the artifact can't be had it says so and ends well: nothing else needs it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

artifact=ai.philterd:phileas:4.2.0
if ! mvn -q -B -ntp dependency:get -Dartifact="$artifact" -Dtransitive=false >/dev/null 2>&1; then
    echo "Skipped: $artifact is in no Maven repository that this machine reaches." >&2
    exit 0
fi
mvn -q -B -ntp -Dquick -Pphileas -pl benchmarks/speed -am package
java -jar benchmarks/speed/target/benchmarks.jar '(Phileas|Redactor|NaiveBaseline)Benchmark' \
    -p length=300,100000 -p density=DENSE -p script=LATIN1 -prof gc -rf json -rff benchmarks/speed/target/phileas.json "$@"
java -cp benchmarks/speed/target/benchmarks.jar io.github.safeharbor.benchmarks.ResultTable benchmarks/speed/target/phileas.json

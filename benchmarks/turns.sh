#!/usr/bin/env bash
# Time and bytes of a post by builds against each other in one JVM, by turns: benchmarks/turns.sh [--seconds N] BASE.jar HEAD.jar...
# Jars of the command line (examples/cli/target/safeharbor.jar). Other processes may run meanwhile: trust the ratios.
set -euo pipefail
exec java -cp "$(dirname "${BASH_SOURCE[0]}")/speed/target/benchmarks.jar" io.github.safeharbor.benchmarks.Turns "$@"

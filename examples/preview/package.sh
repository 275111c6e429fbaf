#!/usr/bin/env bash
# Makes an application of the preview with its own Java: examples/preview/target/app/safeharbor-preview, in one folder.
# Needs target/preview.jar (mvn -Dquick package) and the jlink and jpackage of JDK 17 or later.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/target"

bin="${JAVA_HOME:+$JAVA_HOME/bin/}"
rm -rf runtime jar app
mkdir jar
cp preview.jar jar/

# What the program needs of Java, and nothing else: a window toolkit is not among it.
"${bin}jlink" --add-modules java.base,java.logging,jdk.httpserver --strip-debug --no-header-files --no-man-pages \
    --compress=2 --output runtime
"${bin}jpackage" --type app-image --name safeharbor-preview --input jar --main-jar preview.jar \
    --runtime-image runtime --java-options -XX:+UseSerialGC --dest app
rm -rf runtime jar

# It runs, and it is small enough to send.
app/safeharbor-preview/bin/safeharbor-preview --version
size="$(du -sm app/safeharbor-preview | cut -f1)"
[ "$size" -lt 45 ] || { echo "package: the application has $size MB" >&2; exit 1; }
echo "package: examples/preview/target/app/safeharbor-preview, $size MB"

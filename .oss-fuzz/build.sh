#!/bin/bash -eu
# Compiles the modules with their tests, and writes a launcher and a seed corpus for each class with a fuzzerTestOneInput.
MODULES=(runtime sources)
mvn --batch-mode -pl runtime,sources -am -DskipTests -Djacoco.skip -Dspotless.check.skip package

rm -rf "$OUT/classes" "$OUT/lib"
mkdir -p "$OUT/classes" "$OUT/lib"
for module in "${MODULES[@]}"; do
  mvn --batch-mode -q -pl "$module" -am dependency:copy-dependencies -DoutputDirectory="$OUT/lib" -DincludeScope=test
  cp -r "$module/target/test-classes/." "$OUT/classes/"
done
for classes in */target/classes; do
  cp -r "$classes/." "$OUT/classes/"
done
rm -f "$OUT/classes/module-info.class"

for source in $(grep -l fuzzerTestOneInput --include=*FuzzTest.java -r runtime/src/test sources/src/test); do
  target=$(basename "$source" .java)
  class=$(echo "${source#*/src/test/java/}" | sed 's#/#.#g; s#\.java$##')
  cat > "$OUT/$target" <<LAUNCHER
#!/bin/bash
# LLVMFuzzerTestOneInput, for the detection of targets
here=\$(dirname "\$0")
LD_LIBRARY_PATH="$JVM_LD_LIBRARY_PATH:\$here" \$here/jazzer_driver --agent_path=\$here/jazzer_agent_deploy.jar \
  --cp="\$here/classes:\$here/lib/*" --target_class=$class --jvm_args="-Xmx2048m" "\$@"
LAUNCHER
  chmod +x "$OUT/$target"
  inputs=$(find . -type d -path "*/src/test/resources/*/${target}Inputs" | head -n 1)
  [[ -n "$inputs" ]] && (cd "$inputs" && zip -q -r "$OUT/${target}_seed_corpus.zip" .)
done

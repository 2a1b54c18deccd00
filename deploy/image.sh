#!/bin/sh
# Fills /app of the image from what Maven built. The Dockerfile calls it, with the Java of the image in /app/java:
#   deploy/image.sh VERSION
#
# A main is a file in /app/bin that the kernel starts by its first line, such as
#   #!/app/java/bin/java @/app/jvm/slack.args
# Java takes its flags from that argument file. Their last is -jar, so that it reads the next argument, which is the
# started file itself, as a jar: behind the first line it is one, with the main class and the class path in its manifest.
set -eu

version=$1
app=/app
# As in the parent pom.xml, where it dates what is in the jars.
date=2026-11-01T00:00:00Z
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Adds main $1: class $3 of module $2, with the flags of deploy/$4.jvm.
add_main() {
  built=$2/target
  jar=ringback-$2-$version.jar
  # What several mains use is stored once; each has a class path of its own.
  cp "$built/$jar" "$built"/lib/*.jar "$app/lib/"
  {
    printf 'Class-Path: ../lib/%s' "$jar"
    for path in "$built"/lib/*.jar; do printf ' ../lib/%s' "${path##*/}"; done
    printf '\n'
  } | fold -b -w 71 | sed '2,$s/^/ /' >"$work/manifest"
  jar --create --file "$work/main.jar" --main-class "$3" --manifest "$work/manifest" --date "$date"
  {
    printf '#!%s/java/bin/java @%s/jvm/%s.args\n' "$app" "$app" "$1"
    cat "$work/main.jar"
  } >"$app/bin/$1"
  chmod 755 "$app/bin/$1"
  {
    cat "deploy/$4.jvm"
    # Of the JVM's own messages errors only, and not among the answers; no file in /tmp.
    printf '%s\n' -Xlog:disable -Xlog:all=error:stderr -XX:-UsePerfData -jar
  } >"$app/jvm/$1.args"
}

# Stops where our own classes use a module of the JDK that the image's Java does not have.
check_modules() {
  "$app/java/bin/java" --list-modules | sed 's/@.*//' >"$work/modules"
  used=$(jdeps -q --ignore-missing-deps --print-module-deps "$app"/lib/ringback-*.jar)
  if printf '%s\n' "$used" | tr , '\n' | grep -vxFf "$work/modules"; then
    echo 'deploy/image.sh: the image has no such module of Java: add it to jlink in the Dockerfile' >&2
    exit 1
  fi
}

# Adds the bill of materials of main $1, which module $2 has, and stops where it misses a library of it.
add_bill() {
  for path in "$2"/target/lib/*.jar; do
    file=${path##*/}
    # Each component is named by a package URL such as pkg:maven/org.slf4j/slf4j-api@2.0.20?type=jar.
    if ! tr -d ' \n' <"$2/target/bom.json" | tr ',' '\n' |
      sed -n 's|^"purl":"pkg:maven/.*/\(.*\)@\(.*\)?type=jar".*|\1-\2.jar|p' | grep -qxF "$file"; then
      echo "deploy/image.sh: $2/target/bom.json does not name $file" >&2
      exit 1
    fi
  done
  cp "$2/target/bom.json" "$app/sbom/$1.cdx.json"
}

# Makes the AOT cache of bot $1 in a run with the same flags, and adds it to them. Of previews: with a rehearsal the bot
# would connect in half the time, but the two caches would have 50 MB more.
train() {
  args=$app/jvm/$1.args
  cache=$app/jvm/$1.aot
  sed "\$i -XX:AOTCacheOutput=$cache" "$args" >"$work/args"
  "$app/java/bin/java" "@$work/args" "$app/bin/$1" --preview - <deploy/queries.txt >"$work/answers"
  sed -i "\$i -XX:AOTCache=$cache" "$args"
}

mkdir -p "$app/bin" "$app/jvm" "$app/lib" "$app/sbom"
add_main console bot-core dev.ringback.console.ConsoleMain console
add_main health bot-core dev.ringback.platform.HealthMain console
add_main slack slack-adapter dev.ringback.slack.SlackMain adapter
add_main discord discord-adapter dev.ringback.discord.DiscordMain adapter
check_modules
add_bill console bot-core
add_bill slack slack-adapter
add_bill discord discord-adapter
# An AOT cache fits jars of the same times only, and a layer that Docker finds unchanged keeps the times it had.
find "$app" -exec touch -h -d "$date" {} +
# Not the console: it answers in half the time with a cache, of 24 MB, which is more than it is worth in a bot's image.
train slack
train discord

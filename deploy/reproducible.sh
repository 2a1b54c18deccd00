#!/bin/sh
# Proves that a build can be repeated: builds a copy of these files in another folder, at another time and with
# Maven on the JDK itself, and compares every jar and bill of materials with those here, which are built first.
#   deploy/reproducible.sh
#
# Arguments go to Maven. The JDK has to be the same, as its compiler writes the classes, and so has the umask, as jars hold
# the permissions of files.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
# shellcheck source=deploy/find-jdk.sh
. "$root/deploy/find-jdk.sh"
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

build() (
  cd "$1"
  shift
  mvn -q -B -ntp -Dmaven.test.skip=true verify "$@" </dev/null
)

# Prints the digest of each file that is shipped. Tests are none, and theirs are in the way of no one.
digests() (
  cd "$1"
  find ./*/target -maxdepth 2 \( -name '*.jar' ! -name '*-tests.jar' -o -name bom.json \) -type f -exec sha256sum {} + | sort -k 2
)

find_jdk25
choose_java_for_maven
build "$root" "$@"
(cd "$root" && tar -cf - --exclude=target --exclude=.git .) | (cd "$copy" && tar -xf -)
# What a build could take over from where and when it runs.
find "$copy" -exec touch -h -d '2001-02-03T04:05:06Z' {} +
JAVA_HOME="$jdk25" TZ=Asia/Kathmandu LC_ALL=C build "$copy" "$@"
digests "$root" >"$copy/here"
digests "$copy" >"$copy/there"
if ! diff "$copy/here" "$copy/there"; then
  echo 'deploy/reproducible.sh: these files differ between two builds of the same sources' >&2
  exit 1
fi
printf '%s files are the same in two builds\n' "$(wc -l <"$copy/here")"

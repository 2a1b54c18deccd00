# shellcheck shell=sh disable=SC2034
# Finds a Java by reading the `release` file that each one has; starts no JVM. To be sourced by a POSIX shell.

# Sets java_feature to the version of the Java in folder $1 (17, 25 ...), or to 0 where there is none.
read_java_feature() {
  java_feature=0
  if ! [ -x "$1/bin/java" ] || ! [ -r "$1/release" ]; then return 0; fi
  while IFS='=' read -r java_key java_value || [ -n "$java_key" ]; do
    if [ "$java_key" = JAVA_VERSION ]; then
      java_value=${java_value#\"}
      java_value=${java_value%%[!0-9]*}
      java_feature=${java_value:-0}
      return 0
    fi
  done <"$1/release"
}

# Sets java_on_path to the folder of the Java that the PATH finds, or to nothing.
find_java_on_path() {
  java_on_path=$(command -v java) || java_on_path=''
  if [ -n "$java_on_path" ]; then
    java_on_path=$(readlink -f "$java_on_path" 2>/dev/null) || java_on_path=''
    java_on_path=${java_on_path%/bin/java}
  fi
}

# Looks at one folder; succeeds when the search is over.
try_java_home() {
  if [ -z "$1" ]; then return 1; fi
  read_java_feature "$1"
  if [ "$java_feature" -lt 25 ]; then return 1; fi
  java25=${java25:-$1}
  if ! [ -x "$1/bin/javac" ]; then return 1; fi
  jdk25=$1
}

# Sets jdk25 to a Java of 25 or newer with a compiler, and java25 to one with or without; to nothing where none is.
find_jdk25() {
  jdk25=''
  java25=''
  for java_home in "${JAVA_HOME-}" "${JAVA25_HOME-}" /opt/java/openjdk /usr/lib/jvm/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME-}"/.sdkman/candidates/java/*; do
    if try_java_home "$java_home"; then return 0; fi
  done
  find_java_on_path
  try_java_home "$java_on_path" || return 0
}

# Leaves Maven the Java that it would take, unless that is missing or too old for its plug-ins.
choose_java_for_maven() {
  java_on_path=''
  if [ -z "${JAVA_HOME-}" ]; then find_java_on_path; fi
  read_java_feature "${JAVA_HOME:-$java_on_path}"
  if [ "$java_feature" -lt 17 ]; then export JAVA_HOME="$jdk25"; fi
  export JAVA25_HOME="$jdk25"
}

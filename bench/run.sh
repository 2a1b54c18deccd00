#!/usr/bin/env bash
# Measures Ringback against its bars, beside the least bots on the same and on other libraries, all on this machine and
# on the loopback address, and prints a table:
#   bench/run.sh [--answers N] [--starts N] [--only WORDS] [--patience SECONDS] [--built]
# WORDS are of: oneshot slack socket discord steps growth; all of them if none are given. Before each run it waits
# up to SECONDS (120) for a quiet machine. With --built nothing is built first. Figures and logs stay in target/bench.
# Needs Node and npm; the peers are installed there too and are no part of the project.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=deploy/find-jdk.sh
. deploy/find-jdk.sh

answers=100000
starts=9
only='oneshot slack socket discord steps growth'
patience=120
built=''
while [[ $# -gt 0 ]]; do
  case $1 in
    --built)
      built=yes
      shift
      continue
      ;;
    --patience) patience=$2 ;;
    --answers) answers=$2 ;;
    --starts) starts=$2 ;;
    --only) only=$2 ;;
    *)
      printf 'bench/run.sh: what is %s?\n' "$1" >&2
      exit 2
      ;;
  esac
  shift 2
done

here=$PWD
scratch=$here/target/bench
peers=$scratch/peers
find_jdk25
java=${jdk25:?needs a JDK 25 or newer}/bin/java
version=$(sed -n 's:^  <version>\(.*\)</version>$:\1:p' pom.xml | head -1)
own=$here/bench/target/ringback-bench-$version.jar
classes="$own:$here/bench/target/lib/*"

wants() {
  [[ " $only " == *" $1 "* ]]
}

say() {
  printf '%s  %s (load %s)\n' "$(date +%T)" "$*" "$(cut -d' ' -f1 /proc/loadavg)" >&2
}

# Waits for a quiet machine, as a neighbor's work would be measured too.
settle() {
  local waited
  for ((waited = 0; waited < patience; waited += 5)); do
    if awk '{ exit !($1 < 1.5) }' /proc/loadavg; then return 0; fi
    sleep 5
  done
}

# run NAME COMMAND...: keeps what a command prints as NAME.json.
run() {
  settle
  say "$1"
  BENCH_LOG="$scratch/$1" BENCH_CODES="$scratch/codes" "${@:2}" >"$scratch/$1.next"
  mv "$scratch/$1.next" "$scratch/$1.json"
}

# Prints the medians of wall and CPU milliseconds of a command as JSON.
timed() {
  local TIMEFORMAT='%R %U %S'
  for _ in {1..21}; do
    { time "$@" >/dev/null 2>&1; } 2>&1
  done | awk '{ wall[NR] = $1 * 1000; cpu[NR] = ($2 + $3) * 1000 }
    function median(of, n, i, j, held) {
      for (i = 2; i <= n; i++) for (j = i; j > 1 && of[j - 1] > of[j]; j--) { held = of[j]; of[j] = of[j - 1]; of[j - 1] = held }
      return of[int((n + 1) / 2)]
    }
    END { printf "{\"wall\": %.0f, \"cpu\": %.0f}\n", median(wall, NR), median(cpu, NR) }'
}

build() {
  say 'building'
  choose_java_for_maven
  mvn -q -B -ntp -Dmaven.test.skip=true -Pbench package </dev/null
  for main in console slack discord; do ./ringback "$main" --version >/dev/null; done
}

install_peers() {
  mkdir -p "$peers"
  cp bench/peers/*.js "$peers"
  if ! [[ -d $peers/node_modules/discord.js ]]; then
    say 'installing the peers'
    npm install --silent --no-audit --no-fund --prefix "$peers" @slack/bolt@5.1.0 discord.js@14.28.1 ws@8 >&2
  fi
  find data/codes -name '[1-6]??.yaml' -printf '%f\n' | sed 's/\.yaml//' | sort >"$scratch/codes"
}

jmh() {
  settle
  say "$1"
  # Of the growing catalog ten times as much is in memory.
  "$java" @deploy/adapter.jvm -cp "$classes" org.openjdk.jmh.Main "${@:2}" -jvmArgsAppend -Xmx512m \
    -rf json -rff "$scratch/$1.json" >"$scratch/$1.log"
}

mkdir -p "$scratch"
if [[ -z $built ]]; then build; fi
install_peers

# The command line of a peer on the bot's own libraries: peer ADAPTER CLASS.
peer() {
  local adapter=$here/$1-adapter/target
  printf "%s @%s -cp '%s:%s:%s/lib/*' dev.ringback.bench.peer.%s" "$java" "$here/deploy/adapter.jvm" \
    "$own" "$adapter/ringback-$1-adapter-$version.jar" "$adapter" "$2"
}

if wants oneshot; then
  run oneshot timed ./ringback 302 vs 410
  run oneshot-peer timed "$java" -cp "$own" dev.ringback.bench.peer.Nothing
  run oneshot-peer-tuned timed "$java" @deploy/console.jvm -cp "$own" dev.ringback.bench.peer.Nothing
fi
if wants slack; then
  run slack node "$peers/slack.js" http "$answers" "$starts" "$here/ringback slack"
  run slack-bolt-js node "$peers/slack.js" http 20000 "$starts" "node $peers/slack-bolt.js"
  run slack-bolt-java node "$peers/slack.js" http 50000 3 "$(peer slack FixedBolt)"
fi
if wants socket; then
  run socket node "$peers/slack.js" socket 20000 3 "$here/ringback slack"
  run socket-bolt-js node "$peers/slack.js" socket 20000 3 "node $peers/slack-bolt.js"
fi
if wants discord; then
  run discord node "$peers/discord.js" "$answers" "$starts" "$here/ringback discord"
  run discord-js node "$peers/discord.js" 20000 "$starts" "node $peers/discord-js.js"
  run discord-jda node "$peers/discord.js" 20000 3 "$(peer discord FixedJda)"
fi
if wants steps; then jmh steps 'StepsBenchmark.(wholePath|floor)' -p kind=COMPARISON; fi
if wants growth; then jmh growth GrowthBenchmark; fi
node bench/table.js "$scratch"

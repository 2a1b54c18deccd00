// Starts one bot, measures what it takes of the machine, and stops it.
const { spawn } = require('node:child_process');
const fs = require('node:fs');
const { performance } = require('node:perf_hooks');

const TICKS = 100;

exports.start = (command, environment, log) => {
  const out = fs.openSync(log, 'w');
  const child = spawn('sh', ['-c', `exec ${command}`], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', out, out],
  });
  const started = performance.now();
  let stopping = false;
  const ended = new Promise((resolve) =>
    child.on('exit', (code) => {
      if (!stopping) {
        console.error(`${command} ended with ${code}: see ${log}`);
        process.exit(1);
      }
      resolve();
    }),
  );
  return {
    sinceStart: () => performance.now() - started,
    rss: () => Number(/VmRSS:\s+(\d+)/.exec(fs.readFileSync(`/proc/${child.pid}/status`, 'utf8'))[1]) / 1024,
    cpu: () => {
      const stat = fs.readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1].split(' ');
      return (Number(stat[11]) + Number(stat[12])) / TICKS;
    },
    stop: () => {
      stopping = true;
      child.kill('SIGTERM');
      return ended;
    },
  };
};

exports.percentile = (values, share) => {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
};

exports.pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

// Runs a number of answers with so many in flight; gives the latencies in milliseconds and the time of all.
exports.drive = async (count, inFlight, answer) => {
  const latencies = new Float64Array(count);
  let next = 0;
  const began = performance.now();
  await Promise.all(
    Array.from({ length: inFlight }, async (_, lane) => {
      while (next < count) {
        const number = next++;
        const sent = performance.now();
        await answer(number, lane);
        latencies[number] = performance.now() - sent;
      }
    }),
  );
  return { latencies, seconds: (performance.now() - began) / 1000 };
};

const CODES = fs
  .readFileSync(process.env.BENCH_CODES, 'utf8')
  .split('\n')
  .filter((code) => code);

// Ever different pairs of codes.
exports.pair = (number) => {
  const one = CODES[number % CODES.length];
  const other = CODES[(number + 1 + Math.floor(number / CODES.length)) % CODES.length];
  return `${one} vs ${other}`;
};

// The figures that every run has in common; start is measured outside.
exports.measure = async (bot, answer, many) => {
  const figures = {};
  await exports.drive(200, 1, answer);
  const alone = await exports.drive(800, 1, answer);
  await exports.pause(500);
  figures.rss1000 = bot.rss();
  figures.p50At1 = exports.percentile(alone.latencies, 0.5);
  figures.p99At1 = exports.percentile(alone.latencies, 0.99);
  const warm = Math.min(4000, many / 4);
  await exports.drive(warm, 16, answer);
  const cpu = bot.cpu();
  const rest = many - 1000 - warm;
  const full = await exports.drive(rest, 16, answer);
  figures.cpuPerAnswer = ((bot.cpu() - cpu) / rest) * 1e6;
  figures.perSecond = rest / full.seconds;
  figures.p50At16 = exports.percentile(full.latencies, 0.5);
  figures.p99At16 = exports.percentile(full.latencies, 0.99);
  await exports.pause(500);
  figures.rssMany = bot.rss();
  figures.many = many;
  return figures;
};

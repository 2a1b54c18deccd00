// Prints the table of the bars from the figures that run.sh has kept: node table.js FOLDER
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

const folder = process.argv[2];

function read(name) {
  const file = path.join(folder, `${name}.json`);
  return fs.existsSync(file) && fs.statSync(file).size > 0 ? JSON.parse(fs.readFileSync(file, 'utf8')) : undefined;
}

const rows = [];

// sign is <= or >=; against is the figure that the ratio is of.
function bar(figure, unit, sign, limit, measured, peer, against) {
  if (measured === undefined || against === undefined) return;
  const ratio = measured / against;
  const met = sign === '≤' ? ratio <= limit : ratio >= limit;
  const show = (value) => (value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : value.toFixed(3));
  rows.push([figure, `${sign} ${limit} ×`, `${show(measured)} ${unit}`, `${peer}: ${show(against)} ${unit}`, `${ratio.toFixed(2)} ×`, met ? 'yes' : '**no**']);
}

const one = read('oneshot');
for (const [name, peer] of [['empty main', 'oneshot-peer'], ['empty main, the same flags', 'oneshot-peer-tuned']]) {
  const nothing = read(peer);
  bar('one-shot `302 vs 410`, wall', 'ms', '≤', 2.0, one?.wall, name, nothing?.wall);
  bar('one-shot `302 vs 410`, CPU', 'ms', '≤', 2.5, one?.cpu, name, nothing?.cpu);
}

const [slack, boltJs, boltJava] = ['slack', 'slack-bolt-js', 'slack-bolt-java'].map(read);
bar('Slack, start to first answer', 'ms', '≤', 1.0, slack?.start, 'Bolt for JavaScript', boltJs?.start);
bar('Slack, answers per second, 16 in flight', '/s', '≥', 2.5, slack?.perSecond, 'Bolt for JavaScript', boltJs?.perSecond);
bar('Slack, CPU per answer', 'µs', '≤', 1.2, slack?.cpuPerAnswer, 'Bolt for Java', boltJava?.cpuPerAnswer);
bar('Slack, memory after 1,000 answers', 'MB', '≤', 1.0, slack?.rss1000, 'Bolt for JavaScript', boltJs?.rss1000);
bar(`Slack, memory after ${slack?.many} answers`, 'MB', '≤', 1.0, slack?.rssMany, 'Bolt for JavaScript after 1,000', boltJs?.rss1000);
bar('Slack, memory, growth', 'MB', '≤', 1.05, slack?.rssMany, 'itself after 1,000', slack?.rss1000);
const [socket, socketJs] = ['socket', 'socket-bolt-js'].map(read);
bar('Socket Mode, envelope to acknowledgement p50', 'ms', '≤', 1.5, socket?.p50At1, 'Bolt for JavaScript', socketJs?.p50At1);

const [discord, discordJs, jda] = ['discord', 'discord-js', 'discord-jda'].map(read);
bar('Discord, start to READY', 'ms', '≤', 0.9, discord?.start, 'discord.js', discordJs?.start);
bar('Discord, p99 at 16 in flight', 'ms', '≤', 1.2, discord?.p99At16, 'JDA', jda?.p99At16);
bar('Discord, memory after 1,000 answers', 'MB', '≤', 1.0, discord?.rss1000, 'discord.js', discordJs?.rss1000);
bar(`Discord, memory after ${discord?.many} answers`, 'MB', '≤', 1.0, discord?.rssMany, 'discord.js after 1,000', discordJs?.rss1000);
bar('Discord, memory, growth', 'MB', '≤', 1.05, discord?.rssMany, 'itself after 1,000', discord?.rss1000);

function score(results, benchmark, params) {
  return results?.find((it) => it.benchmark.endsWith(`.${benchmark}`) && Object.entries(params).every(([key, value]) => it.params[key] === value))?.primaryMetric.score;
}

const steps = read('steps');
for (const language of ['en', 'ar']) {
  for (const platform of ['Slack', 'Discord']) {
    const params = { language, kind: 'COMPARISON' };
    bar(`parse to render, ${platform}, ${language}, one comparison`, 'µs', '≤', 2, score(steps, `wholePathFor${platform}`, params), 'payload to JSON', score(steps, `floorJsonFor${platform}`, params));
  }
}
const growth = read('growth');
for (const kind of ['COMPARISON', 'SINGLE', 'FULL_SEARCH', 'SEARCH', 'NO_MATCH']) {
  const figure = `10 × the entries, one answer, ${kind.toLowerCase().replace('_', ' ')}`;
  bar(figure, 'µs', '≤', 1.1, score(growth, 'reply', { times: '10', kind }), 'itself', score(growth, 'reply', { times: '1', kind }));
}

console.log(`${new Date().toISOString().slice(0, 10)}, ${os.cpus().length} cores, ${Math.round(os.totalmem() / 2 ** 30)} GB, load now ${os.loadavg()[0].toFixed(1)}, Node ${process.version}\n`);
for (const row of [['figure', 'bar', 'measured', 'against', 'ratio', 'met'], Array(6).fill('---'), ...rows]) console.log(`| ${row.join(' | ')} |`);

const others = { 'Ringback, Slack': slack, 'Bolt for JavaScript': boltJs, 'Bolt for Java': boltJava, 'Ringback, Socket Mode': socket, 'Bolt for JavaScript, Socket Mode': socketJs, 'Ringback, Discord': discord, 'discord.js': discordJs, JDA: jda };
console.log('\n| bot | start ms | p50 / p99 ms at 1 | p50 / p99 ms at 16 | per second | CPU µs | MB after 1,000 / at the end |\n| --- | --- | --- | --- | --- | --- | --- |');
for (const [name, it] of Object.entries(others)) {
  if (it) console.log(`| ${name} | ${it.start.toFixed(0)} | ${it.p50At1.toFixed(2)} / ${it.p99At1.toFixed(2)} | ${it.p50At16.toFixed(2)} / ${it.p99At16.toFixed(2)} | ${it.perSecond.toFixed(0)} | ${it.cpuPerAnswer.toFixed(0)} | ${it.rss1000.toFixed(0)} / ${it.rssMany.toFixed(0)} |`);
}

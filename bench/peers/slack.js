// Slack on the loopback address, as a load: node slack.js http|socket ANSWERS STARTS COMMAND
// Prints the figures of the bot that the command starts, as JSON.
const crypto = require('node:crypto');
const http = require('node:http');
const net = require('node:net');
const { WebSocketServer } = require('ws');
const bots = require('./process');

const [mode, many, starts, command] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4]), process.argv[5]];
const SECRET = 'bench-signing-secret';
const waiting = new Map();
let socket;
let opened = () => {};

const sockets = new WebSocketServer({ noServer: true });
const slack = http.createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    if (request.url.startsWith('/response/')) waiting.get(request.url)?.();
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(webApi(request.url)));
  });
});

function webApi(url) {
  const ok = { ok: true };
  if (url.includes('auth.test')) return { ...ok, user_id: 'U0', bot_id: 'B0', team_id: 'T0', team: 't', user: 'u', url: 'http://t' };
  if (url.includes('users.info')) return { ...ok, user: { id: 'U1', locale: 'en-US' } };
  if (url.includes('connections.open')) return { ...ok, url: `ws://127.0.0.1:${slack.address().port}/socket` };
  return ok;
}

slack.on('upgrade', (request, raw, head) =>
  sockets.handleUpgrade(request, raw, head, (connection) => {
    socket = connection;
    connection.send(JSON.stringify({ type: 'hello', num_connections: 1, debug_info: {}, connection_info: { app_id: 'A0' } }));
    connection.on('message', (data) => {
      const acknowledged = JSON.parse(data);
      waiting.get(acknowledged.envelope_id)?.(JSON.stringify(acknowledged.payload ?? ''));
    });
    opened();
  }),
);

const fields = (number) => ({
  command: '/sip', text: bots.pair(number), user_id: 'U1', user_name: 'noc', channel_id: 'C1', channel_name: 'noc',
  team_id: 'T0', team_domain: 't', api_app_id: 'A0', token: 't', trigger_id: '1.1', is_enterprise_install: 'false',
  response_url: `http://127.0.0.1:${slack.address().port}/response/${number}`,
});

function signed(number, port) {
  const body = new URLSearchParams(fields(number)).toString();
  const timestamp = Math.floor(Date.now() / 1000);
  const code = crypto.createHmac('sha256', SECRET).update(`v0:${timestamp}:${body}`).digest('hex');
  return `POST /slack/events HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Type: application/x-www-form-urlencoded\r\n` +
    `X-Slack-Request-Timestamp: ${timestamp}\r\nX-Slack-Signature: v0=${code}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

// One connection that is kept; answers are read just so far that their end is known.
class Lane {
  constructor(port) {
    this.port = port;
    this.read = Buffer.alloc(0);
  }

  connect() {
    return new Promise((resolve, reject) => {
      this.connection = net.connect(this.port, '127.0.0.1', resolve);
      this.connection.setNoDelay(true);
      this.connection.on('error', (error) => (reject(error), this.failed?.(error)));
      this.connection.on('close', () => this.failed?.(new Error('closed')));
      this.connection.on('data', (data) => this.take(data));
    });
  }

  take(data) {
    this.read = this.read.length === 0 ? data : Buffer.concat([this.read, data]);
    const end = this.read.indexOf('\r\n\r\n');
    if (end < 0) return;
    const head = this.read.toString('latin1', 0, end);
    const length = Number(/content-length: *(\d+)/i.exec(head)?.[1] ?? -1);
    if (length >= 0 && this.read.length < end + 4 + length) return;
    if (length < 0 && !this.read.toString('latin1').endsWith('0\r\n\r\n') && !/ 204 /.test(head)) return;
    const body = this.read.toString('utf8', end + 4);
    this.read = Buffer.alloc(0);
    if (head.startsWith('HTTP/1.1 200')) this.done(body);
    else this.failed(new Error(head.split('\r\n')[0]));
  }

  ask(request) {
    return new Promise((done, failed) => {
      Object.assign(this, { done, failed });
      this.connection.write(request);
    });
  }
}

async function overHttp(port) {
  const lanes = [];
  return async (number, lane) => {
    if (!lanes[lane]) {
      const fresh = new Lane(port);
      await fresh.connect();
      lanes[lane] = fresh;
    }
    return lanes[lane].ask(signed(number, port));
  };
}

function overSocket(number) {
  const id = crypto.randomUUID();
  return new Promise((resolve) => {
    waiting.set(id, (payload) => (waiting.delete(id), resolve(payload)));
    socket.send(JSON.stringify({ type: 'slash_commands', envelope_id: id, accepts_response_payload: true, payload: fields(number) }));
  });
}

// Answered is when the blocks are there: in the answer itself or, to a person's first, at the response URL.
async function firstAnswer(ask) {
  const url = `/response/0`;
  const later = new Promise((resolve) => waiting.set(url, resolve));
  const body = await ask(0, 0);
  if (!body.includes('blocks')) await later;
  waiting.delete(url);
}

function freePort() {
  return new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function start() {
  const port = await freePort();
  const connected = new Promise((resolve) => (opened = resolve));
  const bot = bots.start(command, {
    RINGBACK_LIMIT: '0', SLACK_BOT_TOKEN: 'xoxb-bench', SLACK_API_URL: `http://127.0.0.1:${slack.address().port}/api/`,
    ...(mode === 'http' ? { SLACK_SIGNING_SECRET: SECRET, PORT: String(port) } : { SLACK_APP_TOKEN: 'xapp-bench' }),
  }, `${process.env.BENCH_LOG}.log`);
  if (mode === 'socket') {
    await connected;
    await firstAnswer(overSocket);
    return { bot, ask: overSocket, took: bot.sinceStart() };
  }
  for (;;) {
    try {
      const ask = await overHttp(port);
      await firstAnswer(ask);
      return { bot, ask, took: bot.sinceStart() };
    } catch {
      await bots.pause(2);
    }
  }
}

slack.listen(0, '127.0.0.1', async () => {
  const took = [];
  for (let i = 0; i < starts; i++) {
    const { bot, took: one } = await start();
    took.push(one);
    await bot.stop();
  }
  const { bot, ask } = await start();
  const answered = async (number, lane) => {
    if (!(await ask(number, lane)).includes('"blocks"')) throw new Error('an answer without blocks');
  };
  const figures = await bots.measure(bot, answered, many);
  await bot.stop();
  console.log(JSON.stringify({ start: bots.percentile(took, 0.5), ...figures }));
  process.exit(0);
});

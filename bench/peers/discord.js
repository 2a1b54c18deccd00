// Discord on the loopback address, as a load: node discord.js ANSWERS STARTS COMMAND
// Prints the figures of the bot that the command starts, as JSON.
const http = require('node:http');
const zlib = require('node:zlib');
const { WebSocketServer } = require('ws');
const bots = require('./process');

const [many, starts, command] = [Number(process.argv[2]), Number(process.argv[3]), process.argv[4]];
const BOT = { id: '1000', username: 'Ringback', discriminator: '0', avatar: null, bot: true, verified: true, mfa_enabled: true, flags: 0 };
const USER = { id: '4000', username: 'noc', global_name: 'NOC', discriminator: '0', avatar: null, bot: false };
const CHANNEL = { id: '3000', type: 0, name: 'noc', position: 0, permission_overwrites: [], permissions: '2248473465835073', topic: null, nsfw: false, flags: 0, parent_id: null, last_message_id: null, rate_limit_per_user: 0 };
const MEMBER = { user: USER, roles: [], joined_at: '2024-01-01T00:00:00.000000+00:00', nick: null, premium_since: null, permissions: '2248473465835073', flags: 0, pending: false, deaf: false, mute: false, avatar: null, communication_disabled_until: null, unusual_dm_activity_until: null };
const GUILD = {
  id: '2000', name: 'Operators', owner_id: '4000', preferred_locale: 'en-US', member_count: 2, large: false, unavailable: false, features: [],
  roles: [{ id: '2000', name: '@everyone', permissions: '2248473465835073', position: 0, color: 0, hoist: false, managed: false, mentionable: false, flags: 0, colors: { primary_color: 0, secondary_color: null, tertiary_color: null } }],
  channels: [CHANNEL], threads: [], members: [MEMBER, { ...MEMBER, user: BOT }], emojis: [], stickers: [], voice_states: [], presences: [],
  guild_scheduled_events: [], stage_instances: [], soundboard_sounds: [], verification_level: 0, default_message_notifications: 0,
  explicit_content_filter: 0, mfa_level: 0, nsfw_level: 0, nsfw: false, premium_tier: 0, premium_progress_bar_enabled: false, afk_timeout: 300, system_channel_flags: 0,
};
const EPOCH = 1420070400000n;

const waiting = new Map();
let session;
let ready = () => {};
let commands = [];

const discord = http.createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    const path = request.url.replace(/^\/api\/v10/, '').split('?')[0];
    response.setHeader('content-type', 'application/json');
    const callback = /^\/interactions\/(\d+)\/[^/]+\/callback/.exec(path);
    if (callback) {
      response.removeHeader('content-type');
      response.statusCode = 204;
      response.end();
      waiting.get(callback[1])?.();
      return;
    }
    response.end(JSON.stringify(rest(request, path, Buffer.concat(chunks).toString())));
  });
});

function rest(request, path, body) {
  if (path === '/gateway/bot') {
    return { url: `ws://127.0.0.1:${discord.address().port}`, shards: 1, session_start_limit: { total: 1000, remaining: 1000, reset_after: 1, max_concurrency: 1 } };
  }
  if (path.endsWith('/commands')) {
    if (request.method === 'PUT') {
      commands = JSON.parse(body).map((it, i) => ({ ...it, id: String(8000 + i), application_id: '1000', version: '1' }));
    }
    return commands;
  }
  return BOT;
}

class Session {
  constructor(socket, compressed) {
    this.socket = socket;
    this.sequence = 0;
    this.queue = Promise.resolve();
    this.deflate = compressed ? zlib.createDeflate({ flush: zlib.constants.Z_SYNC_FLUSH }) : undefined;
  }

  send(message) {
    const text = JSON.stringify(message);
    if (!this.deflate) {
      this.socket.send(text);
      return;
    }
    this.queue = this.queue.then(
      () =>
        new Promise((resolve) => {
          const chunks = [];
          const take = (chunk) => chunks.push(chunk);
          this.deflate.on('data', take);
          this.deflate.write(text);
          this.deflate.flush(zlib.constants.Z_SYNC_FLUSH, () => {
            this.deflate.off('data', take);
            this.socket.send(Buffer.concat(chunks));
            resolve();
          });
        }),
    );
  }

  dispatch(event, data) {
    this.send({ op: 0, t: event, s: ++this.sequence, d: data });
  }

  identify() {
    this.dispatch('READY', {
      v: 10, session_id: 's', private_channels: [], shard: [0, 1], guilds: [{ id: '2000', unavailable: true }],
      application: { id: '1000', flags: 0 }, user: BOT, resume_gateway_url: `ws://127.0.0.1:${discord.address().port}`,
    });
    this.dispatch('GUILD_CREATE', GUILD);
    ready();
  }
}

new WebSocketServer({ server: discord }).on('connection', (socket, request) => {
  const current = new Session(socket, request.url.includes('compress=zlib-stream'));
  session = current;
  current.send({ op: 10, d: { heartbeat_interval: 41250 } });
  socket.on('message', (data) => {
    const { op } = JSON.parse(data);
    if (op === 1) current.send({ op: 11, d: null });
    if (op === 2) current.identify();
  });
  socket.on('error', () => {});
});

let count = 0n;

// An interaction's id tells when it was made, and the SDKs look at that.
function ask(number) {
  const id = String(((BigInt(Date.now()) - EPOCH) << 22n) | (count++ & 0x3fffffn));
  return new Promise((resolve) => {
    waiting.set(id, () => (waiting.delete(id), resolve()));
    session.dispatch('INTERACTION_CREATE', {
      version: 1, entitlements: [], id, token: `token-${id}`, application_id: '1000', type: 2, channel_id: '3000', locale: 'en-US',
      authorizing_integration_owners: { 0: '2000' }, member: MEMBER, channel: CHANNEL, guild: { id: '2000', locale: 'en-US', features: [] },
      guild_id: '2000', guild_locale: 'en-US', context: 0, app_permissions: '2248473465835073', attachment_size_limit: 10485760,
      data: { id: '8000', name: 'sip', type: 1, options: [{ type: 3, name: 'query', value: bots.pair(number) }] },
    });
  });
}

async function start() {
  const isReady = new Promise((resolve) => (ready = resolve));
  const address = `127.0.0.1:${discord.address().port}`;
  const bot = bots.start(command, {
    RINGBACK_LIMIT: '0', DISCORD_TOKEN: 'MTAwMA.bench.token', DISCORD_API_URL: `http://${address}/api/v10/`, DISCORD_GATEWAY_URL: `ws://${address}`,
  }, `${process.env.BENCH_LOG}.log`);
  await isReady;
  return { bot, took: bot.sinceStart() };
}

discord.listen(0, '127.0.0.1', async () => {
  const took = [];
  for (let i = 0; i < starts; i++) {
    const one = await start();
    took.push(one.took);
    await bots.pause(500);
    await one.bot.stop();
  }
  const { bot } = await start();
  await bots.pause(1000);
  const figures = await bots.measure(bot, ask, many);
  await bot.stop();
  console.log(JSON.stringify({ start: bots.percentile(took, 0.5), ...figures }));
  process.exit(0);
});

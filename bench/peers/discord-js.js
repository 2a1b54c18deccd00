// The least discord.js bot that answers each interaction with one fixed embed.
const { Client, GatewayIntentBits } = require('discord.js');
const { embed } = require('./fixed');

const client = new Client({
  intents: [GatewayIntentBits.Guilds],
  rest: { api: process.env.DISCORD_API_URL.replace(/\/v10\/$/, ''), retries: 0, globalRequestsPerSecond: 100000 },
});
client.on('interactionCreate', (interaction) => interaction.reply({ embeds: [embed], flags: 64 }));
client.login(process.env.DISCORD_TOKEN);
process.on('SIGTERM', () => process.exit(0));

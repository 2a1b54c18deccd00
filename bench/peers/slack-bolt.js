// The least Bolt app that answers a slash command with ten fixed blocks, over HTTP or in Socket Mode.
const { App } = require('@slack/bolt');
const { blocks } = require('./fixed');

const port = Number(process.env.PORT || 0);
const socketMode = !port;
const app = new App({
  token: process.env.SLACK_BOT_TOKEN,
  ...(socketMode
    ? { socketMode, appToken: process.env.SLACK_APP_TOKEN }
    : { signingSecret: process.env.SLACK_SIGNING_SECRET }),
  clientOptions: { slackApiUrl: process.env.SLACK_API_URL },
  logLevel: 'error',
});
app.command('/sip', async ({ ack }) => ack({ response_type: 'ephemeral', text: 'An answer', blocks }));
app.start(socketMode ? undefined : { port, host: '127.0.0.1' });
process.on('SIGTERM', () => process.exit(0));

// What the peers answer, whatever is asked.
const text = 'The far end says that the line is in use; try again later or elsewhere. '.repeat(3);

exports.blocks = Array.from({ length: 10 }, () => ({ type: 'section', text: { type: 'mrkdwn', text } }));

exports.embed = {
  title: '302 Moved Temporarily and 410 Gone',
  description: text,
  fields: Array.from({ length: 6 }, (_, i) => ({ name: `Field ${i}`, value: text, inline: i % 2 === 0 })),
};

package dev.ringback.discord;

import net.dv8tion.jda.api.JDA;

/**
 * A session with Discord.
 *
 * @param end hears of its end, which may come before the session is ready
 */
record Session(JDA jda, EndListener end) {}

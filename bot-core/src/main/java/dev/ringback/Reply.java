package dev.ringback;

import dev.ringback.answer.Kind;
import dev.ringback.card.Card;

/**
 * A card, with what kind of question it answers. For whoever keeps count; to show it, the card is
 * enough.
 */
public record Reply(Card card, Kind kind) {}

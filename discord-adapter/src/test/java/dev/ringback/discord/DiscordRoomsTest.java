package dev.ringback.discord;

import dev.ringback.house.Room;
import dev.ringback.house.RoomRules;

final class DiscordRoomsTest extends RoomRules {

  DiscordRoomsTest() {
    super(Room.DATA, Room.CORE, Room.OPERATE, Room.PLATFORM, Room.DISCORD);
  }
}

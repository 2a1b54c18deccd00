package dev.ringback.slack;

import dev.ringback.house.Room;
import dev.ringback.house.RoomRules;

final class SlackRoomsTest extends RoomRules {

  SlackRoomsTest() {
    super(Room.DATA, Room.CORE, Room.OPERATE, Room.PLATFORM, Room.SLACK);
  }
}

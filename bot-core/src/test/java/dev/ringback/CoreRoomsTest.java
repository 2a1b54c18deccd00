package dev.ringback;

import dev.ringback.house.Room;
import dev.ringback.house.RoomRules;

final class CoreRoomsTest extends RoomRules {

  CoreRoomsTest() {
    super(Room.DATA, Room.CORE, Room.OPERATE, Room.PLATFORM);
  }
}

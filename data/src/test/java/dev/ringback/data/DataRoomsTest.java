package dev.ringback.data;

import dev.ringback.house.Room;
import dev.ringback.house.RoomRules;

final class DataRoomsTest extends RoomRules {

  DataRoomsTest() {
    super(Room.DATA, Room.PACK);
  }
}

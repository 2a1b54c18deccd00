package dev.ringback.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeElement;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Which room may use what, held against the compiled classes. Each module's tests extend it with
 * the rooms that are on its class path.
 */
public abstract class RoomRules {

  private static final String EMPTY_NAME = ".*(Impl|Managers?|Utils?|Helpers?)";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(location -> !location.contains("-tests.jar"))
          .withImportOption(location -> !location.contains("/test-classes/"))
          .importPackages("dev.ringback");

  private final List<Room> rooms;

  protected RoomRules(Room... rooms) {
    this.rooms = List.of(rooms);
  }

  @Test
  public void everyRoomIsSeen() {
    for (var room : rooms) {
      var code =
          CLASSES.stream()
              .filter(seen -> isIn(room, seen) && !seen.getSimpleName().equals("package-info"))
              .count();
      assertThat(code).as("classes of " + room).isPositive();
    }
  }

  @Test
  public void everyClassIsInARoom() {
    for (var seen : CLASSES) {
      assertThat(Room.ALL).as(seen.getName()).anyMatch(room -> isIn(room, seen));
    }
  }

  @Test
  public void everyRoomUsesOnlyWhatItMay() {
    for (var room : rooms) {
      classes()
          .that()
          .resideInAnyPackage(room.own())
          .should()
          .onlyDependOnClassesThat(resideInAnyPackage(room.reach()))
          .because("the table in docs/architecture.md says so of " + room)
          .check(CLASSES);
    }
  }

  @Test
  public void dataAndCoreDoNotLookOutside() {
    for (var room : List.of(Room.DATA, Room.CORE)) {
      if (rooms.contains(room)) {
        noClasses()
            .that()
            .resideInAnyPackage(room.own())
            .should(
                room.equals(Room.CORE) ? Outside.dependOnTheWorld() : Outside.dependOnTheMachine())
            .check(CLASSES);
      }
    }
  }

  @Test
  public void packagesMakeNoCycle() {
    slices().assignedFrom(new Packages()).should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  public void everyNameSaysWhatTheClassDoes() {
    noClasses().should().haveNameMatching(EMPTY_NAME).check(CLASSES);
  }

  /** The build's step after the compiler has seen to that, for all that a start runs through. */
  @Test
  public void neitherSwitchesOverTypesNorRecordsAreLinkedAtRunTime() throws IOException {
    var linked = new ArrayList<String>();
    var replaced = new ArrayList<String>();
    try (Stream<Path> files = Files.walk(Path.of("target/classes"))) {
      for (var file : files.filter(it -> it.toString().endsWith(".class")).toList()) {
        var type = ClassFile.of().parse(file);
        for (var method : type.methods()) {
          if (method.methodName().stringValue().startsWith("typeSwitch$")) {
            replaced.add(file.toString());
          }
          method.code().stream()
              .flatMap(code -> code.elementStream())
              .filter(it -> isSwitchOverTypes(it) || isOfRecord(it))
              .forEach(call -> linked.add(file.toString()));
        }
      }
    }
    assertThat(linked).isEmpty();
    assertThat(replaced).isNotEmpty();
  }

  private static boolean isSwitchOverTypes(CodeElement element) {
    return element instanceof InvokeDynamicInstruction call
        && call.bootstrapMethod().methodName().equals("typeSwitch")
        && call.bootstrapArgs().stream().allMatch(ClassDesc.class::isInstance);
  }

  private static boolean isOfRecord(CodeElement element) {
    return element instanceof InvokeDynamicInstruction call
        && call.bootstrapMethod().owner().displayName().equals("ObjectMethods")
        && !call.name().stringValue().equals("toString");
  }

  private static boolean isIn(Room room, JavaClass seen) {
    return resideInAnyPackage(room.own()).test(seen);
  }

  /** Each package by itself; sub-packages are not part of it. */
  private static final class Packages implements SliceAssignment {

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass seen) {
      return SliceIdentifier.of(seen.getPackageName());
    }

    @Override
    public String getDescription() {
      return "packages";
    }
  }
}

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_int;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A step of the build, after the compiler: replaces what it leaves to be linked at run time, when
 * Java writes and loads classes that no AOT cache of JDK 25 holds. A {@code switch} over types
 * becomes a method that asks {@code instanceof} in turn, and answers what the other would ({@link
 * java.lang.runtime.SwitchBootstraps#typeSwitch}); eight of them took a one-shot query a fourteenth
 * of its time. {@code equals} and {@code hashCode} of a record become methods that look at its
 * parts in turn ({@link java.lang.runtime.ObjectMethods}); they took the first answer of a bot a
 * twentieth. Switches that look at more than the type are left.
 */
final class PlainLinks {

  private static final ClassFile CLASSES =
      ClassFile.of(
          ClassHierarchyResolverOption.of(
              ClassHierarchyResolver.ofResourceParsing(ClassLoader.getSystemClassLoader())));

  /** What takes the place of a call that is linked at run time. */
  private sealed interface Plain {

    static Optional<Plain> of(InvokeDynamicInstruction call) {
      var arguments = call.bootstrapArgs();
      if (!call.bootstrapMethod().owner().packageName().equals("java.lang.runtime")) {
        return Optional.empty();
      }
      return switch (call.name().stringValue()) {
        case "typeSwitch" ->
            arguments.stream().allMatch(ClassDesc.class::isInstance)
                ? Optional.of(
                    new TypeSwitch(arguments.stream().map(ClassDesc.class::cast).toList()))
                : Optional.empty();
        case "equals" ->
            Optional.of(new Equals((ClassDesc) arguments.getFirst(), Part.of(arguments)));
        case "hashCode" -> Optional.of(new HashCode(Part.of(arguments)));
        default -> Optional.empty();
      };
    }

    void write(CodeBuilder code);
  }

  private record TypeSwitch(List<ClassDesc> labels) implements Plain {

    /** The number of the first label from the given one on that fits, or how many there are. */
    @Override
    public void write(CodeBuilder code) {
      code.aload(0).ifThen(Opcode.IFNULL, then -> then.iconst_m1().ireturn());
      for (int i = 0; i < labels.size(); i++) {
        int number = i;
        code.loadConstant(number)
            .iload(1)
            .ifThen(
                Opcode.IF_ICMPGE,
                asked ->
                    asked
                        .aload(0)
                        .instanceOf(labels.get(number))
                        .ifThen(fits -> fits.loadConstant(number).ireturn()));
      }
      code.loadConstant(labels.size()).ireturn();
    }
  }

  private record Equals(ClassDesc type, List<Part> parts) implements Plain {

    @Override
    public void write(CodeBuilder code) {
      code.aload(0).aload(1).ifThen(Opcode.IF_ACMPEQ, same -> same.iconst_1().ireturn());
      code.aload(1).instanceOf(type).ifThen(Opcode.IFEQ, other -> other.iconst_0().ireturn());
      code.aload(1).checkcast(type).astore(2);
      for (var part : parts) {
        part.load(code, 0);
        part.load(code, 2);
        part.differ(code);
        code.ifThen(Opcode.IFNE, different -> different.iconst_0().ireturn());
      }
      code.iconst_1().ireturn();
    }
  }

  private record HashCode(List<Part> parts) implements Plain {

    @Override
    public void write(CodeBuilder code) {
      code.iconst_0();
      for (var part : parts) {
        code.loadConstant(31).imul();
        part.load(code, 0);
        part.hash(code);
        code.iadd();
      }
      code.ireturn();
    }
  }

  /** A component of a record. */
  private record Part(ClassDesc owner, String name, ClassDesc type) {

    private static final ClassDesc OBJECTS = ClassDesc.of("java.util.Objects");

    private static final Map<ClassDesc, ClassDesc> BOXES =
        Map.of(
            ConstantDescs.CD_boolean, ConstantDescs.CD_Boolean,
            ConstantDescs.CD_byte, ConstantDescs.CD_Byte,
            ConstantDescs.CD_char, ConstantDescs.CD_Character,
            ConstantDescs.CD_double, ConstantDescs.CD_Double,
            ConstantDescs.CD_float, ConstantDescs.CD_Float,
            ConstantDescs.CD_int, ConstantDescs.CD_Integer,
            ConstantDescs.CD_long, ConstantDescs.CD_Long,
            ConstantDescs.CD_short, ConstantDescs.CD_Short);

    /** The record and the names of its components come before what gets each of them. */
    static List<Part> of(List<?> arguments) {
      return arguments.stream()
          .skip(2)
          .map(DirectMethodHandleDesc.class::cast)
          .map(it ->
              new Part(it.owner(), it.methodName(), ClassDesc.ofDescriptor(it.lookupDescriptor())))
          .toList();
    }

    void load(CodeBuilder code, int variable) {
      code.aload(variable).getfield(owner, name, type);
    }

    /** Of two of them makes a number that is 0 if they are equal. */
    void differ(CodeBuilder code) {
      if (type.isPrimitive()) {
        code.invokestatic(BOXES.get(type), "compare", MethodTypeDesc.of(CD_int, type, type));
      } else {
        var equals = MethodTypeDesc.of(CD_boolean, CD_Object, CD_Object);
        code.invokestatic(OBJECTS, "equals", equals).iconst_1().ixor();
      }
    }

    void hash(CodeBuilder code) {
      code.invokestatic(
          type.isPrimitive() ? BOXES.get(type) : OBJECTS,
          "hashCode",
          MethodTypeDesc.of(CD_int, type.isPrimitive() ? type : CD_Object));
    }
  }

  private record Method(String name, MethodTypeDesc type, Plain plain) {}

  private PlainLinks() {}

  /**
   * Changes class files where they are.
   *
   * @param args the folder of a module's classes; they and what they use are on the class path
   */
  public static void main(String[] args) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(args[0]))) {
      files.filter(file -> file.toString().endsWith(".class")).forEach(PlainLinks::change);
    }
  }

  private static void change(Path file) {
    try {
      var model = CLASSES.parse(Files.readAllBytes(file));
      var plain = new ArrayList<Method>();
      boolean isInterface = model.flags().has(AccessFlag.INTERFACE);
      var calls =
          ClassTransform.transformingMethodBodies((code, element) -> {
            var found =
                element instanceof InvokeDynamicInstruction call
                    ? Plain.of(call).map(it -> method(plain.size(), call, it))
                    : Optional.<Method>empty();
            found.ifPresentOrElse(
                it -> {
                  plain.add(it);
                  code.invokestatic(
                      model.thisClass().asSymbol(), it.name(), it.type(), isInterface);
                },
                () -> code.with(element));
          });
      int flags = ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC;
      var methods =
          ClassTransform.endHandler(type ->
              plain.forEach(
                  it -> type.withMethodBody(it.name(), it.type(), flags, it.plain()::write)));
      var after = CLASSES.transformClass(model, calls.andThen(methods));
      if (!plain.isEmpty()) {
        Files.write(file, after);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Method method(int number, InvokeDynamicInstruction call, Plain plain) {
    return new Method(call.name().stringValue() + "$" + number, call.typeSymbol(), plain);
  }
}

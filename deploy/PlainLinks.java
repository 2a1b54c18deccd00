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
import java.lang.constant.ConstantDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A step of the build, after the compiler: replaces what it makes of a {@code switch} over types,
 * which Java links at run time by writing and loading a class that no AOT cache of JDK 25 holds.
 * Each becomes a method that asks {@code instanceof} in turn, and answers what the other would
 * ({@link java.lang.runtime.SwitchBootstraps#typeSwitch}). Eight of them took a one-shot query a
 * fourteenth of its time. Switches that look at more than the type are left.
 */
final class PlainSwitches {

  private static final ClassDesc BOOTSTRAPS = ClassDesc.of("java.lang.runtime.SwitchBootstraps");

  private static final ClassFile CLASSES =
      ClassFile.of(
          ClassHierarchyResolverOption.of(
              ClassHierarchyResolver.ofResourceParsing(ClassLoader.getSystemClassLoader())));

  /** What a switch over types is linked from, and what takes its place. */
  private record TypeSwitch(String name, MethodTypeDesc type, List<ClassDesc> labels) {

    static boolean isOne(InvokeDynamicInstruction call) {
      return call.bootstrapMethod().owner().equals(BOOTSTRAPS)
          && call.bootstrapMethod().methodName().equals("typeSwitch")
          && call.bootstrapArgs().stream().allMatch(ClassDesc.class::isInstance);
    }

    static List<ClassDesc> labels(List<ConstantDesc> arguments) {
      return arguments.stream().map(ClassDesc.class::cast).toList();
    }

    /** The number of the first label from the given one on that fits, or how many there are. */
    void write(CodeBuilder code) {
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

  private PlainSwitches() {}

  /**
   * Changes class files where they are.
   *
   * @param args the folder of a module's classes; they and what they use are on the class path
   */
  public static void main(String[] args) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(args[0]))) {
      files.filter(file -> file.toString().endsWith(".class")).forEach(PlainSwitches::change);
    }
  }

  private static void change(Path file) {
    try {
      var before = Files.readAllBytes(file);
      var model = CLASSES.parse(before);
      var switches = new ArrayList<TypeSwitch>();
      boolean isInterface = model.flags().has(AccessFlag.INTERFACE);
      var calls =
          ClassTransform.transformingMethodBodies((code, element) -> {
            if (element instanceof InvokeDynamicInstruction call && TypeSwitch.isOne(call)) {
              var labels = TypeSwitch.labels(call.bootstrapArgs());
              var name = "typeSwitch$" + switches.size();
              switches.add(new TypeSwitch(name, call.typeSymbol(), labels));
              code.invokestatic(model.thisClass().asSymbol(), name, call.typeSymbol(), isInterface);
            } else {
              code.with(element);
            }
          });
      int flags = ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC;
      var methods =
          ClassTransform.endHandler(type ->
              switches.forEach(it -> type.withMethodBody(it.name(), it.type(), flags, it::write)));
      var after = CLASSES.transformClass(model, calls.andThen(methods));
      if (!switches.isEmpty()) {
        Files.write(file, after);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

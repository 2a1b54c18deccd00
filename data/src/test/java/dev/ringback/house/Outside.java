package dev.ringback.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.function.Predicate;

/** What makes an answer depend on more than the question: the JDK's doors to the outside. */
final class Outside {

  /** Network, processes and the environment: closed to all but the platform rooms. */
  private static final Set<String> MACHINE =
      Set.of(
          "java.lang.Runtime",
          "java.lang.ProcessBuilder",
          "java.lang.ProcessHandle",
          "java.net.Socket",
          "java.net.ServerSocket",
          "java.net.InetAddress",
          "java.net.URL",
          "java.net.URLConnection");

  private static final DescribedPredicate<JavaClass> MACHINE_PACKAGES =
      resideInAnyPackage("java.net.http..", "java.nio.channels..", "java.rmi..", "java.sql..");

  /** Files, threads, clocks and loggers too: closed to the pure rooms. */
  private static final Set<String> WORLD =
      Set.of(
          "java.lang.Thread",
          "java.lang.ThreadLocal",
          "java.lang.ScopedValue",
          "java.lang.System$Logger",
          "java.time.Clock",
          "java.util.Date",
          "java.util.Random",
          "java.util.ServiceLoader",
          "java.util.Timer",
          "java.io.Console",
          "java.io.PrintStream");

  private static final DescribedPredicate<JavaClass> WORLD_PACKAGES =
      resideInAnyPackage(
          "java.nio.file..",
          "java.util.concurrent..",
          "java.util.logging..",
          "java.lang.management..");

  /** Threads may share it, and it starts none: what is remembered may be read by all at once. */
  private static final String SHARED_MAP = "java.util.concurrent.ConcurrentHashMap";

  /** {@code System} is a drawer of everything; these of its methods only compute. */
  private static final Set<String> PURE_SYSTEM = Set.of("arraycopy", "identityHashCode");

  private static final Set<String> MACHINE_CALLS =
      Set.of(
          "java.util.Locale.getDefault",
          "java.util.TimeZone.getDefault",
          "java.time.ZoneId.systemDefault",
          "java.nio.charset.Charset.defaultCharset",
          "java.net.URI.toURL");

  private static final Set<String> WORLD_CALLS =
      Set.of(
          "java.lang.Math.random",
          "java.util.UUID.randomUUID",
          "java.lang.Class.getResource",
          "java.lang.Class.getResourceAsStream");

  private Outside() {}

  /** Any way to network, process or environment. */
  static ArchCondition<JavaClass> dependOnTheMachine() {
    return condition(
        "depend on network, processes or environment",
        used -> MACHINE.contains(used.getName()) || MACHINE_PACKAGES.test(used),
        called -> isSystem(called) || MACHINE_CALLS.contains(nameOf(called)));
  }

  /** The machine, and files, clock, threads and loggers. */
  static ArchCondition<JavaClass> dependOnTheWorld() {
    return condition(
        "depend on files, clock, environment, threads or loggers",
        used ->
            MACHINE.contains(used.getName())
                || MACHINE_PACKAGES.test(used)
                || WORLD.contains(used.getName())
                || (WORLD_PACKAGES.test(used) && !used.getName().equals(SHARED_MAP))
                || isFile(used),
        called ->
            isSystem(called)
                || isNow(called)
                || called.getName().equals("parallelStream")
                || MACHINE_CALLS.contains(nameOf(called))
                || WORLD_CALLS.contains(nameOf(called)));
  }

  private static boolean isSystem(AccessTarget called) {
    return called.getOwner().isEquivalentTo(System.class)
        && !PURE_SYSTEM.contains(called.getName());
  }

  private static boolean isNow(AccessTarget called) {
    return called.getOwner().getPackageName().startsWith("java.time")
        && called.getName().equals("now");
  }

  private static boolean isFile(JavaClass used) {
    return used.getPackageName().equals("java.io")
        && (used.getSimpleName().startsWith("File")
            || used.getSimpleName().equals("RandomAccessFile"));
  }

  private static String nameOf(AccessTarget called) {
    return called.getOwner().getName() + "." + called.getName();
  }

  private static ArchCondition<JavaClass> condition(
      String what, Predicate<JavaClass> used, Predicate<AccessTarget> called) {
    return new ArchCondition<>(what) {
      @Override
      public void check(JavaClass seen, ConditionEvents events) {
        for (Dependency dependency : seen.getDirectDependenciesFromSelf()) {
          if (used.test(dependency.getTargetClass().getBaseComponentType())) {
            events.add(SimpleConditionEvent.satisfied(seen, dependency.getDescription()));
          }
        }
        for (JavaAccess<?> access : seen.getAccessesFromSelf()) {
          if (called.test(access.getTarget())) {
            events.add(SimpleConditionEvent.satisfied(seen, access.getDescription()));
          }
        }
      }
    };
  }
}

package rolebook.generator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.stream.Stream;

/// The layout as rules: nouns flow, verbs are stages that do not know each other, each engine has
/// one room.
@AnalyzeClasses(
        packages = "rolebook.generator",
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "rolebook.generator.";
    private static final String[] STAGES = {
        "read",
        "git",
        "parse",
        "check",
        "derive",
        "compare",
        "report",
        "render",
        "compose",
        "bake",
        "index",
        "publish",
        "convert",
        "scaffold",
        "write",
        "watch",
        "export"
    };
    private static final String[] NOUNS = {
        "source",
        "diagnostic",
        "yaml",
        "markdown",
        "html",
        "model",
        "computed",
        "change",
        "page",
        "theme",
        "edit",
        "schema"
    };

    @ArchTest
    static final ArchRule packagesKnowEachOtherInOneDirectionOnly =
            slices().matching("rolebook.generator.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nounsDoNotKnowStages =
            noClasses()
                    .that()
                    .resideInAnyPackage(packages(NOUNS))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(packages(STAGES));

    @ArchTest
    static void stagesDoNotKnowEachOther(JavaClasses classes) {
        for (String stage : STAGES) {
            String[] others =
                    Arrays.stream(STAGES)
                            .filter(other -> !other.equals(stage))
                            .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + stage + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            Stream.concat(
                                            Arrays.stream(packages(others)),
                                            Stream.of(ROOT + "command.."))
                                    .toArray(String[]::new))
                    .check(classes);
        }
    }

    @ArchTest static final ArchRule flexmarkHasOneRoom = room("com.vladsch.flexmark..", "markdown");

    @ArchTest static final ArchRule jbakeHasOneRoom = room("org.jbake..", "bake");

    @ArchTest static final ArchRule freemarkerHasOneRoom = room("freemarker..", "bake");

    @ArchTest static final ArchRule snakeyamlHasOneRoom = room("org.snakeyaml..", "yaml");

    @ArchTest static final ArchRule sanitizerHasOneRoom = room("org.owasp..", "html");

    @ArchTest static final ArchRule jgitHasOneRoom = room("org.eclipse.jgit..", "git");

    @ArchTest static final ArchRule differencesHaveOneRoom = room("com.github.difflib..", "edit");

    @ArchTest static final ArchRule theDirectoryWatcherHasOneRoom = room("io.methvin..", "watch");

    @ArchTest static final ArchRule picocliHasOneRoom = room("picocli..", "command");

    @ArchTest static final ArchRule progressBarHasOneRoom = room("me.tongfei..", "command");

    @ArchTest
    static final ArchRule searchDocumentsAreMadeInOneRoom =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            ROOT + "index..", ROOT + "command..", "rolebook.generator")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("rolebook.search..");

    @ArchTest
    static final ArchRule nobodyKnowsLuceneOrJetty =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.apache.lucene..", "org.eclipse.jetty..");

    @ArchTest
    static final ArchRule onlyMainKnowsTheStreamsOfTheProcess =
            noClasses()
                    .that()
                    .doNotHaveSimpleName("Main")
                    .should()
                    .accessField(System.class, "out")
                    .orShould()
                    .accessField(System.class, "err");

    private static ArchRule room(String engine, String room) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(engine);
    }

    private static String[] packages(String[] names) {
        return Arrays.stream(names).map(name -> ROOT + name + "..").toArray(String[]::new);
    }
}

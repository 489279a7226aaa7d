package rolebook.generator.bake;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "rolebook.generator", importOptions = DoNotIncludeTests.class)
class RoomTest {
    @ArchTest
    static final ArchRule ONLY_THIS_ROOM_KNOWS_JBAKE_AND_FREEMARKER =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("rolebook.generator.bake")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.jbake..", "freemarker..", "org.apache.commons.configuration2..");

    @ArchTest
    static final ArchRule THIS_ROOM_KNOWS_NO_OTHER_STAGE =
            noClasses()
                    .that()
                    .resideInAPackage("rolebook.generator.bake")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "rolebook.generator.read..",
                            "rolebook.generator.parse..",
                            "rolebook.generator.check..",
                            "rolebook.generator.derive..",
                            "rolebook.generator.render..",
                            "rolebook.generator.publish..",
                            "rolebook.generator.markdown..");
}

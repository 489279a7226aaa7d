package rolebook.search;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "rolebook.search", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    @ArchTest
    static final ArchRule nothingImportsUpward =
            layeredArchitecture()
                    .consideringOnlyDependenciesInLayers()
                    .layer("schema")
                    .definedBy("rolebook.search.schema")
                    .layer("question")
                    .definedBy("rolebook.search.question")
                    .layer("write")
                    .definedBy("rolebook.search.write")
                    .layer("query")
                    .definedBy("rolebook.search.query")
                    .layer("evaluate")
                    .definedBy("rolebook.search.evaluate")
                    .layer("endpoint")
                    .definedBy("rolebook.search.endpoint")
                    .whereLayer("write")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("question")
                    .mayOnlyBeAccessedByLayers("query")
                    .whereLayer("query")
                    .mayOnlyBeAccessedByLayers("evaluate", "endpoint")
                    .whereLayer("evaluate")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("endpoint")
                    .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("rolebook.search.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule luceneStaysBelowTheEndpoint =
            noClasses()
                    .that()
                    .resideInAPackage("rolebook.search.endpoint..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.apache.lucene..");

    @ArchTest
    static final ArchRule jettyAndPrometheusStayInTheEndpoint =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("rolebook.search.endpoint..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.eclipse.jetty..", "io.prometheus..");

    @ArchTest
    static final ArchRule theGeneratorIsUnknownHere =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("rolebook.generator..", "com.vladsch.flexmark..");

    @ArchTest static final ArchRule nothingPrints = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
}

package rolebook.search;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import rolebook.search.query.LuceneSearchEngine;
import rolebook.search.query.SearchEngine;
import rolebook.search.schema.EntryDocument;
import rolebook.search.schema.IndexManifest;
import rolebook.search.schema.SectionDocument;
import rolebook.search.schema.SenseDocument;
import rolebook.search.schema.StatementDocument;
import rolebook.search.write.LuceneDocumentSink;

/// A small knowledge base that the tests ask.
public final class Handbook {
    public static final String BUILD = "build-1";

    private Handbook() {}

    public static Path write(Path folder) {
        return write(folder, BUILD);
    }

    public static Path write(Path folder, String buildId) {
        return write(folder, buildId, entries());
    }

    public static Path write(Path folder, String buildId, List<EntryDocument> entries) {
        try (LuceneDocumentSink sink = new LuceneDocumentSink(folder)) {
            entries.forEach(sink::add);
            sink.commit(manifest(buildId));
        }
        return folder;
    }

    /// Opens an index of these entries. A search of it may take a minute: a busy machine is no
    /// fault.
    public static SearchEngine open(Path folder, List<EntryDocument> entries) {
        return LuceneSearchEngine.open(
                write(folder, BUILD, entries), InstantSource.system(), Duration.ofMinutes(1));
    }

    public static IndexManifest manifest(String buildId) {
        return IndexManifest.of(
                buildId,
                List.of("term", "activity", "role"),
                List.of("it", "digital-marketing"),
                List.of("ideation", "launch"),
                List.of("launch", "market"));
    }

    public static List<EntryDocument> entries() {
        return List.of(
                roadmap(),
                backlog(),
                pricing(),
                role(
                        "product-manager",
                        "Product manager",
                        "PM",
                        "Decides what a product becomes and why."),
                role(
                        "project-manager",
                        "Project manager",
                        "PM",
                        "Brings a piece of work to its end in time."),
                marketing());
    }

    public static EntryDocument term(String id, String title, String text) {
        return new EntryDocument(
                id,
                "term",
                title,
                "About " + title + ".",
                "/glossary/" + id + "/",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                text,
                List.of(),
                List.of(),
                List.of(),
                "{\"id\":\"" + id + "\"}");
    }

    private static EntryDocument roadmap() {
        return new EntryDocument(
                "product-roadmap",
                "term",
                "Product roadmap",
                "A plan that shows in which order a product grows.",
                "/glossary/product-roadmap/",
                List.of("roadmap", "product plan"),
                List.of("launch"),
                List.of("it", "digital-marketing"),
                List.of("product-manager"),
                List.of("ideation"),
                "A roadmap tells everybody what comes next & why. It isn't a <promise>.",
                List.of(
                        new SectionDocument(
                                "examples",
                                "Examples",
                                "The calendar team shows three themes on one page: invitations,"
                                        + " reminders and sharing."),
                        new SectionDocument(
                                "how-it-goes-wrong",
                                "How it goes wrong",
                                "Dates are read as promises. A roadmap then becomes a contract.")),
                List.of(),
                List.of(
                        new SenseDocument("it", "A plan of releases.", "sense-it"),
                        new SenseDocument("digital-marketing", "A plan of campaigns.", "sense-dm")),
                "{\"id\":\"product-roadmap\",\"title\":\"Product roadmap\"}");
    }

    private static EntryDocument backlog() {
        return new EntryDocument(
                "backlog",
                "term",
                "Backlog",
                "The ordered list of work that is not begun.",
                "/glossary/backlog/",
                List.of("work list"),
                List.of(),
                List.of("it"),
                List.of(),
                List.of(),
                "What the roadmap promises is cut small in the backlog.",
                List.of(),
                List.of(),
                List.of(),
                "{\"id\":\"backlog\"}");
    }

    private static EntryDocument pricing() {
        return new EntryDocument(
                "pricing",
                "activity",
                "Pricing",
                "Finding out what customers will pay, and asking for it.",
                "/activities/pricing/",
                List.of("price setting", "set prices"),
                List.of("market"),
                List.of(),
                List.of("product-manager", "product-marketing-manager"),
                List.of("launch"),
                "Prices follow value. Somebody decides them before the launch.",
                List.of(),
                List.of(),
                List.of(),
                "{\"id\":\"pricing\"}");
    }

    private static EntryDocument role(String id, String title, String alias, String summary) {
        return new EntryDocument(
                id,
                "role",
                title,
                summary,
                "/roles/" + id + "/",
                List.of(alias),
                List.of(),
                List.of(),
                List.of(id),
                List.of(),
                "",
                List.of(),
                List.of(),
                List.of(),
                "{\"id\":\"" + id + "\"}");
    }

    private static EntryDocument marketing() {
        return new EntryDocument(
                "product-marketing-manager",
                "role",
                "Product marketing manager",
                "Brings a product to the people whom it helps.",
                "/roles/product-marketing-manager/",
                List.of("PMM"),
                List.of("launch", "market"),
                List.of("digital-marketing"),
                List.of("product-marketing-manager"),
                List.of("launch"),
                "Knows the customers and their words.",
                List.of(),
                List.of(
                        new StatementDocument(
                                "watch-the-market",
                                "Watches competitors so that the launch meets what customers will"
                                        + " want next, and tells sales about it.",
                                List.of("trend-monitoring"),
                                "the launch meets what customers will want next",
                                List.of("launch"),
                                List.of("handbook-2022"),
                                "digital-marketing")),
                List.of(),
                "{\"id\":\"product-marketing-manager\"}");
    }
}

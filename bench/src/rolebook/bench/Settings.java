package rolebook.bench;

import java.util.List;

/// `site.yml` and `sources.yml`, and the ids that entries may use.
final class Settings {
    static final List<String> CONTEXTS = List.of("general", "it", "marketing", "operations");
    static final List<String> STAGES =
            List.of("idea", "planning", "design", "launch", "growth", "retirement");
    static final List<String> TAGS =
            List.of(
                    "strategy",
                    "customers",
                    "market",
                    "delivery",
                    "measurement",
                    "people",
                    "finance",
                    "quality",
                    "security",
                    "research",
                    "support",
                    "sales",
                    "data",
                    "design",
                    "process",
                    "governance",
                    "training",
                    "planning",
                    "suppliers",
                    "risk");
    static final List<String> SOURCES = List.of("handbook", "interviews", "survey");

    private Settings() {}

    static List<EntryFile> files(Plan plan) {
        StringBuilder site = new StringBuilder();
        site.append("title: Bench of ").append(plan.entries()).append(" entries\n");
        site.append("base-url: https://example.org/bench/\n");
        addAll(site, "contexts", CONTEXTS);
        addAll(site, "stages", STAGES);
        addAll(site, "tags", TAGS);
        StringBuilder sources = new StringBuilder();
        for (String source : SOURCES) {
            sources.append(source)
                    .append(": {title: ")
                    .append(Words.capital(source))
                    .append(", context: general}\n");
        }
        return List.of(
                new EntryFile("site.yml", site.toString()),
                new EntryFile("sources.yml", sources.toString()));
    }

    private static void addAll(StringBuilder site, String key, List<String> ids) {
        site.append(key).append(":\n");
        for (String id : ids) {
            site.append("  ").append(id).append(": ").append(Words.capital(id)).append('\n');
        }
    }
}

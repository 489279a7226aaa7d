package rolebook.generator.site;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A forge for one test: answers the protocol of Decap's `proxy` backend from the files of a
/// project, and keeps what is saved as proposals, as a forge keeps branches.
final class LocalForge {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path project;
    private final List<Proposal> proposals = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();

    LocalForge(Path project) {
        this.project = project;
    }

    /// What was saved and waits for a review.
    ///
    /// @param status `draft`, `pending_review` or `pending_publish`
    record Proposal(String collection, String slug, String path, String text, String status) {}

    List<Proposal> proposals() {
        return List.copyOf(proposals);
    }

    /// Requests that the protocol does not have.
    List<String> unknown() {
        return List.copyOf(unknown);
    }

    /// Stands in for the site's forge in `page`: the configuration is the one that the build wrote,
    /// but for its backend.
    void serveIn(Page page, String site) {
        page.route(
                site + "admin/config.yml",
                route -> {
                    Map<String, Object> config =
                            JSON.readValue(route.fetch().text(), new TypeReference<>() {});
                    config.put(
                            "backend",
                            Map.of("name", "proxy", "proxy_url", "/forge", "branch", "main"));
                    route.fulfill(
                            new Route.FulfillOptions().setBody(JSON.writeValueAsString(config)));
                });
        page.route(site + "forge", this::answer);
    }

    private void answer(Route route) {
        JsonNode request = JSON.readTree(route.request().postData());
        try {
            Object answer = answer(request.path("action").asString(), request.path("params"));
            boolean found = !answer.equals(NOT_FOUND);
            route.fulfill(
                    new Route.FulfillOptions()
                            .setStatus(found ? 200 : 404)
                            .setContentType("application/json")
                            .setBody(JSON.writeValueAsString(answer)));
        } catch (IOException e) {
            throw new UncheckedIOException("Answering " + request, e);
        }
    }

    private static final Map<String, String> NOT_FOUND = Map.of("error", "Not Found");

    private Object answer(String action, JsonNode params) throws IOException {
        return switch (action) {
            case "entriesByFolder" ->
                    entries(params.path("folder").asString(), params.path("extension").asString());
            case "entriesByFiles" -> {
                List<Object> found = new ArrayList<>();
                for (JsonNode file : params.path("files")) {
                    found.add(entry(file.path("path").asString()));
                }
                yield found;
            }
            case "getEntry" -> entry(params.path("path").asString());
            case "unpublishedEntries" ->
                    proposals.stream().map(one -> one.collection() + "/" + one.slug()).toList();
            case "unpublishedEntry" -> unpublished(params);
            case "unpublishedEntryDataFile" -> Map.of("data", proposal(params).text());
            case "persistEntry" -> persist(params);
            case "getMedia" -> List.of();
            case "getDeployPreview" -> JSON.nullNode();
            case "getNotes" -> Map.of("notes", List.of());
            case "getPRMetadata" -> Map.of();
            default -> {
                unknown.add(action);
                yield NOT_FOUND;
            }
        };
    }

    private List<Object> entries(String folder, String extension) throws IOException {
        List<Object> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(project.resolve(folder))) {
            for (Path file : files.sorted().toList()) {
                if (file.toString().endsWith("." + extension)) {
                    found.add(entry(project.relativize(file).toString()));
                }
            }
        }
        return found;
    }

    private Map<String, Object> entry(String path) throws IOException {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("path", path);
        Path onDisk = project.resolve(path);
        if (!Files.isRegularFile(onDisk)) {
            return Map.of("data", JSON.nullNode(), "file", file);
        }
        String text = Files.readString(onDisk);
        file.put("id", Integer.toHexString(text.hashCode()));
        file.put("label", path);
        return Map.of("data", text, "file", file);
    }

    private Object unpublished(JsonNode params) {
        String id =
                params.hasNonNull("id")
                        ? params.path("id").asString()
                        : params.path("collection").asString()
                                + "/"
                                + params.path("slug").asString();
        return proposals.stream()
                .filter(one -> (one.collection() + "/" + one.slug()).equals(id))
                .map(one ->
                        (Object)
                                Map.of(
                                        "collection", one.collection(),
                                        "slug", one.slug(),
                                        "status", one.status(),
                                        "diffs",
                                                List.of(
                                                        Map.of(
                                                                "id", one.path(),
                                                                "path", one.path(),
                                                                "newFile", false)),
                                        "updatedAt", "2026-01-01T00:00:00.000Z"))
                .findFirst()
                .orElse(NOT_FOUND);
    }

    private Proposal proposal(JsonNode params) {
        return proposals.stream()
                .filter(one -> one.path().equals(params.path("path").asString()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No proposal for " + params));
    }

    private Object persist(JsonNode params) {
        JsonNode options = params.path("options");
        if (!options.path("useWorkflow").asBoolean()) {
            throw new AssertionError("Saved without a review: " + options);
        }
        for (JsonNode file : params.path("dataFiles")) {
            String path = file.path("path").asString();
            proposals.removeIf(one -> one.path().equals(path));
            proposals.add(
                    new Proposal(
                            options.path("collectionName").asString(),
                            file.path("slug").asString(),
                            path,
                            file.path("raw").asString(),
                            options.path("status").asString()));
        }
        return Map.of("message", "entry persisted");
    }

    /// Puts what was proposed into the project, as merging it would.
    void merge() throws IOException {
        for (Proposal proposal : proposals) {
            Files.write(
                    project.resolve(proposal.path()),
                    proposal.text().getBytes(StandardCharsets.UTF_8));
        }
    }
}

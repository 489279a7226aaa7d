package rolebook.generator.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The packaged program as a user meets it: commands, exit statuses, messages.
class ProgramIT {
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir private Path project;

    @Test
    void aProjectOfOneTermBuildsServesAndAnswers() throws Exception {
        write(
                "content/glossary/okr.md",
                "---\ntitle: Objective and key result\nsummary: A goal and its measures.\naliases: [OKR]\n---\nText.\n");
        try (var server = Program.Server.start("--project", project.toString());
                var client = HttpClient.newHttpClient()) {
            assertThat(get(client, server.address() + "glossary/okr/").body())
                    .contains("<h1>Objective and key result</h1>");
            JsonNode answer =
                    JSON.readTree(get(client, server.address() + "api/search?q=okr").body());
            assertThat(answer.at("/hits/0/id").asString()).isEqualTo("okr");
            assertThat(answer.at("/answer/kind").asString()).isEqualTo("definition");
            assertThat(answer.at("/buildId").asString())
                    .isEqualTo(
                            JSON.readTree(get(client, server.address() + "build.json").body())
                                    .at("/buildId")
                                    .asString());
            assertThat(server.stop()).isZero();
        }
    }

    private static HttpResponse<String> get(HttpClient client, String address) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(address)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void contentWithErrorsLeavesThePublishedSiteAsItWas() throws Exception {
        write(
                "content/glossary/okr.md",
                "---\ntitle: OKR\nsummary: A goal and its measures.\n---\nText.\n");
        assertThat(Program.run("build", "--project", project.toString()).status()).isZero();
        String published = Files.readString(project.resolve("target/site/build.json"));
        write(
                "content/glossary/okr.md",
                "---\ntitle: OKR\nsummary: A goal and its measures.\n---\n[x](../roles/nobody.md)\n");
        var ended = Program.run("build", "--project", project.toString());
        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.err())
                .contains("content/glossary/okr.md:5:")
                .contains("[broken-link]")
                .contains("hint:");
        assertThat(Files.readString(project.resolve("target/site/build.json")))
                .isEqualTo(published);
    }

    @Test
    void aSecondStartServesWhatIsBuiltAndBuildsOnlyAfterAChange() throws Exception {
        write(
                "content/glossary/okr.md",
                "---\ntitle: OKR\nsummary: A goal and its measures.\n---\nText.\n");
        assertThat(saidAtStart()).contains("Built ").doesNotContain("Nothing changed");
        assertThat(saidAtStart()).contains("Nothing changed").doesNotContain("Built ");
        write(
                "content/glossary/okr.md",
                "---\ntitle: OKR\nsummary: A goal and its measures.\n---\nOther text.\n");
        assertThat(saidAtStart()).contains("Built ").doesNotContain("Nothing changed");
    }

    private String saidAtStart() throws Exception {
        try (var server = Program.Server.start("--project", project.toString());
                var client = HttpClient.newHttpClient()) {
            assertThat(get(client, server.address() + "api/search?q=okr").body())
                    .contains("\"id\":\"okr\"");
            String said = server.said();
            assertThat(server.stop()).isZero();
            return said;
        }
    }

    @Test
    void aPortInUseIsToldWithItsNumberAndTheOption() throws Exception {
        write(
                "content/glossary/okr.md",
                "---\ntitle: OKR\nsummary: A goal and its measures.\n---\nText.\n");
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var ended =
                    Program.run(
                            "serve",
                            "--project",
                            project.toString(),
                            "--port",
                            Integer.toString(taken.getLocalPort()));
            assertThat(ended.status()).isEqualTo(3);
            assertThat(ended.err())
                    .contains("port " + taken.getLocalPort() + " is in use")
                    .contains("--port");
        }
    }

    @Test
    void wrongUsageEndsWithStatusTwoAndSaysWhereHelpIs() throws Exception {
        for (String[] arguments :
                new String[][] {
                    {},
                    {"bild"},
                    {"build", "--jobs", "many"},
                    {"build", "--jobs", "0"},
                    {"check", "--format", "xml"},
                    {"search"}
                }) {
            var ended = Program.run(arguments);
            assertThat(ended.status()).as(String.join(" ", arguments)).isEqualTo(2);
            assertThat(ended.err()).startsWith("error: ").contains("--help");
        }
    }

    @Test
    void helpNamesTheCommandsThatAreThereAndNoOthers() throws Exception {
        var ended = Program.run("--help");
        assertThat(ended.status()).isZero();
        assertThat(ended.out())
                .contains("build", "serve", "check", "diff", "fix", "new", "rename", "init")
                .contains("search", "owners", "evaluate")
                .doesNotContain("export", "import", "package");
    }

    @Test
    void anOutFolderOfSomebodyElseIsNotTouched() throws Exception {
        write(
                "content/glossary/okr.md",
                "---\ntitle: OKR\nsummary: A goal and its measures.\n---\nText.\n");
        write("mine/precious.txt", "keep me");
        var ended = Program.run("build", "--project", project.toString(), "--out", "mine");
        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.err()).contains("mine");
        assertThat(Files.readString(project.resolve("mine/precious.txt"))).isEqualTo("keep me");
    }

    private void write(String path, String text) throws Exception {
        Path file = project.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}

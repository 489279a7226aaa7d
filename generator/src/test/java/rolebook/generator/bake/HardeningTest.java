package rolebook.generator.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rolebook.generator.bake.Bakery.Outcome;
import rolebook.generator.html.SafeHtml;

/// Each setting of FreeMarker has a template here that fails because of it.
class HardeningTest {
    @TempDir Path project;

    private Bakery bakery;

    record View(String text, SafeHtml html) {
        /// A method that is no component.
        public String secret() {
            return "secret";
        }
    }

    @BeforeEach
    void openBakery() throws IOException {
        bakery = new Bakery(Files.createDirectory(project.resolve("templates")));
    }

    private Outcome bake(String template) {
        View view = new View("<b>text</b>", new SafeHtml("<b>html</b>"));
        return bakery.with("page.ftlh", template)
                .bake(Map.of("page", view, "map", Map.of("key", "value"), "object", new Object()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // new(): no class may be made
                "<#assign run=\"freemarker.template.utility.Execute\"?new()>${run(\"id\")}",
                "<#assign make=\"freemarker.template.utility.ObjectConstructor\"?new()>x",
                "<#assign run=\"freemarker.template.utility.JythonRuntime\"?new()>x",
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                // api: no Java object behind a value
                "${page?api}",
                "${map?api.getClass()}",
                "${page.text?api.getBytes()}",
                // no methods, no properties but components and keys
                "${page.class}",
                "${page.getClass()}",
                "${page.secret}",
                "${page.secret()}",
                "${page.text()}",
                "${page.text.class}",
                "${map.class.name}",
                "${map.getClass()}",
                "${map.keySet()}",
                "${.data_model.getClass()}",
                // objects that are no data
                "${object}",
                "${object.class}",
                "<#if object??>x</#if>",
                // JBake's machinery
                "${renderer}",
                "${db.getAllTags()}",
                "${data.get(\"x\")}",
                "${content.class}",
                "${published_posts.class}",
                "${config.class}",
                // no system properties, no environment
                "${config.java_version}",
                "${config.user_home}",
                "${config[\"java.version\"]}",
                "${config.PATH}",
                // text run as a template
                "${\"1+1\"?eval}",
                "${\"1+1\" ? <#-- hidden --> eval}",
                "${\"${'1'?eval}\"}",
                "<@\"x\"?interpret />",
                "<#assign t=\"x\"?interpret><@t/>",
                "${page.text?eval}",
                // unescaped output
                "${page.text?no_esc}",
                "${page.text?noEsc}",
                "${page.text ?\n no_esc}",
                "<#noautoesc>${page.text}</#noautoesc>",
                "<#noAutoEsc>${page.text}</#noAutoEsc>",
                "<#ftl auto_esc=false>${page.text}",
                "<#ftl output_format=\"plainText\">${page.text}",
                "<#ftl output_format=\"undefined\">${page.text}",
                "<#ftl output_format=\"XML\">${page.text}",
                "<#outputformat \"plainText\">${page.text}</#outputformat>",
                "<#outputFormat \"undefined\">${page.text}</#outputFormat>",
                // two builds must be alike
                "${.now}",
                "<#assign t = .now>x",
                // no hidden errors
                "<#attempt>${missing}<#recover>x</#attempt>",
                "${missing}",
                "<#stop \"here\">",
                // templates from the theme alone
                "<#include \"../outside.ftlh\">",
                "<#include \"/../outside.ftlh\">",
                "<#include \"x/../../outside.ftlh\">",
                "<#include \"*/outside.ftlh\">",
                "<#include \"/etc/passwd\">",
                "<#include \"file:///etc/passwd\">",
                "<#include \"/etc/passwd\" parse=false>",
                "<#include \"classpath:default.properties\">",
                "<#include \"http://localhost/x.ftlh\">",
                "<#include \"..\\\\outside.ftlh\">",
                "<#import \"../outside.ftlh\" as outside>",
                // .ftlh alone
                "<#include \"plain.txt\">",
                "<#include \"plain.txt\" parse=false>",
                "<#include \"stock.ftl\">",
                // what is included is judged as well
                "<#include \"evil.ftlh\">",
                "<#include \"evil.ftlh\" parse=false>",
                "<#import \"evil.ftlh\" as evil>",
                "<@.get_optional_template(\"evil.ftlh\").include />",
                "<#include \"link.ftlh\">",
            })
    void aTemplateThatReachesTooFarFails(String template) throws IOException {
        Files.writeString(project.resolve("outside.ftlh"), "outside");
        Files.createSymbolicLink(
                project.resolve("templates/link.ftlh"), project.resolve("outside.ftlh"));
        bakery.with("plain.txt", "plain")
                .with("stock.ftl", "stock")
                .with("evil.ftlh", "${'1'?eval}");

        Outcome outcome = bake(template);

        assertThat(outcome.files()).isEmpty();
        assertThat(outcome.faults()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "${page.text}                    | &lt;b&gt;text&lt;/b&gt;",
                "${page.html}                    | <b>html</b>",
                "<a title=\"${'\"'}\">           | <a title=\"&quot;\">",
                "${\"${page.text}\"}             | &lt;b&gt;text&lt;/b&gt;",
                "[#if true]x[/#if] [=1] #{1}     | [#if true]x[/#if] [=1] #{1}",
                "${1234567.5}                    | 1234567.5",
                "${1 == 1}                       | true",
                "${'I'?lower_case}${'i'?upper_case} | iI",
                "${.locale}|''",
                "${map.key} ${map?keys?join(',')}| value key",
                "${page?keys?join(',')}          | text,html",
            })
    void whatIsPrintedIsEscapedAndTheSameEverywhere(String template, String text) {
        assertThat(bake(template).only()).isEqualTo(text);
    }

    @Test
    void templateCodeInContentIsPrintedAsItIs() {
        String code = "${7*7} <#assign x=1> [=7] #{7} ${\"x\"?eval}";
        Outcome outcome =
                bakery.with("page.ftlh", "${text} ${html}")
                        .bake(Map.of("text", code, "html", new SafeHtml(code)));

        assertThat(outcome.only())
                .isEqualTo("${7*7} &lt;#assign x=1&gt; [=7] #{7} ${&quot;x&quot;?eval} " + code);
    }

    @Test
    void noOtherTemplateIsTakenForTheLanguage() {
        bakery.with("page_en.ftlh", "english").with("page_.ftlh", "root");

        assertThat(bake("plain").only()).isEqualTo("plain");
    }

    @Test
    void theStockEngineOfJBakeNeverRuns() {
        String execute = "${\"freemarker.template.utility.Execute\"?new()(\"id\")}";
        Outcome outcome =
                bakery.with("page..ftl", execute).with("page.ftl", execute).bake(Map.of());

        assertThat(outcome.files()).isEmpty();
        assertThat(outcome.fault().message())
                .isEqualTo("There is no template `page.ftlh` (on p/index.html).");
    }

    @Test
    void onlyMarkedUpPlacesAreBannedNotWordsThatLookAlike() {
        assertThat(bake("Right now. Evaluate? page.now ${page.text?length}").only())
                .isEqualTo("Right now. Evaluate? page.now 11");
    }
}

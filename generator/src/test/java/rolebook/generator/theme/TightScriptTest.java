package rolebook.generator.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TightScriptTest {
    @Test
    void spacesGoAndOwnNamesAreShort() {
        assertThat(
                        TightScript.of(
                                """
                                const count = (list) => list.length;
                                let found = null;
                                export const all = (list) => { return count(list) + a.count + { count: 1 }.count; };
                                """))
                .isEqualTo(
                        """
                        const b=(list)=>list.length;
                        let c=null;
                        export const all=(list)=>{return b(list)+ a.count +{count:1}.count;};
                        """);
    }

    @Test
    void textsAndPatternsStayAsTheyAre() {
        String script =
                "x = \"a  =  b\" + ' , ' + `${ y } = z`;\nz = w.replace(/ = [/ ,] /g, \" \");\n";
        assertThat(TightScript.of(script))
                .isEqualTo(
                        "x=\"a  =  b\" + ' , ' + `${ y } = z`;\nz=w.replace(/ = [/ ,] /g,\" \");\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "use({name});",
                "const{name}=use();",
                "const{name=1}=use();",
                "use({\nother,\nname,\n});",
                "use({name(){}});",
                "use(`${name}`);"
            })
    void aNameThatMayBeAPropertyStays(String use) {
        String script = "const name=1;\n" + use + "\n";
        assertThat(TightScript.of(script)).isEqualTo(script);
    }

    @Test
    void aNameInAListOfArgumentsOrAChoiceIsRenamed() {
        assertThat(TightScript.of("const name=1;\nuse(other, name, [name], x ? name : 2);\n"))
                .isEqualTo("const a=1;\nuse(other,a,[a],x?a:2);\n");
    }
}
